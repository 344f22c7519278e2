import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";

const share = { unit: "share", limits: [0, 1] } as const;
const days = { unit: "days", limits: [1, 10_000] } as const;
const fromArticle = { source: article.source, date: article.date };
const march = { source: "timeline 2025-02-28; timeline 2025-03-03", date: "2025-03-03" };

/** How far Ukraine believed a threat to end all American support on 12 February, before there had been one. */
export const cutCredibility = judged({
  id: "pressure.credibility",
  ...share,
  prior: [0.05, 0.3, 0.7],
  because: "no support had been cut in public yet; the cut of March then raises it by the model's own rule",
});

/** Stance at which Trump presses Kyiv on the share `pressure.press` of occasions: the reference of the slope. */
export const pressAbove = judged({
  id: "pressure.above",
  unit: "stance (-1 = with Ukraine, 1 = with Russia)",
  limits: [-1, 1],
  prior: [-0.15, 0.1, 0.35],
  seenBy: ["trump"],
  source: "timeline 2025-02-28; timeline 2025-03-03; timeline 2025-04-17; timeline 2025-04-23",
  date: "2025-04-23",
  because:
    "where the events before them, by the model's own rules, put his stance on the four occasions on record: -0.17 to 0.19, about 0.1 in the mean",
});

/** How fast Trump's decisions on Kyiv change with his stance. */
export const pressSlope = judged({
  id: "pressure.slope",
  unit: "log odds per unit of stance",
  limits: [0, 100],
  prior: [1, 2.5, 5],
  seenBy: ["trump"],
  because: "from with Ukraine to with Russia the odds change by a factor of 7 to 20,000; judged",
});

/** Share of occasions on which Trump makes a demand on Kyiv at the stance of reference. */
export const pressRate = judged({
  id: "pressure.press",
  ...share,
  prior: [0.15, 0.375, 0.65],
  seenBy: ["trump"],
  source: "timeline 2025-02-28; timeline 2025-04-17; timeline 2025-04-23",
  date: "2025-04-23",
  because:
    "one demand with a consequence on three occasions: (1 + 1/2) / (3 + 1); the final offer of April counts as none, and makes it wide upwards",
});

/** Days between an occasion and a demand, in the mean. */
export const pressWait = judged({
  id: "pressure.wait",
  ...days,
  prior: [1, 4, 10],
  seenBy: ["trump"],
  source: "timeline 2025-02-28; timeline 2025-04-17; timeline 2025-04-23",
  date: "2025-04-23",
  because: "at once in February, days between texts in April",
});

/** Days that a demand gives Kyiv. */
export const pressDays = judged({
  id: "pressure.days",
  ...days,
  prior: [2, 3, 9],
  ...march,
  because: "three days the one time it was carried out",
});

/** Share of refusals, and of rows, after which Trump cuts support at the stance of reference. */
export const cutRate = judged({
  id: "pressure.cut",
  ...share,
  prior: [0.2, 0.5, 0.8],
  seenBy: ["trump"],
  ...march,
  because: "once, on the one occasion on record",
});

/** Days a pause of support lasts, in the mean. */
export const cutDays = judged({
  id: "pressure.cutDays",
  ...days,
  prior: [4, 8, 20],
  source: "timeline 2025-03-03; timeline 2025-03-11; timeline 2025-07-01; timeline 2025-07-08",
  date: "2025-07-08",
  because: "both pauses on record ended within about a week",
});

/** Share of a demand about a text that one about talks amounts to: it names nothing to sign. */
export const pressVague = judged({
  id: "pressure.vague",
  ...share,
  prior: [0.5, 0.5, 0.5],
  because:
    "fixed, since its whole range moved no outcome in 30 runs; what is to be accepted is not said; size judged",
});

/** Share of Kyiv's remaining doubt that goes while both presidents sit across the table. */
export const pressJoint = judged({
  id: "pressure.joint",
  unit: "share of the doubt",
  limits: [0, 0.9],
  prior: [0, 0.2, 0.5],
  ...fromArticle,
  because: "at a meeting of three both may press; size judged",
});

/** Days in which what is left of a threat falls by half, for a text that Kyiv has accepted under it. */
export const pressHalfLife = judged({
  id: "pressure.halfLife",
  ...days,
  prior: [20, 60, 120],
  because: "what was signed under a threat stays under it for months; judged",
});

/** Days between two reviews that hold back arms, in the mean. */
export const reviewGap = judged({
  id: "support.reviewGap",
  ...days,
  prior: [120, 250, 700],
  source: "timeline 2025-07-01",
  date: "2025-07-01",
  because: "one in seven months, with no demand before it",
});

/** Parameters of pressure on Kyiv. */
export const pressureParameters = [
  cutCredibility,
  pressAbove,
  pressSlope,
  pressRate,
  pressWait,
  pressDays,
  cutRate,
  cutDays,
  pressVague,
  pressJoint,
  pressHalfLife,
  reviewGap,
] as const;
