import { ln, parameter, pow } from "@summitry/core";
import { afpIswMonths } from "../evidence/momentum/afp-isw.ts";
import { dobropilliaDay, dobropilliaHalfLifeWeeks, monthlyFit, perWeek } from "../evidence/momentum.ts";

const DAYS_A_MONTH = 365.25 / 12;
const fit = monthlyFit(afpIswMonths);
const weekly = (monthlyKm2: number): number => perWeek(monthlyKm2, DAYS_A_MONTH);
/** Converts a monthly autocorrelation to the share that is left after one day. */
const daily = (monthlyMemory: number): number => pow(monthlyMemory, 1 / DAYS_A_MONTH);

const afpIsw = {
  source: `AFP from ISW data, May 2024 to July 2025: ${afpIswMonths.at(-1)?.citation}`,
  date: "2025-08-01",
};
const dobropillia = { source: dobropilliaDay.citation, date: "2025-08-12" };
const judgement = { source: "judgement", date: "2025-08-14" };

/** Long-run mean of the net Russian gain. */
export const momentumMean = parameter({
  id: "momentum.mean",
  unit: "km2 per week",
  low: 0.8 * weekly(fit.mean),
  mode: weekly(fit.mean),
  high: weekly(634),
  ...afpIsw,
  because: "mean of 15 months; other sources run about a fifth lower; July 2025 as the high end",
});

/** Spread of the gain around its mean. */
export const momentumDeviation = parameter({
  id: "momentum.deviation",
  unit: "km2 per week",
  limits: [0, 100_000],
  low: 0.8 * weekly(fit.standardDeviation),
  mode: weekly(fit.standardDeviation),
  high: 1.5 * weekly(fit.standardDeviation),
  ...afpIsw,
  because: "standard deviation of the 15 months; weeks vary more than months",
});

/** How slowly a deviation from the mean fades. */
export const momentumMemory = parameter({
  id: "momentum.memory",
  unit: "share left after a day",
  limits: [0, 0.9999],
  low: daily(0.2),
  mode: daily(fit.lag1),
  high: daily(0.7),
  ...afpIsw,
  because: "lag-1 autocorrelation of the 15 months; about 0.22 standard error on so few",
});

/** Pace of July 2025, and of the four weeks to 12 August without the gain of their last day. */
const july = weekly(634);
const withoutTheLastDay = perWeek(624 - dobropilliaDay.km2, 28);
/** Days in which a shock of half-life 28 would bring in its first pace; so spread, the gain of 12 August counts once. */
const SPREAD_DAYS = 28 / ln(2);

/** Gain on day 0 before the shock. */
export const momentumStart = parameter({
  id: "momentum.start",
  unit: "km2 per week",
  low: withoutTheLastDay,
  mode: (withoutTheLastDay + july) / 2,
  high: july,
  source: afpIsw.source,
  date: "2025-08-12",
  because:
    "the four weeks to 12 August without that day's gain, which the shock adds, and July 2025, as the ends",
});

/** Size of the shock of 12 August. */
export const shockSize = parameter({
  id: "momentum.shock",
  unit: "km2 per week",
  low: 0,
  mode: perWeek(dobropilliaDay.km2, SPREAD_DAYS) / 2,
  high: perWeek(dobropilliaDay.km2, SPREAD_DAYS),
  ...dobropillia,
  because:
    "it brings in what was booked, 110 km2, once, at a half-life of four weeks; observers called it premature to call that operational",
});

/** Days in which the shock fades to half. */
export const shockHalfLife = parameter({
  id: "momentum.shockHalfLife",
  unit: "days",
  limits: [1, 10_000],
  low: 7 * dobropilliaHalfLifeWeeks.low,
  mode: 28,
  high: 7 * dobropilliaHalfLifeWeeks.high,
  ...judgement,
  because: "two to eight weeks",
});

/** Pace at which walking away is worth to both presidents at war just what its base says. */
export const neutralPace = parameter({
  id: "momentum.neutralPace",
  unit: "km2 per week",
  limits: [1, 10_000],
  low: 100,
  mode: 100,
  high: 100,
  ...judgement,
  because: "fixed: the zero of a scale, near the mean of 15 months; the worth of the war is judged from here",
});

/** Days over which the pace is averaged for the worth of the war. */
export const paceDays = parameter({
  id: "momentum.meanDays",
  unit: "days",
  limits: [1, 10_000],
  low: 21,
  mode: 21,
  high: 21,
  ...judgement,
  because: "fixed: three weeks, so that one good day at the front moves nobody's terms",
});

/** All parameters of the momentum input and of the mechanism. */
export const momentumParameters = [
  momentumMean,
  momentumDeviation,
  momentumMemory,
  momentumStart,
  shockSize,
  shockHalfLife,
  neutralPace,
  paceDays,
] as const;
