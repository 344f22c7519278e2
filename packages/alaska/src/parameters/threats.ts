import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";
import { util } from "./units.ts";

const threatsOnRecord =
  "timeline 2025-02-28; timeline 2025-05-10; timeline 2025-05-28; timeline 2025-07-14; timeline 2025-07-28";
const deadlines = "timeline 2025-05-28; timeline 2025-07-28; timeline 2025-08-08";
const share = { unit: "share", limits: [0, 1] } as const;
const slope = { unit: "log odds per unit", limits: [0, 100] } as const;
const odds = { unit: "odds beside the others", limits: [0, 100] } as const;

/** How far a threat of Trump's was believed on 12 February 2025, before any had lapsed. */
export const credibilityStart = judged({
  id: "credibility.start",
  ...share,
  prior: [0.2, 0.5, 0.9],
  because: "before any threat had lapsed or been carried out: wide",
});

/** Share of credibility that is left after a lapsed deadline. */
export const credibilityLapse = judged({
  id: "credibility.lapse",
  ...share,
  prior: [0.4, 0.6, 0.8],
  source: article.source,
  date: article.date,
  because: "the deadline of 8 August passed and was followed by an invitation; size judged",
});

/** Share of credibility that is left after a deadline has been put off. */
export const credibilityExtension = judged({
  id: "credibility.extension",
  ...share,
  prior: [0.8, 0.8, 0.8],
  because:
    "fixed, since its whole range moved no outcome in 30 runs; less than a lapse: the threat still stands, later",
});

/** What a threat carried out adds to credibility, as a share of what is missing. */
export const credibilityGain = judged({
  id: "credibility.deed",
  ...share,
  prior: [0.2, 0.4, 0.6],
  because: "a threat carried out is remembered at the next one",
});

/** What a threat carried out in part adds, as a share of one carried out in full. */
export const credibilityPart = judged({
  id: "credibility.part",
  ...share,
  prior: [0, 0.2, 0.5],
  source: "timeline 2025-08-06",
  date: "2025-08-08",
  because: "a tariff on one buyer of oil, and then a summit",
});

/** Days in which what is believed of threats falls by half while nothing happens. */
export const credibilityHalfLife = judged({
  id: "credibility.halfLife",
  unit: "days",
  limits: [1, 1_000_000],
  prior: [90, 180, 360],
  because: "deeds of last year count less than those of last month; size judged",
});

/** Worth to Putin of escaping a fully believed threat. */
export const threatForce = judged({
  id: "threat.force",
  unit: util,
  limits: [0, 1],
  prior: [0.05, 0.1, 0.2],
  because: "secondary tariffs on buyers of Russian oil would hurt; how much is not observed",
});

/** Share of the demand for a ceasefire that a truce in the air alone meets. */
export const demandAir = judged({
  id: "threat.metByAir",
  ...share,
  prior: [0.2, 0.35, 0.5],
  source: "timeline 2025-08-05",
  date: "2025-08-05",
  because: "weighed in Moscow as an answer to a deadline; the demand was for an end of the fighting",
});

/** Share of the demand for a ceasefire that thirty days meet. */
export const demandThirty = judged({
  id: "threat.metByThirty",
  ...share,
  prior: [0.6, 0.8, 1],
  source: "timeline 2025-03-11; timeline 2025-05-10",
  date: "2025-05-10",
  because: "thirty days are what Washington and Kyiv have asked for since March, as a step to more",
});

/** Share of occasions on which Trump threatens Moscow, at the frustration of `frustration.threaten`. */
export const threatRate = judged({
  id: "threat.rate",
  ...share,
  prior: [0.04, 0.12, 0.3],
  source: "timeline 2025-05-28; timeline 2025-07-14; timeline 2025-07-28; timeline 2025-08-13",
  date: "2025-08-13",
  because: "four threats of his own in six months, on some thirty occasions",
});

/** Share of occasions on which he rebukes Moscow without a threat, at the same frustration. */
export const rebukeRate = judged({
  id: "rebuke.rate",
  ...share,
  prior: [0.04, 0.12, 0.3],
  source: "timeline 2025-04-24; timeline 2025-05-25; timeline 2025-07-08; timeline 2025-07-31",
  date: "2025-07-31",
  because: "four rebukes in six months, on some thirty occasions",
});

/** Frustration at which an occasion brings a threat with the base rate. */
export const frustrationThreaten = judged({
  id: "frustration.threaten",
  unit: "frustration",
  limits: [0, 5],
  prior: [0.3, 0.5, 0.9],
  source: threatsOnRecord,
  date: "2025-07-28",
  because: "three threats of his own in ten weeks from 28 May",
});

/** Frustration on the day of a deadline at which the odds of carrying a threat out are the base odds. */
export const frustrationCarryOut = judged({
  id: "frustration.carryOut",
  unit: "frustration",
  limits: [0, 10],
  prior: [0.15, 0.4, 0.9],
  source: threatsOnRecord,
  date: "2025-08-08",
  because: "no threat against Russia was carried out in full, with two public peaks of anger",
});

