import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";
import { util } from "./units.ts";

const share = { unit: "share", limits: [0, 1] } as const;
const cost = { unit: util, limits: [0, 1] } as const;
const violations = {
  source: "timeline 2025-04-18; timeline 2025-04-19; timeline 2025-04-28",
  date: "2025-04-28",
} as const;

/** Incidents a day while a truce is in force. */
export const incidentRate = judged({
  id: "incidents.rate",
  unit: "incidents a day",
  limits: [0, 100],
  prior: [0.03, 0.1, 0.3],
  ...violations,
  because: "violations were alleged in every truce, daily in some; those that matter are fewer",
});

/** Share of incidents that is left where a force watches the truce. */
export const incidentsMonitored = judged({
  id: "incidents.monitored",
  ...share,
  prior: [0.3, 0.5, 0.8],
  because: "monitors and a force between the sides prevent about half; no truce on record had either",
});

/** How many times the hidden share of a broad text adds to incidents. */
export const incidentsBroad = judged({
  id: "incidents.broad",
  unit: "multiple of the share hidden",
  limits: [0, 1_000],
  prior: [1, 2, 4],
  source: article.source,
  date: article.date,
  because: "what each side reads as it likes, each breaks in the other's eyes; size judged",
});

/** How much of the pace of the front before a truce goes into incidents on the ground. */
export const incidentsFront = judged({
  id: "incidents.front",
  unit: "share per 100 km2 a week",
  limits: [0, 100],
  prior: [0.2, 0.8, 2],
  ...violations,
  because:
    "both sides alleged violations in both truces on the ground; a front that was moving is harder to freeze; size judged",
});

/** Share of incidents that a side answers. */
export const incidentAnswer = judged({
  id: "incidents.answer",
  ...share,
  prior: [0.15, 0.35, 0.6],
  ...violations,
  because: "both sides reported violations and answered some",
});

/** Share of occasions on which a side that is indifferent to a truce breaks it on purpose. */
export const violationRate = judged({
  id: "truce.violate",
  ...share,
  prior: [0.02, 0.06, 0.2],
  ...violations,
  because: "alleged by each side of the other; how much was on purpose is not observed",
});

/** What each answered incident and each violation costs both sides. */
export const truceShock = judged({
  id: "truce.shock",
  ...cost,
  prior: [0.02, 0.035, 0.05],
  because: "a handful of answered incidents outweighs what a truce is worth to either side",
});

/** Strain on a truce that further answers and violations add nothing to. */
export const truceMostStrain = judged({
  id: "truce.mostStrain",
  unit: util,
  limits: [0.001, 1],
  prior: [0.1, 0.16, 0.25],
  ...violations,
  because: "truces under daily charges of violation ran to their term all the same; size judged",
});

/** What a truce that falls apart costs the next one. */
export const truceBroken = judged({
  id: "truce.broken",
  ...cost,
  prior: [0.03, 0.06, 0.12],
  source: "timeline 2025-04-18; timeline 2025-04-19",
  date: "2025-04-19",
  because: "after the spring's truces had run out under mutual charges, none was agreed for months",
});

/** Days in which the strain on a truce fades to half. */
export const strainHalfLife = judged({
  id: "truce.strainHalfLife",
  unit: "days",
  limits: [1, 10_000],
  prior: [5, 12, 25],
  ...violations,
  because: "both truces that began with charges of violation still ran to their term",
});

/** Days in which the memory of a truce that fell apart fades to half. */
export const distrustHalfLife = judged({
  id: "truce.distrustHalfLife",
  unit: "days",
  limits: [1, 10_000],
  prior: [30, 60, 120],
  source: "timeline 2025-04-18; timeline 2025-05-16; timeline 2025-07-23",
  date: "2025-07-23",
  because: "after the spring's truces three rounds of direct talks brought no other",
});

/** Share of occasions on which a side that is indifferent to a truce gives it up. */
export const giveUpRate = judged({
  id: "truce.giveUp",
  ...share,
  prior: [0.003, 0.01, 0.03],
  ...violations,
  because: "two truces ran to their end under charges of violation and were not given up before",
});

/** How fast the odds of giving up or violating a truce rise with what there is to gain. */
export const truceSlope = judged({
  id: "truce.slope",
  unit: `log odds per unit of ${util}`,
  limits: [0, 10_000],
  prior: [15, 30, 60],
  because: "a tenth of all that a side wants should settle it nearly always",
});

