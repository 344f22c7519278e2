import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";
import { util } from "./units.ts";

const stanceUnit = "stance (-1 = with Ukraine, 1 = with Russia)";
const fromArticle = { source: article.source, date: article.date };

/** Trump's stance between contacts, before any progress on a reset. */
export const stanceBase = judged({
  id: "stance.base",
  unit: stanceUnit,
  limits: [-1, 1],
  prior: [-0.4, 0.1, 0.6],
  source: "timeline 2025-03-03; timeline 2025-07-08; timeline 2025-08-13",
  date: "2025-08-13",
  because: "swung both ways within six months",
});

/** How far a contact moves Trump's stance, as a share of the way to the stance of whom he spoke with. */
export const flipShift = judged({
  id: "flip.pull",
  unit: "share of the way",
  limits: [0, 1],
  prior: [0.1, 0.3, 0.6],
  ...fromArticle,
  because: "a visible share of contacts changed what he said next",
});

/** Effect of a public word, such as praise, a letter or an appeal, as a share of that of a conversation. */
export const flipWord = judged({
  id: "flip.word",
  unit: "share of the effect of a conversation",
  limits: [0, 1],
  prior: [0.15, 0.33, 0.66],
  source: "timeline 2025-08-09; timeline 2025-08-13",
  because: "statements from afar were followed by a call all the same; size judged",
});

/** How far anger with Putin moves Trump's stance toward Ukraine. */
export const stanceAnger = judged({
  id: "stance.anger",
  unit: "stance per unit of frustration (1 = a threat is due)",
  limits: [0, 2],
  prior: [0.1, 0.25, 0.5],
  source: "timeline 2025-07-08; timeline 2025-07-14",
  because: "in July anger went with arms for Ukraine and a deadline for Moscow; size judged",
});

/** Days in which the effect of a contact falls by half. */
export const flipHalfLife = judged({
  id: "flip.halfLife",
  unit: "days",
  limits: [1, 10_000],
  prior: [7, 15, 40],
  because: "positions changed between calls that were two to four weeks apart",
});

/** Standard deviation of Trump's off-script jumps at a meeting. */
export const flipOffScript = judged({
  id: "flip.offScript",
  unit: stanceUnit,
  limits: [0, 2],
  prior: [0.1, 0.25, 0.5],
  ...fromArticle,
  because: "he departs from what was agreed beforehand; size judged",
});

/** How far a complete reset would move Trump's stance toward Russia. */
export const linkageWeight = judged({
  id: "linkage.weight",
  unit: stanceUnit,
  limits: [0, 2],
  prior: [0.1, 0.3, 0.6],
  ...fromArticle,
  because: "a reset draws him toward Moscow on Ukraine; size judged",
});

/** Progress of the reset on 12 February 2025. */
export const resetProgressStart = judged({
  id: "reset.progressStart",
  unit: "share of a full reset",
  limits: [0, 1],
  prior: [0, 0, 0.1],
  because: "no round had been held; what was agreed in principle came on 18 February",
});

/** Worth to Trump of a visible signed deal before the prize is announced. */
export const trumpPrestige = judged({
  id: "trump.prestige",
  seenBy: ["trump"],
  unit: util,
  limits: [0, 1],
  prior: [0.01, 0.04, 0.1],
  ...fromArticle,
  because: "the peace prize is an aim he states; its weight is judged",
});

/** Standard deviation of the error with which Trump judges early whether a deal is possible. */
export const feelOutError = judged({
  id: "feelOut.error",
  unit: util,
  limits: [0, 1],
  prior: [0.01, 0.03, 0.06],
  ...fromArticle,
  because: "two minutes are little to judge by",
});

/** Least gain of the other side; when Trump sees less, he leaves. */
export const feelOutMargin = judged({
  id: "feelOut.margin",
  unit: util,
  limits: [-1, 1],
  prior: [-0.08, -0.04, 0],
  ...fromArticle,
  because:
    "he said he would know within minutes; leaving a summit he called has a price, so only if clearly hopeless",
});

/** Standard deviation of the heat of a meeting of Trump and Zelensky; above 1 the meeting blows up. */
export const derailHeat = judged({
  id: "derail.heat",
  unit: "heat (1 = blows up)",
  limits: [0, 10],
  prior: [0.5, 1, 1.6],
  source: "timeline 2025-02-28",
  date: "2025-02-28",
  because:
    "the one visit on record blew up; a spread of 1 gives 16 % with a neutral stance, 1.6 gives 27 %, since one is few",
});

/** Worth to Trump and Putin of an understanding on spheres of influence. */
export const spheresWeight = judged({
  id: "spheres.weight",
  unit: util,
  limits: [0, 1],
  prior: [0.01, 0.04, 0.1],
  ...fromArticle,
  because: "zones of influence are part of what both seek; weight judged",
});

/** Share of the price of a halt that a recognised sphere of influence saves Putin. */
export const spheresSettles = judged({
  id: "spheres.settles",
  unit: "share",
  limits: [0, 1],
  prior: [0, 0.1, 0.3],
  ...fromArticle,
  because: "part of what the war is about would be conceded elsewhere; size judged",
});

/** Share of the worth of guarantees that is lost once Washington has recognised a Russian sphere of influence. */
export const spheresDoubt = judged({
  id: "spheres.doubt",
  unit: "share",
  limits: [0, 1],
  prior: [0, 0.15, 0.4],
  ...fromArticle,
  because: "Kyiv and Europe would trust an American word less; size judged",
});

/** What a season of war costs Putin more once he has drawn away from China. */
export const chinaSupport = judged({
  id: "china.support",
  seenBy: ["putin"],
  unit: util,
  limits: [0, 1],
  prior: [0, 0.015, 0.04],
  because: "a war economy without its largest partner; size judged",
});

/** Parameters of Trump's stance, and of his behaviour at a table. */
export const stanceParameters = [
  stanceBase,
  flipShift,
  flipWord,
  stanceAnger,
  flipHalfLife,
  flipOffScript,
  linkageWeight,
  resetProgressStart,
  trumpPrestige,
  feelOutError,
  feelOutMargin,
  derailHeat,
  spheresWeight,
  spheresSettles,
  spheresDoubt,
  chinaSupport,
] as const;
