import { pow } from "@summitry/core";
import type { Estimate } from "./estimate.ts";
import { meanInterval } from "./mean-interval.ts";
import { wilson } from "./wilson.ts";

/** Number of steps of a trace where none is given. */
const STEPS = 40;

/**
 * How an estimate settles as runs come in: the estimate and its interval over the first few runs, then over more, each
 * step about as much longer than the last, up to all.
 *
 * @param values What was measured of each run, in run order. Yes and no make shares, numbers means.
 * @param steps Number of steps at most.
 */
export function runningEstimates(values: readonly (number | boolean)[], steps = STEPS): readonly Estimate[] {
  const numbers = Float64Array.from(values, Number);
  const shares = values.every((value) => typeof value === "boolean");
  const sums = new Float64Array(numbers.length);
  numbers.forEach((value, at) => (sums[at] = (sums[at - 1] ?? 0) + value));
  return lengths(values.length, steps).map((runs) =>
    shares ? wilson(sums[runs - 1] ?? 0, runs) : meanInterval(numbers.subarray(0, runs)),
  );
}

/** Numbers of runs up to all of them, each about as many times the last. */
function lengths(runs: number, steps: number): readonly number[] {
  const all = Array.from({ length: steps }, (_, step) => Math.round(pow(runs, (step + 1) / steps)));
  return runs === 0 ? [] : [...new Set(all)];
}
