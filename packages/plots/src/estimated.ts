import type { Estimate } from "@summitry/monte-carlo";
import { assertNumber, assertSome, DataError } from "./data-error.ts";
import { assertParts } from "./data-parts.ts";

/**
 * A number with its interval and the number of runs it is based on. Any `Estimate` of a batch or a comparison is one.
 */
export type Estimated = Omit<Estimate, "standardError">;

/**
 * Throws unless there is at least one estimate and each lies within its interval.
 *
 * @throws DataError naming the field.
 */
export function assertEstimates(
  field: string,
  estimates: readonly Estimated[],
  ends: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): void {
  assertSome(field, estimates, "estimate");
  estimates.forEach((estimate, at) => assertEstimate(`${field}.${at}`, estimate, ends));
}

/**
 * Throws unless an estimate lies within some ends and has its interval around it.
 *
 * @throws DataError naming the field.
 */
export function assertEstimate(field: string, estimate: Estimated, ends: readonly [number, number]): void {
  assertParts(field, estimate);
  for (const key of ["estimate", "low", "high"] as const)
    assertNumber(`${field}.${key}`, estimate[key], ...ends);
  assertNumber(`${field}.runs`, estimate.runs, 0);
  const { low, high } = estimate;
  if (low > high)
    throw new DataError({ field: `${field}.low`, value: low, allowed: `at most high, ${high}` });
}

/** Which side of 0 the whole interval is on; "can't tell" when it contains 0. */
export function sideOfZero({ low, high }: Pick<Estimated, "low" | "high">): "more" | "less" | "can't tell" {
  if (low > 0) return "more";
  return high < 0 ? "less" : "can't tell";
}

/** How clearly the number differs from 0: its size divided by half the width of its interval; 0 when it is 0. */
export function clarity({ estimate, low, high }: Estimated): number {
  return estimate === 0 ? 0 : (2 * Math.abs(estimate)) / (high - low);
}
