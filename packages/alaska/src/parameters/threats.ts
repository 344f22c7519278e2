import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";
import { util } from "./units.ts";

const threatsOnRecord =
  "timeline 2025-02-28; timeline 2025-05-10; timeline 2025-05-28; timeline 2025-07-14; timeline 2025-07-28";
const share = { unit: "share", limits: [0, 1] } as const;

/** How far a threat of Trump's is believed on day 0. */
export const credibilityStart = judged({
  id: "credibility.start",
  ...share,
  prior: [0.1, 0.25, 0.5],
  source: threatsOnRecord,
  date: "2025-08-08",
  because: "of four dated threats against Russia none was carried out in full and one in part",
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

/** What a threat carried out adds to credibility, as a share of what is missing. */
export const credibilityGain = judged({
  id: "credibility.deed",
  ...share,
  prior: [0.2, 0.4, 0.6],
  because: "a threat carried out is remembered at the next one",
});

/** Worth to Putin of escaping a fully believed threat. */
export const threatForce = judged({
  id: "threat.force",
  unit: util,
  limits: [0, 1],
  prior: [0.05, 0.1, 0.2],
  because: "secondary tariffs on buyers of Russian oil would hurt; how much is not observed",
});

/** Days Trump gives with a threat. */
export const threatDays = judged({
  id: "threat.days",
  unit: "days",
  limits: [1, 10_000],
  prior: [7, 14, 50],
  source: threatsOnRecord,
  date: "2025-07-28",
  because: "deadlines given were 2, 11, 14 and 50 days; a threat of two days is not repeated",
});

/** Cost to Russia of American sanctions in full. */
export const sanctionsCost = judged({
  id: "sanctions.bite",
  unit: util,
  limits: [0, 1],
  prior: [0.02, 0.05, 0.1],
  because: "three years of sanctions were borne without a change of terms",
});

/** Days between two European packages of sanctions. */
export const europeSanctionsGap = judged({
  id: "europe.sanctionsGap",
  unit: "days",
  limits: [1, 10_000],
  prior: [50, 75, 120],
  because: "eighteen packages in forty-one months, 24 February 2022 to 18 July 2025",
  source: "Council of the European Union, sanctions timeline (packages 1 to 18)",
  date: "2025-07-18",
});

/** Trump's frustration on day 0. */
export const frustrationStart = judged({
  id: "frustration.start",
  unit: "frustration (1 = a threat is due)",
  limits: [0, 5],
  prior: [0.1, 0.3, 0.6],
  source: "timeline 2025-07-08; timeline 2025-07-31; timeline 2025-08-06",
  date: "2025-08-08",
  because: "the summit itself had defused most of July's anger",
});

/** Days in which frustration falls by half. */
export const frustrationHalfLife = judged({
  id: "frustration.halfLife",
  unit: "days",
  limits: [1, 10_000],
  prior: [7, 14, 28],
  source: "timeline 2025-04-24; timeline 2025-05-25; timeline 2025-07-08; timeline 2025-07-31",
  date: "2025-07-31",
  because: "each was followed by new talks within two to four weeks",
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

/** Frustration that a failed meeting with Putin, or his staying away, adds. */
export const frustrationFailure = judged({
  id: "frustration.failure",
  unit: "frustration",
  limits: [0, 5],
  prior: [0.1, 0.3, 0.6],
  because: "a failed summit disappoints; talks at Istanbul failed without consequence",
});

/** Frustration above which Trump threatens. */
export const frustrationThreaten = judged({
  id: "frustration.threaten",
  unit: "frustration",
  limits: [0, 5],
  prior: [0.3, 0.5, 0.9],
  source: threatsOnRecord,
  date: "2025-07-28",
  because: "three threats of his own in ten weeks from 28 May",
});

/** Frustration still left at the deadline above which Trump carries a threat out. */
export const frustrationCarryOut = judged({
  id: "frustration.carryOut",
  unit: "frustration",
  limits: [0, 10],
  prior: [0.15, 0.4, 0.9],
  source: threatsOnRecord,
  date: "2025-08-08",
  because: "no threat against Russia was carried out in full, with two public peaks of anger",
});

/** Parameters of threats, sanctions and frustration. */
export const threatParameters = [
  credibilityStart,
  credibilityLapse,
  credibilityGain,
  threatForce,
  threatDays,
  sanctionsCost,
  europeSanctionsGap,
  frustrationStart,
  frustrationHalfLife,
  frustrationStrike,
  frustrationFailure,
  frustrationThreaten,
  frustrationCarryOut,
] as const;
