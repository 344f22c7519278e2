import { parameter } from "@summitry/core";
import { article } from "../evidence/index.ts";
import { util } from "./units.ts";

const judgement = { source: "judgement", date: "2025-08-14" };
const fromArticle = { source: article.source, date: article.date };

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

/** Parameters of what the war and positions are worth. */
export const worthParameters = [
  lossAversion,
  putinMomentum,
  putinWarCost,
  putinHalt,
  zelenskyMomentum,
  zelenskyWarCost,
  airShare,
] as const;
