import { judged } from "./judgement.ts";

/** Spread of the error with which an agent weighs a decision that is its own alone. */
export const judgementSpread = judged({
  id: "judgement.spread",
  unit: "logistic scale, as a multiple of the noise that slopes are given for",
  limits: [0.01, 100],
  prior: [0.5, 1, 2],
  because:
    "by definition 1, where slopes are log odds; half and twice as the ends: base rates stay what they are",
});

/** Size of a pull beyond which it changes a decision no further. */
export const mostPull = judged({
  id: "judgement.mostPull",
  unit: "log odds",
  limits: [0, 100],
  prior: [6, 6, 6],
  because: "fixed: at 6 a base rate of one half has become 99.8 %, which is as sure as anybody is",
});

/** Parameters of the error of judgement. */
export const judgementParameters = [judgementSpread, mostPull] as const;
