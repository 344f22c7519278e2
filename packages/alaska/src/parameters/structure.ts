import { judged } from "./judgement.ts";

const share = { unit: "share", limits: [0, 1] } as const;

/** How far the presidents foresee what Ukraine will refuse: 0 not at all, 1 in full. */
export const foresightShare = judged({
  id: "structure.foresight",
  ...share,
  prior: [0, 0.6, 1],
  because: "red lines are public, and what else Kyiv would refuse is guessed at",
});

/** Above one half, presidents put forward one text and take or leave the answer; below, they bargain over ten rounds. */
export const oneOffer = judged({
  id: "structure.rounds",
  unit: "1 = take it or leave it, 0 = ten rounds",
  limits: [0, 1],
  prior: [0, 0.5, 1],
  because: "how leaders bargain behind closed doors is not on record",
});

/** How much of the error of judgement stands: 0 for agents who decide as the odds have it. */
export const leversGraded = judged({
  id: "structure.levers",
  unit: "share of the error of judgement",
  limits: [0, 1],
  prior: [0, 1, 1],
  because: "decisions of one man are hard to foretell, even from all that is known of him",
});

/** Parameters that stand for the structure of the model. The options of the scenario set them, or leave them drawn. */
export const structureParameters = [foresightShare, oneOffer, leversGraded] as const;
