import { parameter } from "@summitry/core";
import { article } from "../evidence/article.ts";
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

/** How far Putin would go beyond what he has said, on every issue. */
export const putinFlexibility = parameter({
  id: "putin.flexibility",
  seenBy: ["putin"],
  unit: "codes beyond the stated reservation",
  limits: [0, 10],
  low: 0,
  mode: 0.5,
  high: 3,
  source: "timeline 2025-06-02; timeline 2025-08-06",
  date: "2025-08-06",
  because: "what is asked in public moved by about two codes in two months; what is left is not observed",
});

/** How far Zelensky would go beyond what he has said, on every issue except red lines. */
export const zelenskyFlexibility = parameter({
  id: "zelensky.flexibility",
  seenBy: ["zelensky"],
  unit: "codes beyond the stated reservation",
  limits: [0, 10],
  low: 0,
  mode: 0.5,
  high: 2.5,
  source: "timeline 2025-02-28; timeline 2025-08-09",
  date: "2025-08-09",
  because: "positions moved within half a year, less than Moscow's; what is left is not observed",
});

/** Codes beyond a stated reservation at which going further levels off. */
export const mostFlexible = parameter({
  id: "flexibility.most",
  unit: "codes beyond the stated reservation",
  limits: [0.1, 10],
  low: 2,
  mode: 3.5,
  high: 6,
  source: "timeline 2025-06-02; timeline 2025-08-06",
  date: "2025-08-06",
  because: "two codes in two months are the most that moved in public; the last concessions come hardest",
});

/** Worth to Putin of a pace of 100 km2 a week above the neutral one. */
export const putinMomentum = parameter({
  id: "putin.momentum",
  seenBy: ["putin"],
  unit: `${util} per 100 km2 a week`,
  low: 0.02,
  mode: 0.06,
  high: 0.18,
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
  mode: 0.04,
  high: 0.16,
  ...judgement,
  because:
    "its burden was borne without a change of terms; how close to its limit is not observed, prior wide",
});

/** Worth of a season of war at which more gains or more burden levels off. */
export const warLevelsOff = parameter({
  id: "war.levelsOff",
  unit: util,
  limits: [0.001, 10],
  low: 0.08,
  mode: 0.15,
  high: 0.3,
  ...judgement,
  because:
    "three years of heavy burden have changed terms little: more of it weighs less and less; size judged",
});

/** Price to Putin of halting on the ground while far from full control of the four oblasts. */
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

/** Cost to Ukraine of the pace of Russian gains, mirrored from its worth to Putin. */
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
  mode: 0.06,
  high: 0.18,
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

/** Worth to Putin of gaining time while it costs him nothing. */
export const putinStall = parameter({
  id: "putin.stall",
  seenBy: ["putin"],
  unit: util,
  limits: [0, 1],
  low: 0,
  mode: 0.03,
  high: 0.06,
  ...fromArticle,
  because: "delay pays while the front moves his way; size judged",
});

/** Cost to Zelensky of falling support for the war at home; this is the cost of a fall from 1 to 0. */
export const zelenskyOpinion = parameter({
  id: "zelensky.opinion",
  seenBy: ["zelensky"],
  unit: util,
  limits: [0, 1],
  low: 0,
  mode: 0.1,
  high: 0.2,
  ...judgement,
  because: "opinion binds a government at war; size judged",
});

/** Parameters of the worth of the war and of positions. */
export const worthParameters = [
  lossAversion,
  putinFlexibility,
  zelenskyFlexibility,
  mostFlexible,
  putinMomentum,
  putinWarCost,
  warLevelsOff,
  putinHalt,
  zelenskyMomentum,
  putinStall,
  zelenskyWarCost,
  zelenskyOpinion,
  airShare,
] as const;