/** Days between two reviews of a truce by each side. */
export const truceReview = judged({
  id: "truce.review",
  unit: "days",
  limits: [1, 10_000],
  prior: [14, 14, 14],
  because: "fixed: twice within a term of thirty days",
});

/** What it costs with Trump to end a truce, with a reset or support at stake in full. */
export const truceWithTrump = judged({
  id: "truce.withTrump",
  ...cost,
  prior: [0.01, 0.03, 0.06],
  source: "timeline 2025-03-11; timeline 2025-04-24",
  date: "2025-04-24",
  because: "support came back when Kyiv agreed to a truce; strikes drew a public rebuke and no more",
});

/** Share of partial truces that a side which is indifferent to them never carries out. */
export const truceVoid = judged({
  id: "truce.void",
  ...share,
  prior: [0.05, 0.12, 0.3],
  source: "timeline 2025-03-25",
  date: "2025-03-25",
  because: "the truce at sea was made conditional on relief and never carried out: one of two agreed",
});

/** What a truce that Washington does not sign is worth less to Putin. */
export const truceAlone = judged({
  id: "truce.alone",
  ...cost,
  prior: [0.01, 0.025, 0.06],
  seenBy: ["putin"],
  source: "timeline 2025-03-18; timeline 2025-05-16; timeline 2025-06-02; timeline 2025-07-23",
  date: "2025-07-23",
  because:
    "the truce he gave he gave to Trump on the telephone; three rounds with Kyiv alone brought none, though Kyiv asked for one",
});

/** Share of terms after which Putin renews a truce that is worth to him just what walking away is. */
export const truceRenew = judged({
  id: "truce.renew",
  ...share,
  prior: [0.02, 0.08, 0.25],
  seenBy: ["putin"],
  ...violations,
  because: "three truces ran to their term; Kyiv asked for more each time, and Moscow renewed none",
});

/** Share of feasts for which Putin declares a truce. */
export const declaredRate = judged({
  id: "truce.declare",
  ...share,
  prior: [0.1, 0.3, 0.6],
  seenBy: ["putin"],
  source: "timeline 2025-04-19; timeline 2025-04-28",
  date: "2025-04-28",
  because: "for two of six feasts from February to June 2025",
});

/** Days a declared truce lasts. */
export const declaredDays = judged({
  id: "truce.declaredDays",
  unit: "days",
  limits: [1, 100],
  prior: [1, 2, 3],
  source: "timeline 2025-04-19; timeline 2025-04-28",
  date: "2025-04-28",
  because: "30 and 72 hours",
});

/** Share of what an air truce saves that a truce for energy targets or at sea saves. */
export const smallShare = judged({
  id: "war.smallShare",
  ...share,
  prior: [0.2, 0.4, 0.6],
  source: "timeline 2025-03-18",
  date: "2025-03-18",
  because: "145 drones flew in the night after the one for energy: it spared one kind of target",
});

/** How visible such a truce is, as a share of a general ceasefire. */
export const smallVisible = judged({
  id: "prestige.smallTruce",
  ...share,
  prior: [0.25, 0.4, 0.5],
  source: "timeline 2025-03-18",
  date: "2025-03-18",
  because: "announced as a success of a call, between talks to follow and a truce in the air",
});

/** Share of the issue of a ceasefire that a truce settles which leaves the war on the ground going. */
export const truceSettles = judged({
  id: "truce.settles",
  ...share,
  prior: [0.2, 0.4, 0.6],
  source: "timeline 2025-08-05",
  date: "2025-08-05",
  because:
    "an air truce was weighed as something other than the ceasefire that was asked for; how much of it is judged",
});

/** Parameters of truces. */
export const truceParameters = [
  truceSettles,
  incidentRate,
  incidentsMonitored,
  incidentsBroad,
  incidentsFront,
  incidentAnswer,
  violationRate,
  truceShock,
  truceMostStrain,
  truceBroken,
  strainHalfLife,
  distrustHalfLife,
  giveUpRate,
  truceSlope,
  truceReview,
  truceWithTrump,
  truceVoid,
  truceAlone,
  truceRenew,
  declaredRate,
  declaredDays,
  smallShare,
  smallVisible,
] as const;
