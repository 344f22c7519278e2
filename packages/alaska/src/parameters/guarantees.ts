import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";
import { util } from "./units.ts";

const share = { unit: "share", limits: [0, 1] } as const;
const fromArticle = { source: article.source, date: article.date };
const call = { source: "timeline 2025-08-13", date: "2025-08-13" };

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

/** Price to Putin of a halt or a settlement under full assurance of Ukraine. */
export const guaranteesPrice = judged({
  id: "guarantees.price",
  seenBy: ["putin"],
  unit: util,
  limits: [0, 1],
  prior: [0, 0.03, 0.08],
  source: "timeline 2025-06-02",
  date: "2025-06-02",
  because:
    "neutrality and no foreign troops are asked for; a force that comes with a halt makes it worse; size judged",
});

/** How far the United States backs the coalition's guarantees on day 0. */
export const usBacking = judged({
  id: "guarantees.usBacking",
  ...share,
  prior: [0, 0.15, 0.5],
  ...call,
  because: "some American part was reported as possible after the call, none promised",
});

/** Force of the coalition's standing offer, as a share of a force that deters, before there is a pact. */
export const guaranteesOffered = judged({
  id: "guarantees.offered",
  ...share,
  prior: [0.2, 0.4, 0.6],
  ...call,
  because: "a force is offered for after a truce, and no numbers are promised; size judged",
});

/** What a public statement of backing by Trump adds, as a share of what is missing. */
export const backingWord = judged({
  id: "guarantees.word",
  unit: "share of what is missing",
  limits: [0, 1],
  prior: [0.25, 0.25, 0.25],
  ...fromArticle,
  because:
    "fixed, since its whole range moved no outcome in 30 runs; words of support are no commitment; size judged",
});

/** A half-life of backing that lasts as long as any run. */
export const LASTING = 10_000;

/** Days in which American backing that is not repeated fades by half. */
export const backingHalfLife = judged({
  id: "guarantees.halfLife",
  unit: "days",
  limits: [1, LASTING],
  prior: [20, 60, 180],
  ...fromArticle,
  because: "a lasting American commitment is unlikely; pace judged",
});

/** Share of contacts with Kyiv or Europe after which Trump backs the guarantees in public, at the stance of reference. */
export const backRate = judged({
  id: "guarantees.back",
  ...share,
  prior: [0.005, 0.02, 0.08],
  seenBy: ["trump"],
  ...call,
  because: "one apparent alignment in half a year of some thirty calls, visits and appeals",
});

/** Share of rows, cuts and understandings on spheres after which he withdraws that backing, at the stance of reference. */
export const withdrawRate = judged({
  id: "guarantees.withdraw",
  ...share,
  prior: [0.5, 0.5, 0.5],
  seenBy: ["trump"],
  source: "timeline 2025-03-03",
  date: "2025-03-03",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; intelligence was withheld with the arms the one time; judged",
});

/** What a full American backstop in a pact is worth to Trump when he has backed it in public in full. */
export const guaranteesSpoken = judged({
  id: "guarantees.spoken",
  unit: util,
  limits: [0, 1],
  prior: [0.02, 0.06, 0.12],
  ...call,
  because: "what he has said before all it costs him less to sign; size judged",
});

/** Parameters of guarantees. */
export const guaranteesParameters = [
  guaranteesWiden,
  guaranteesDeter,
  guaranteesPrice,
  guaranteesSpoken,
  usBacking,
  guaranteesOffered,
  backingWord,
  backingHalfLife,
  backRate,
  withdrawRate,
] as const;
