import { judged } from "./judgement.ts";

const share = { unit: "share", limits: [0, 1] } as const;

/** Share of Ukrainians against giving up land for an early end of the war. */
export const opinionMean = judged({
  id: "opinion.mean",
  ...share,
  prior: [0.4, 0.55, 0.75],
  because: "polls of summer 2025 put it at a half to three quarters, by wording; prior wide",
});

/** Standard deviation of opinion around its mean. */
export const opinionDeviation = judged({
  id: "opinion.deviation",
  ...share,
  prior: [0.02, 0.05, 0.1],
  because: "polls a quarter apart differed by a few points",
});

/** European resolve to replace American support that is withdrawn. */
export const resolveMean = judged({
  id: "europe.resolve",
  ...share,
  prior: [0.3, 0.6, 0.9],
  because: "stated in full by the coalition, limited by budgets and stocks",
});

/** Standard deviation of resolve around its mean. */
export const resolveDeviation = judged({
  id: "europe.resolveDeviation",
  ...share,
  prior: [0.07, 0.07, 0.07],
  because: "fixed, since its whole range moved no outcome in 30 runs; elections and budgets move it slowly",
});

/** Parameters of slow changes of opinion outside the talks. */
export const societyParameters = [opinionMean, opinionDeviation, resolveMean, resolveDeviation] as const;
