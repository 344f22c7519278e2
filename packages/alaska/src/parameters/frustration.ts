import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";

const unit = "frustration (1 = a threat is due)";
const share = { unit: "share", limits: [0, 1] } as const;

/** Trump's frustration with Putin on 12 February 2025. */
export const frustrationStart = judged({
  id: "frustration.start",
  unit,
  limits: [0, 5],
  prior: [0.1, 0.1, 0.1],
  because:
    "fixed, since its whole range moved no outcome in 30 runs; negotiations were to begin at once; half a year leaves next to nothing of it",
});

/** Days in which the quick part of frustration falls by half. */
export const frustrationHalfLife = judged({
  id: "frustration.halfLife",
  unit: "days",
  limits: [1, 10_000],
  prior: [7, 14, 28],
  source: "timeline 2025-04-24; timeline 2025-05-25; timeline 2025-07-08; timeline 2025-07-31",
  date: "2025-07-31",
  because: "each rebuke was followed by new talks within two to four weeks",
});

/** Frustration that a massed strike within three days of a contact adds. */
export const frustrationStrike = judged({
  id: "frustration.strike",
  unit: "frustration",
  limits: [0, 5],
  prior: [0.15, 0.35, 0.7],
  source: article.source,
  date: article.date,
  because: "strikes right after calls wore his patience down; size judged",
});

/** Days after a contact within which a massed strike is taken as an answer to it. */
export const frustrationSoon = judged({
  id: "frustration.soon",
  unit: "days",
  limits: [0, 10_000],
  prior: [3, 3, 3],
  source: "timeline 2025-07-03",
  date: "2025-07-03",
  because: "fixed: the window in which the record counts drones after a call",
});

/** What a massed strike at another time adds, as a share of one soon after a contact. */
export const frustrationOther = judged({
  id: "frustration.otherStrike",
  ...share,
  prior: [0, 0.15, 0.4],
  source: "timeline 2025-04-24; timeline 2025-07-31",
  date: "2025-07-31",
  because:
    "two of four rebukes came after strikes weeks away from a call, most strikes passed without a word",
});

/** Frustration that a failed meeting with Putin, his staying away, or a truce broken on purpose adds. */
export const frustrationFailure = judged({
  id: "frustration.failure",
  unit: "frustration",
  limits: [0, 5],
  prior: [0.1, 0.3, 0.6],
  because: "a failed summit disappoints; talks at Istanbul failed without consequence",
});

/** What a deadline without an answer adds, as a share of a failed meeting. */
export const frustrationUnmet = judged({
  id: "frustration.unmet",
  ...share,
  prior: [0.2, 0.5, 1],
  source: "timeline 2025-05-28; timeline 2025-08-08",
  date: "2025-08-08",
  because: "two deadlines passed without an answer, and he did not speak of either again",
});

/** Share of the quick part that a signed text takes away. */
export const frustrationTextRelief = judged({
  id: "frustration.textRelief",
  ...share,
  prior: [0.3, 0.5, 0.7],
  source: "timeline 2025-03-18",
  date: "2025-03-18",
  because: "a partial truce was welcomed as a first step; about half, either way",
});

/** Share of the quick part that an offer of talks, or a meeting of the two presidents, takes away. */
export const frustrationTalksRelief = judged({
  id: "frustration.talksRelief",
  ...share,
  prior: [0.05, 0.15, 0.4],
  source: "timeline 2025-05-10; timeline 2025-08-06",
  date: "2025-08-06",
  because: "offers of talks took the place of two deadlines",
});

/** Frustration that he does not exceed however much happens. */
export const frustrationMost = judged({
  id: "frustration.most",
  unit,
  limits: [0.1, 5],
  prior: [1.3, 1.3, 1.3],
  because:
    "fixed: strikes day after day anger no more than one can be angry; it keeps what depends on it bounded",
});

/** Share of everything that angers him which also stays with him for months. */
export const grievanceShare = judged({
  id: "grievance.share",
  ...share,
  prior: [0.15, 0.35, 0.7],
  source: "timeline 2025-07-08; timeline 2025-07-14",
  date: "2025-07-14",
  because: "in July he spoke of talks since spring that had led to nothing; size judged",
});

/** Days in which that part falls by half. */
export const grievanceHalfLife = judged({
  id: "grievance.halfLife",
  unit: "days",
  limits: [1, 10_000],
  prior: [60, 120, 240],
  source: "timeline 2025-04-24; timeline 2025-07-31",
  date: "2025-07-31",
  because: "the tone hardened from April to July, with gaps of weeks without a strike after a call",
});

/** Parameters of Trump's frustration with Putin. */
export const frustrationParameters = [
  frustrationStart,
  frustrationHalfLife,
  frustrationStrike,
  frustrationSoon,
  frustrationOther,
  frustrationFailure,
  frustrationUnmet,
  frustrationTextRelief,
  frustrationTalksRelief,
  frustrationMost,
  grievanceShare,
  grievanceHalfLife,
] as const;
