import { parameter } from "@summitry/core";
import { airCampaignMonths, droneRates } from "../evidence/air-campaign.ts";
import { judged } from "./judgement.ts";

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

/** Days between two massed strikes. */
export const strikeGap = judged({
  id: "air.strikeGap",
  unit: "days",
  limits: [1, 10_000],
  prior: [5, 8, 14],
  because: "a massed strike about once a week in summer 2025, as reported",
});

/** Level of frustration and threat above which Putin offers a pause of the air campaign to defuse them. */
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

/** Share of frustration that a pause takes away. */
export const pauseRelief = judged({
  id: "air.pauseRelief",
  unit: "share",
  limits: [0, 1],
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

/** Parameters of the air campaign. */
export const airParameters = [airMean, strikeGap, pauseThreshold, pauseRelief, pauseDays] as const;
