import { judged } from "./judgement.ts";

/** Spread of the error with which an agent weighs a decision that is its own alone. */
export const judgementSpread = judged({
  id: "judgement.spread",
  unit: "logistic scale (1 = base rates are shares)",
  limits: [0, 10],
  prior: [0.5, 1, 2],
  because: "by definition 1, where a base rate is the share of yes; half and twice as the ends",
});

/** Parameters of the error of judgement. */
export const judgementParameters = [judgementSpread] as const;
