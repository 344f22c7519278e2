import { fixed, grouped, joined } from "@summitry/story/english";
import type { Expectation } from "@summitry/core";
import type { ControlResult } from "@summitry/monte-carlo";
import type { Measurement } from "@summitry/monte-carlo";

/** An estimate formatted for reading. */
export interface ShownEstimate {
  /** The estimate with its unit: "-12.2 points", "34.1 %" or, in the unit of what is measured, "0.43". */
  readonly estimate: string;
  /** Its 95 % interval: "-13.8 to -10.5". */
  readonly interval: string;
}

/** Significant digits of the largest number of an estimate that is not a share. */
const DIGITS = 3;

/** Formats a measurement: a share as per cent, a difference of shares as percentage points. */
export function shownEstimate({ difference, share, single }: Omit<Measurement, "zero">): ShownEstimate {
  const { estimate, low, high } = difference;
  if (Number.isNaN(estimate)) return { estimate: "no data", interval: "no run succeeded" };
  const scale = share ? 100 : 1;
  const bounded = Number.isFinite(low) && Number.isFinite(high);
  const largest = Math.max(...(bounded ? [low, estimate, high] : [estimate]).map(Math.abs));
  const decimals = share ? 1 : decimalsOf(largest);
  const write = (value: number): string =>
    decimals === 0 ? grouped(value * scale) : fixed(value * scale, decimals);
  const unit = share ? (single ? " %" : " points") : "";
  return {
    estimate: `${write(estimate)}${unit}`,
    interval: bounded ? `${write(low)} to ${write(high)}` : "one run: no interval",
  };
}

/** The expectation of a claim in words: "more", "less" or "within 2 points of 0". */
export function describeExpectation(
  expects: Expectation,
  { share, single }: Pick<Measurement, "share" | "single">,
): string {
  if (typeof expects === "string") return expects;
  const margin = String(Number((expects.within * (share ? 100 : 1)).toPrecision(DIGITS)));
  return `within ${margin}${share ? (single ? " %" : " points") : ""} of 0`;
}

/** The result of a control whose difference is 0 in every run, in words: whether anything else differs. */
export function describeZero({ exact, differing }: ControlResult): string {
  if (exact) return "exactly 0: every decision in every run is the same";
  if (differing.length === 0) return "0 in every run that succeeded";
  return `0 in every run, though ${joined(differing)} ${differing.length === 1 ? "differs" : "differ"}`;
}

function decimalsOf(largest: number): number {
  if (largest === 0) return 0;
  return Math.min(6, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(largest))));
}
