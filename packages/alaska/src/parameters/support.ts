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

/** American support that a cut leaves. */
export const afterCut = judged({
  id: "support.afterCut",
  ...share,
  prior: [0.2, 0.2, 0.2],
  source: "timeline 2025-03-03",
  date: "2025-03-03",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; arms, then intelligence were paused; what was under way went on; size judged",
});

/** Share of American support that a review of stocks leaves. */
export const afterReview = judged({
  id: "support.afterReview",
  ...share,
  prior: [0.7, 0.7, 0.7],
  source: "timeline 2025-07-01",
  date: "2025-07-01",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; some shipments were paused; size judged",
});

/** What a new European fund adds, as a share of what is missing. */
export const fundShare = judged({
  id: "europe.fundShare",
  unit: "share of what is missing",
  limits: [0, 1],
  prior: [0.3, 0.3, 0.3],
  because:
    "fixed, since its whole range moved no outcome in 30 runs; arms for Kyiv can be bought in America, in part; size judged",
});

/** Days from Kyiv's appeal to new European funds, in the mean. */
export const fundWait = judged({
  id: "europe.fundWait",
  unit: "days",
  limits: [1, 10_000],
  prior: [7, 7, 7],
  because: "fixed, since its whole range moved no outcome in 30 runs; decisions of many governments; judged",
});

/** Days between two offers of business to Washington, at the least. */
export const businessGap = judged({
  id: "business.gap",
  unit: "days",
  limits: [1, 10_000],
  prior: [60, 60, 60],
  source: "timeline 2025-02-28; timeline 2025-04-30",
  date: "2025-04-30",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; one agreement, two months from the first attempt to the signature",
});

/** Parameters of the support of Ukraine. */
export const supportParameters = [
  dependence,
  europeCover,
  usSupport,
  usVolatility,
  europeFloor,
  afterCut,
  afterReview,
  fundShare,
  fundWait,
  businessGap,
] as const;