/** How much frustration moves him to threaten, and to carry out. */
export const threatAnger = judged({
  id: "threat.anger",
  ...slope,
  prior: [1, 2, 4],
  because: "a rise by one half makes a threat two to seven times as likely",
});

/** How much a stance with Russia keeps him from threatening and carrying out, and one with Ukraine moves him to it. */
export const threatStance = judged({
  id: "threat.stance",
  ...slope,
  prior: [0.3, 1, 2],
  source: "timeline 2025-08-13",
  date: "2025-08-13",
  because: "he threatened in the call in which he sided with Kyiv and Europe; size judged",
});

/** How much a meeting that is set, or a text that waits, keeps him from threatening and carrying out. */
export const threatHope = judged({
  id: "threat.hope",
  ...slope,
  prior: [0.6, 1.2, 2.4],
  source: "timeline 2025-08-06; timeline 2025-08-08",
  date: "2025-08-08",
  because: "the deadline passed once a summit was agreed; size judged",
});

/** How much progress on a reset keeps him from carrying a threat out. */
export const threatReset = judged({
  id: "threat.reset",
  ...slope,
  prior: [0, 1, 2],
  source: article.source,
  date: article.date,
  because: "business with Moscow would be the first to suffer; size judged",
});

/** Share of threats that name neither a date nor a measure. */
export const threatUndated = judged({
  id: "threat.undated",
  ...share,
  prior: [0.1, 0.3, 0.6],
  source: "timeline 2025-05-28; timeline 2025-07-14; timeline 2025-07-28; timeline 2025-08-13",
  date: "2025-08-13",
  because: "one of four: very severe consequences",
});

/** Weight of such a threat beside one with a date. */
export const threatUnnamed = judged({
  id: "threat.unnamed",
  ...share,
  prior: [0.3, 0.5, 0.7],
  source: "timeline 2025-08-13",
  date: "2025-08-13",
  because: "a threat that names nothing leaves open whether anything follows: half, either way",
});

/** Days in which a threat without a date loses half of its weight. */
export const threatFade = judged({
  id: "threat.fade",
  unit: "days",
  limits: [1, 10_000],
  prior: [7, 14, 30],
  because: "words without a date are overtaken by the next ones within weeks",
});

/** Odds of letting a deadline pass; those of the other three ways are given beside it. */
export const deadlineLapse = judged({
  id: "deadline.lapse",
  ...odds,
  prior: [0.5, 0.5, 0.5],
  source: deadlines,
  date: "2025-08-08",
  because: "fixed: the measure of the other odds; two of three deadlines passed",
});

/** Odds of putting a deadline off. */
export const deadlineExtend = judged({
  id: "deadline.extend",
  ...odds,
  prior: [0.15, 0.3, 0.6],
  source: "timeline 2025-07-28",
  date: "2025-07-28",
  because: "one deadline was moved before it came, none was put off on its day",
});

/** Odds of carrying a threat out in part, at the frustration of `frustration.carryOut` and without a hope of talks. */
export const deadlinePart = judged({
  id: "deadline.part",
  ...odds,
  prior: [0.05, 0.15, 0.4],
  source: "timeline 2025-08-06",
  date: "2025-08-08",
  because: "one of three: a tariff on India",
});

/** Odds of carrying it out in full, likewise. */
export const deadlineFull = judged({
  id: "deadline.full",
  ...odds,
  prior: [0.005, 0.03, 0.12],
  source: deadlines,
  date: "2025-08-08",
  because: "none of three; wide downwards",
});

/** Share of deadlines before which Putin offers further talks. */
export const stallRate = judged({
  id: "stall.rate",
  ...share,
  prior: [0.4, 0.7, 0.9],
  seenBy: ["putin"],
  source: "timeline 2025-05-10; timeline 2025-06-02; timeline 2025-08-06",
  date: "2025-08-06",
  because: "before each of three deadlines there were new talks",
});

/** Days before a deadline on which he does. */
export const stallBefore = judged({
  id: "stall.before",
  unit: "days",
  limits: [0, 10_000],
  prior: [2, 2, 2],
  source: "timeline 2025-08-06; timeline 2025-08-08",
  date: "2025-08-06",
  because: "fixed: two days before the deadline of 8 August",
});

/** Parameters of threats and of what is believed of them. */
export const threatParameters = [
  credibilityStart,
  credibilityLapse,
  credibilityExtension,
  credibilityGain,
  credibilityPart,
  credibilityHalfLife,
  threatForce,
  demandAir,
  demandThirty,
  threatRate,
  rebukeRate,
  frustrationThreaten,
  frustrationCarryOut,
  threatAnger,
  threatStance,
  threatHope,
  threatReset,
  threatUndated,
  threatUnnamed,
  threatFade,
  deadlineLapse,
  deadlineExtend,
  deadlinePart,
  deadlineFull,
  stallRate,
  stallBefore,
] as const;
