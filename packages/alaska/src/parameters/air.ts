import { parameter } from "@summitry/core";
import { airCampaignMonths, droneRates } from "../evidence/air-campaign.ts";
import { judged } from "./judgement.ts";

const share = { unit: "share", limits: [0, 1] } as const;
const multiple = { unit: "multiple of the usual rate", limits: [0, 1_000] } as const;

/** Long-range drones a day while the campaign goes on. */
export const airMean = parameter({
  id: "air.mean",
  unit: "drones a day",
  limits: [0, 100_000],
  low: droneRates[1].perDay,
  mode: 140,
  high: droneRates[0].perDay,
  source: `Ukrainian Air Force as published by AFP: ${airCampaignMonths[1].citation}`,
  date: "2025-08-14",
  because: "1 to 14 August 2025 at the low end, the record of July at the high end, half-way between",
});

/** Standard deviation of the drones from day to day, as a share of the rate. */
export const airDeviation = judged({
  id: "air.deviation",
  ...share,
  prior: [0.35, 0.35, 0.35],
  because: "fixed: it moves no decision; launches vary by about a third from day to day",
});

/** Drones on the day after a massed strike was ordered, as a multiple of the usual rate. */
export const airMassed = judged({
  id: "air.massed",
  ...multiple,
  prior: [3, 3, 3],
  source: "timeline 2025-07-03",
  date: "2025-07-03",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; 539 drones in the night after the call, against 181 a day in June",
});

/** Drones while the campaign is paused or a truce stops it, as a share of the usual rate. */
export const airPausedRate = judged({
  id: "air.pausedRate",
  ...share,
  prior: [0.15, 0.15, 0.15],
  source: "timeline 2025-04-19",
  date: "2025-04-19",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; violations were alleged even during the shortest truces; size judged",
});

/** Mean days between two massed strikes, with neither a call nor restraint. */
export const strikeGap = judged({
  id: "air.strikeGap",
  unit: "days",
  limits: [1, 10_000],
  prior: [6, 9, 14],
  because: "a massed strike about once a week in summer 2025, as reported, some of them after calls",
});

/** How much likelier a massed strike is in the days after a call or a meeting of Trump and Putin. */
export const strikesAfterCalls = judged({
  id: "air.afterCall",
  ...multiple,
  prior: [1, 2.2, 5],
  source: "timeline 2025-02-12; timeline 2025-03-18; timeline 2025-06-04; timeline 2025-07-03",
  date: "2025-07-03",
  because:
    "drones in the three days after six calls were 1.0 to 2.2 times those before, median 1.3; massed strikes are a part of them",
});

/** Share of the air campaign that is held back while a dated threat runs or a meeting with Trump is set. */
export const airRestraint = judged({
  id: "air.restraint",
  ...share,
  prior: [0.1, 0.3, 0.6],
  source: "timeline 2025-08-05; timeline 2025-08-08",
  date: "2025-08-08",
  because: "74 drones a day from 1 August, with a deadline and then a summit near, against 203 in July",
});

/** Days before a meeting with Trump in which he holds back. */
export const restraintDays = judged({
  id: "air.restraintDays",
  unit: "days",
  limits: [0, 10_000],
  prior: [14, 14, 14],
  source: "timeline 2025-08-05",
  date: "2025-08-05",
  because: "fixed: the lower tempo began on 1 August, two weeks before the summit",
});

/** Share of occasions (a threat, a set meeting, a call) on which Putin pauses the air campaign, at the level of `air.pauseThreshold`. */
export const pauseRate = judged({
  id: "air.pauseRate",
  ...share,
  prior: [0.01, 0.05, 0.15],
  seenBy: ["putin"],
  source: "timeline 2025-08-05",
  date: "2025-08-05",
  because: "none on a dozen occasions from February to August, one weighed",
});

/** Level of anger and threat at which a pause is as likely as `air.pauseRate` says. */
export const pauseThreshold = judged({
  id: "air.pauseThreshold",
  unit: "frustration",
  limits: [0, 10],
  prior: [0.4, 0.8, 1.5],
  seenBy: ["putin"],
  source: "timeline 2025-08-05",
  date: "2025-08-05",
  because: "weighed under a deadline and not offered in public",
});

/** How fast the odds of a pause rise with anger and threat. */
export const pauseSlope = judged({
  id: "air.pauseSlope",
  unit: "log odds per unit of frustration",
  limits: [0, 1_000],
  prior: [1, 2, 4],
  seenBy: ["putin"],
  because: "no pause was offered in six months of moderate anger; how sharp the turn is, is not observed",
});

/** Share of frustration that a pause takes away. */
export const pauseRelief = judged({
  id: "air.pauseRelief",
  ...share,
  prior: [0.2, 0.4, 0.7],
  because: "the unannounced lull from 1 August went with a summit instead of sanctions",
});

/** Days a pause lasts at most. */
export const pauseDays = judged({
  id: "air.pauseDays",
  unit: "days",
  limits: [1, 10_000],
  prior: [7, 14, 30],
  source: "timeline 2025-03-18; timeline 2025-04-18; timeline 2025-04-19",
  date: "2025-04-19",
  because: "limited pauses on record",
});

/** Days in which the memory of a strike's harm to civilians fades to half. */
export const harmHalfLife = judged({
  id: "harm.halfLife",
  unit: "days",
  limits: [1, 10_000],
  prior: [7, 14, 28],
  source: "timeline 2025-04-24; timeline 2025-07-31",
  date: "2025-07-31",
  because: "as long as anger takes to fade: rebukes of single strikes were followed by talks within weeks",
});

/** Spread of the harm of single massed strikes, on a logarithmic scale. */
export const harmSpread = judged({
  id: "harm.spread",
  unit: "standard deviation of the logarithm",
  limits: [0, 5],
  prior: [0.4, 0.7, 1],
  source: "timeline 2025-07-31",
  date: "2025-07-31",
  because: "31 dead in one strike, none or a few in most",
});

/** Parameters of the air campaign. */
export const airParameters = [
  airMean,
  airDeviation,
  airMassed,
  airPausedRate,
  strikeGap,
  strikesAfterCalls,
  airRestraint,
  restraintDays,
  pauseRate,
  pauseThreshold,
  pauseSlope,
  pauseRelief,
  pauseDays,
  harmHalfLife,
  harmSpread,
] as const;
