import { parameter } from "@summitry/core";
import { article, controlShareHeld } from "../evidence/index.ts";

const judgement = { source: "judgement", date: "2025-08-14" };
const fromArticle = { source: article.source, date: article.date };
const util = "utility (1 = ideal on every issue)";

/** How much faster worth falls below the reservation code than above it. */
export const lossAversion = parameter({
  id: "lossAversion",
  unit: "1",
  limits: [1, 100],
  low: 1,
  mode: 1.6,
  high: 3,
  ...judgement,
  because: "no data fix it: report across it",
});

/** Worth to Putin of a pace of 100 km2 a week above the neutral one. */
export const putinMomentum = parameter({
  id: "putin.momentum",
  seenBy: ["putin"],
  unit: `${util} per 100 km2 a week`,
  low: 0.02,
  mode: 0.05,
  high: 0.1,
  ...fromArticle,
  because: "gains lower the urgency of a deal; size judged",
});

/** Cost to Russia of another season of war. */
export const putinWarCost = parameter({
  id: "putin.warCost",
  seenBy: ["putin"],
  unit: util,
  limits: [0, 1],
  low: 0,
  mode: 0.03,
  high: 0.08,
  ...judgement,
  because: "war is costly, yet its burden was borne without a change of terms",
});

/** Price to Putin of halting on the ground while far from full control. */
export const putinHalt = parameter({
  id: "putin.halt",
  seenBy: ["putin"],
  unit: util,
  limits: [0, 1],
  low: 0,
  mode: 0.06,
  high: 0.12,
  ...fromArticle,
  because: "unlikely to stop before the four oblasts are held; size judged",
});

/** Cost to Ukraine of Russia's pace, mirrored from Putin's. */
export const zelenskyMomentum = parameter({
  id: "zelensky.momentum",
  seenBy: ["zelensky"],
  unit: `${util} per 100 km2 a week`,
  low: 0.01,
  mode: 0.03,
  high: 0.06,
  ...fromArticle,
  because: "time presses more on Ukraine; size judged",
});

/** Cost to Ukraine of another season of war. */
export const zelenskyWarCost = parameter({
  id: "zelensky.warCost",
  seenBy: ["zelensky"],
  unit: util,
  limits: [0, 1],
  low: 0.02,
  mode: 0.05,
  high: 0.1,
  ...fromArticle,
  because: "Ukraine needs a ceasefire now; size judged",
});

/** Share of the war's cost that an air-only truce saves. */
export const airShare = parameter({
  id: "war.airShare",
  unit: "share",
  limits: [0, 1],
  low: 0.15,
  mode: 0.3,
  high: 0.5,
  ...judgement,
  because: "strikes at long range are a part of the war's burden; the front the larger one",
});

/** What a deal has to be worth to Trump above the state of things. */
export const trumpWalkAway = parameter({
  id: "trump.walkAway",
  seenBy: ["trump"],
  unit: util,
  low: -0.04,
  mode: 0,
  high: 0.06,
  ...judgement,
  because: "his reservation is not stated: the state of things, give or take",
});

/** Share of the other side's gain that Trump counts as his own. */
export const trumpMediation = parameter({
  id: "trump.mediation",
  seenBy: ["trump"],
  unit: "share",
  limits: [0, 1],
  low: 0.05,
  mode: 0.2,
  high: 0.5,
  ...judgement,
  because: "a mediator with interests: a deal that suits the one across the table is easier to have",
});

/** Price to Trump of signing what Ukraine is expected to refuse. */
export const trumpRefusalPrice = parameter({
  id: "trump.refusalPrice",
  seenBy: ["trump"],
  unit: util,
  limits: [0, 1],
  low: 0.01,
  mode: 0.03,
  high: 0.1,
  ...judgement,
  because: "a text that is refused in public is a failure he signed",
});

/** Price to Trump of a reset while the front moves by 100 km2 a week; in proportion to that pace. */
export const trumpResetPrice = parameter({
  id: "trump.resetPrice",
  seenBy: ["trump"],
  unit: `${util} per 100 km2 a week`,
  limits: [0, 1],
  low: 0.05,
  mode: 0.2,
  high: 0.45,
  source: "timeline: talks on a reset since Riyadh, 18 February 2025",
  date: "2025-08-13",
  because: "six months of talks had signed nothing while the war went on; size judged, prior wide",
});

/** Worth of a text that Ukraine is expected to refuse, as a share of its gain in force, to whoever signs it. */
export const refusalShare = parameter({
  id: "refusal.share",
  unit: "share",
  limits: [0, 1],
  low: 0.1,
  mode: 0.3,
  high: 0.7,
  ...judgement,
  because: "a text that never enters into force still shifts the blame; how much is not observed",
});

/** Utility that giving up a text in force costs. */
export const switchingCost = parameter({
  id: "switchingCost",
  unit: util,
  limits: [0, 1],
  low: 0,
  mode: 0.01,
  high: 0.03,
  source: "timeline: the energy moratorium and the Easter truce, April 2025",
  date: "2025-04-19",
  because: "both were let go within weeks at little visible price; size judged",
});

/** Days between two rounds of talks. */
export const talksGap = parameter({
  id: "talks.gap",
  unit: "days",
  limits: [1, 10_000],
  low: 12,
  mode: 18,
  high: 30,
  source: "timeline of contacts, February to August 2025",
  date: "2025-08-13",
  because: "six calls and several envoys' visits in six months",
});

/** Days between an invitation and the meeting. */
export const talksLead = parameter({
  id: "talks.lead",
  unit: "days",
  limits: [1, 10_000],
  low: 5,
  mode: 10,
  high: 21,
  source: "timeline: the Alaska summit was announced a week ahead",
  date: "2025-08-08",
  because: "a week for Alaska; a meeting of three takes longer to arrange",
});

/** Days Ukraine has to ratify a text signed without it. */
export const ratificationWindow = parameter({
  id: "ratification.window",
  unit: "days",
  limits: [1, 10_000],
  low: 14,
  mode: 30,
  high: 60,
  ...judgement,
  because: "an offer of this kind does not stay open for ever",
});

/** Share of the four oblasts held on day 0. */
export const controlStart = parameter({
  id: "control.start",
  unit: "share of the four oblasts",
  limits: [0, 1],
  low: 0.78,
  mode: controlShareHeld,
  high: 0.82,
  source: "AFP-ISW for Donetsk (12 August), Reuters for the others (13 August), weighted by area",
  date: "2025-08-13",
  because: "computed; lower counts leave out land that is claimed but contested",
});

/** Distance from full control over which willingness to halt rises from none to full. */
export const controlWidth = parameter({
  id: "control.width",
  unit: "share of the four oblasts",
  limits: [0, 1],
  low: 0.02,
  mode: 0.05,
  high: 0.1,
  ...judgement,
  because: "willingness jumps as control nears the whole",
});

/** All parameters of what walking away and texts are worth, and of the calendar. */
export const worthParameters = [
  lossAversion,
  putinMomentum,
  putinWarCost,
  putinHalt,
  refusalShare,
  zelenskyMomentum,
  zelenskyWarCost,
  airShare,
  trumpWalkAway,
  trumpMediation,
  trumpRefusalPrice,
  trumpResetPrice,
  switchingCost,
  talksGap,
  talksLead,
  ratificationWindow,
  controlStart,
  controlWidth,
] as const;
