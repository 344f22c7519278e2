import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";
import { util } from "./units.ts";

const fromArticle = { source: article.source, date: article.date };
const share = { unit: "share", limits: [0, 1] } as const;

/** Cost to Ukraine of losing all outside support. */
export const dependence = judged({
  id: "support.dependence",
  unit: util,
  limits: [0, 1],
  prior: [0.05, 0.15, 0.3],
  because: "about half of arms were American before Europe began to buy them",
});

/** Share of lost American support that Europe can replace. */
export const europeCover = judged({
  id: "support.europeCover",
  ...share,
  prior: [0.2, 0.4, 0.7],
  because: "money can be replaced, air defence and intelligence hardly",
});

/** American support while nothing is cut: on 12 February 2025, and what a restoration brings back. */
export const usSupport = judged({
  id: "support.us",
  ...share,
  prior: [0.6, 0.8, 1],
  source: "timeline 2025-07-14",
  date: "2025-07-14",
  because: "deliveries go on, paid by Europe; no new American money",
});

/** Share of American support that a failed meeting of three costs. */
export const usVolatility = judged({
  id: "support.usVolatility",
  ...share,
  prior: [0.05, 0.2, 0.4],
  ...fromArticle,
  because: "a lasting commitment is unlikely; size judged",
});

/** Lowest European support. */
export const europeFloor = judged({
  id: "support.europeFloor",
  ...share,
  prior: [0.5, 0.7, 0.85],
  ...fromArticle,
  because: "European backing is there to stay; size judged",
});

/** How far Ukraine believes a threat to end all American support. */
export const cutCredibility = judged({
  id: "pressure.credibility",
  ...share,
  prior: [0.2, 0.5, 0.8],
  source: "timeline 2025-02-28; timeline 2025-03-03",
  date: "2025-03-11",
  because: "carried out once, and lifted after eight days",
});

/** Stance above which Trump presses Kyiv. */
export const pressAbove = judged({
  id: "pressure.above",
  unit: "stance (-1 = with Ukraine, 1 = with Russia)",
  limits: [-1, 1],
  prior: [-0.1, 0.2, 0.5],
  seenBy: ["trump"],
  ...fromArticle,
  because: "both presidents may press at a meeting of three; where he would begin is judged",
});

/** Days Trump waits for Kyiv before he cuts support. */
export const pressDays = judged({
  id: "pressure.days",
  unit: "days",
  limits: [1, 10_000],
  prior: [3, 10, 30],
  source: "timeline 2025-02-28; timeline 2025-03-03",
  date: "2025-03-03",
  because: "three days the one time it happened",
});

/** Days a cut lasts. */
export const cutDays = judged({
  id: "pressure.cutDays",
  unit: "days",
  limits: [1, 10_000],
  prior: [6, 14, 60],
  source: "timeline 2025-03-03; timeline 2025-03-11; timeline 2025-07-01; timeline 2025-07-08",
  date: "2025-07-08",
  because: "both pauses on record ended within about a week",
});

/** How much more Ukraine can concede when fully assured than without assurance. */
export const guaranteesWiden = judged({
  id: "guarantees.widen",
  unit: util,
  limits: [0, 1],
  prior: [0.02, 0.06, 0.12],
  ...fromArticle,
  because: "guarantees could make limited concessions bearable; size judged",
});

/** Cost to Putin of breaking a truce when Ukraine is fully assured. */
export const guaranteesDeter = judged({
  id: "guarantees.deter",
  unit: util,
  limits: [0, 1],
  prior: [0, 0.02, 0.06],
  because: "a force on the ground raises the price of an attack; size judged",
});

/** How far the United States backs the coalition's guarantees on day 0. */
export const usBacking = judged({
  id: "guarantees.usBacking",
  ...share,
  prior: [0, 0.15, 0.5],
  source: "timeline 2025-08-13",
  date: "2025-08-13",
  because: "some American part was reported as possible after the call, none promised",
});

/** Parameters of support, pressure and guarantees. */
export const supportParameters = [
  dependence,
  europeCover,
  usSupport,
  usVolatility,
  europeFloor,
  cutCredibility,
  pressAbove,
  pressDays,
  cutDays,
  guaranteesWiden,
  guaranteesDeter,
  usBacking,
] as const;
