import { judged } from "./judgement.ts";
import { article } from "../evidence/article.ts";

const logOdds = "log odds";
const fromArticle = { source: article.source, date: article.date };

/** Chance that the president sends his envoys into a round with a mandate for the smallest text. */
export const mandateRate = judged({
  id: "reset.mandate",
  unit: "share of rounds",
  limits: [0, 1],
  prior: [0.01, 0.03, 0.06],
  source: "timeline 2025-02-18; timeline 2025-08-06",
  because:
    "no text came out of at least nine rounds and six calls since February: half a success in fifteen is 0.03; half and twice as the ends, and a little below",
});

/** Size of a step that such a mandate is about. */
export const mandateSize = judged({
  id: "reset.usualSize",
  unit: "size of steps",
  limits: [0, 10],
  prior: [0.35, 0.35, 0.35],
  source: "timeline 2025-02-18",
  because: "fixed: the size of a list of areas, since the record of no text is one of no text of any size",
});

/** How much less likely a mandate becomes with every unit of size. */
export const mandateSlope = judged({
  id: "reset.slope",
  unit: `${logOdds} per unit of size`,
  limits: [0, 20],
  prior: [1, 2, 3.5],
  ...fromArticle,
  because: "a list of areas is the likely form, large steps while the war goes on are not; size judged",
});

/** How much further the president himself may go than his envoys. */
export const mandatePresidents = judged({
  id: "reset.presidents",
  unit: logOdds,
  limits: [0, 10],
  prior: [0.5, 1.5, 2.5],
  ...fromArticle,
  because:
    "he is his own mandate, and a business deal is one of the two that he could try to make at the summit",
});

/** How much anger with Putin takes from a mandate and from carrying it out. */
export const resetAnger = judged({
  id: "reset.anger",
  unit: `${logOdds} per unit of frustration`,
  limits: [0, 20],
  prior: [1, 2, 4],
  source: "timeline 2025-07-08; timeline 2025-07-14",
  because: "in the weeks of rebukes and deadlines there was no round on a reset; size judged",
});

/** Frustration at which the base rates of a reset hold. */
export const resetCalm = judged({
  id: "reset.calm",
  unit: "frustration (1 = a threat is due)",
  limits: [0, 5],
  prior: [0.5, 0.5, 0.5],
  source: "timeline 2025-04-24; timeline 2025-05-25",
  because: "fixed: the middle of a half-year in which anger came and went",
});

/** How much further he goes once the guns are silent on the ground. */
export const resetQuiet = judged({
  id: "reset.quiet",
  unit: logOdds,
  limits: [0, 10],
  prior: [1.5, 1.5, 1.5],
  source: "timeline 2025-04-17",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; in the April text relief and cooperation come with the peace; size judged",
});

/** How much of a step's size counts when it waits for a truce. */
export const resetConditional = judged({
  id: "reset.conditional",
  unit: "share of its size",
  limits: [0, 1],
  prior: [0.5, 0.7, 0.9],
  source: "timeline 2025-03-25; timeline 2025-04-17",
  because:
    "relief on a condition was put forward more than once, and what is promised for later is promised all the same; size judged",
});

/** How much what a reset is worth to him moves a mandate. */
export const resetWorth = judged({
  id: "reset.worth",
  unit: `${logOdds} per unit of utility`,
  limits: [0, 200],
  prior: [5, 15, 30],
  because:
    "a visible deal and spheres of influence are worth some hundredths, and may double or halve the odds",
});

/** Mean number of days from a text to carrying out a step of size 1. */
export const stepDelay = judged({
  id: "reset.delay",
  unit: "days per unit of size",
  limits: [1, 10_000],
  prior: [15, 45, 120],
  source: "timeline 2025-02-18; timeline 2025-03-25",
  because: "embassy staffing was agreed in principle in February and was not complete half a year later",
});

/** Chance that a step is carried out when its day has come, in calm. */
export const stepRate = judged({
  id: "reset.carryOut",
  unit: "share of steps",
  limits: [0, 1],
  prior: [0.6, 0.85, 0.95],
  source: "timeline 2025-03-25",
  because: "most steps that were signed would be taken; one understanding of this half-year was not",
});

/** How much a live threat takes from carrying out a step. */
export const stepThreat = judged({
  id: "reset.threat",
  unit: `${logOdds} for a threat in full`,
  limits: [0, 20],
  prior: [1, 2, 4],
  source: "timeline 2025-07-14; timeline 2025-08-08",
  because: "no step was taken between the threat of July and its lapse; size judged",
});

/** Chance that he takes relief back when he punishes Moscow or the text falls apart. */
export const takeBackRate = judged({
  id: "reset.takeBack",
  unit: "share of occasions",
  limits: [0, 1],
  prior: [0.5, 0.5, 0.5],
  because:
    "fixed, since its whole range moved no outcome in 30 runs; waivers end by a signature; no case on record",
});

/** Parameters of the reset and its steps. */
export const resetParameters = [
  mandateRate,
  mandateSize,
  mandateSlope,
  mandatePresidents,
  resetAnger,
  resetCalm,
  resetQuiet,
  resetConditional,
  resetWorth,
  stepDelay,
  stepRate,
  stepThreat,
  takeBackRate,
] as const;
