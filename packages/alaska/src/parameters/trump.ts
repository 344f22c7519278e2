import { judged } from "./judgement.ts";
import { parameter } from "@summitry/core";
import { article } from "../evidence/article.ts";
import { util } from "./units.ts";

const judgement = { source: "judgement", date: "2025-08-14" };

/** How much more than the status quo a deal has to be worth to Trump. */
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
  low: 0.2,
  mode: 0.5,
  high: 1,
  ...judgement,
  because:
    "a mediator with interests: seven of his nine positions on Ukraine are of low salience, so that whose side he is on counts for as much as they do",
});

/** Price to Trump of signing a text that Ukraine is expected to refuse. */
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

/** How much an absent party's gain counts with Trump, as a share of what it would count if the party were present. */
export const trumpAbsent = parameter({
  id: "trump.absent",
  seenBy: ["trump"],
  unit: "share",
  limits: [0, 1],
  low: 0.1,
  mode: 0.4,
  high: 0.8,
  source: article.source,
  date: article.date,
  because: "what is agreed without them may depart from their interests; size judged",
});

/** Days in which the spotlight falls by half after the announcement of the peace prize. */
export const prestigeHalfLife = judged({
  id: "prestige.halfLife",
  unit: "days",
  limits: [1, 10_000],
  prior: [28, 28, 28],
  because: "fixed: attention fades within months; how fast is not on record, and it is of little consequence",
});

/** Parameters of Trump's gains and costs. */
export const trumpParameters = [
  trumpWalkAway,
  trumpMediation,
  trumpAbsent,
  trumpRefusalPrice,
  prestigeHalfLife,
] as const;
