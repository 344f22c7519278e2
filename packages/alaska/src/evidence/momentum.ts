import type { MomentumPeriod } from "./momentum/momentum-period.ts";

export { afpIswMonths } from "./momentum/afp-isw.ts";
export { otherSourceMonths } from "./momentum/other-sources.ts";
export { momentumWindows } from "./momentum/windows.ts";
export type { MomentumPeriod, SourcedMomentumPeriod } from "./momentum/momentum-period.ts";

/**
 * The gain booked on 12 August 2025, near Dobropillia, in one day.
 *
 * Unit: km2. Source: AFP, from ISW data. Cited.
 */
export const dobropilliaDay = {
  start: "2025-08-12",
  end: "2025-08-12",
  km2: 110,
  note: "single-day, Dobropillia breakthrough; biggest since late May 2024",
  citation: "https://www.daily8.com/en/article/c02486792281f3eda691ddfcf7b7d625",
} as const satisfies MomentumPeriod;

/**
 * Half-life of the shock of 12 August, in weeks: a range, without a mode.
 *
 * Judgement. Observers wrote before the summit that it was too early to call the advance an
 * operational breakthrough, so the model lets it fade.
 */
export const dobropilliaHalfLifeWeeks = { low: 2, high: 8 } as const;

/** The statistics of a monthly series that a first-order autoregressive process needs. */
export interface MonthlyFit {
  /** km2 per month. */
  readonly mean: number;
  /** Sample standard deviation (divisor n - 1), km2 per month. */
  readonly standardDeviation: number;
  /** Lag-1 autocorrelation, -1 to 1; 0 where all months are equal. */
  readonly lag1: number;
}

/**
 * Mean, standard deviation and lag-1 autocorrelation of consecutive months, given in order.
 *
 * On `afpIswMonths`: 446, 164 and 0.49. The divisor n - 1 gives 164 (n would give 159). The
 * autocorrelation is the sum of products of neighbouring deviations over the sum of squared
 * deviations, both about the mean of the whole series.
 *
 * @throws RangeError with fewer than two months.
 */
export function monthlyFit(months: readonly Pick<MomentumPeriod, "km2">[]): MonthlyFit {
  if (months.length < 2) {
    throw new RangeError(`monthlyFit needs at least two months in order, and got ${months.length}`);
  }
  let total = 0;
  for (const { km2 } of months) total += km2;
  const mean = total / months.length;

  let squares = 0;
  let products = 0;
  let previous = 0; // no neighbour before the first month
  for (const { km2 } of months) {
    const deviation = km2 - mean;
    squares += deviation * deviation;
    products += deviation * previous;
    previous = deviation;
  }
  return {
    mean,
    standardDeviation: Math.sqrt(squares / (months.length - 1)),
    lag1: squares === 0 ? 0 : products / squares,
  };
}

/** Converts a gain over `days` days, above 0, to a weekly rate, km2 per week. */
export function perWeek(km2: number, days: number): number {
  return (km2 / days) * 7;
}
