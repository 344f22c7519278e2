import { aListOf, aNumber } from "@summitry/core/checks";
import { InputError, pow } from "@summitry/core";
import type { Estimate } from "./estimate.ts";
import { meanInterval } from "./mean-interval.ts";
import { wilson } from "./wilson.ts";

const takes = aListOf(
  (field, value) => {
    if (typeof value === "boolean" || (typeof value === "number" && !Number.isNaN(value))) return;
    throw new InputError({ field, value, allowed: "a number, true or false" });
  },
  { of: "what was measured in each run" },
);
const aCount = aNumber({ whole: true, min: 1, max: 1_000_000 });

/** Default number of steps of a trace. */
const STEPS = 40;

/**
 * How an estimate converges as runs come in: the estimate and its interval over the first few runs, then over more,
 * each step longer than the last by about the same factor, up to all runs.
 *
 * @param values What was measured in each run, in run order. Booleans give a share, numbers a mean.
 * @param steps The most steps: a whole number from 1 to 1,000,000.
 * @throws InputError for another number of steps, or what is no measure.
 */
export function runningEstimates(values: readonly (number | boolean)[], steps = STEPS): readonly Estimate[] {
  takes("values", values);
  aCount("steps", steps);
  const numbers = Float64Array.from(values, Number);
  const shares = values.every((value) => typeof value === "boolean");
  const sums = new Float64Array(numbers.length);
  numbers.forEach((value, at) => (sums[at] = (sums[at - 1] ?? 0) + value));
  return lengths(values.length, steps).map((runs) =>
    shares ? wilson(sums[runs - 1] ?? 0, runs) : meanInterval(numbers.subarray(0, runs)),
  );
}

/** Numbers of runs, up to all of them; each is larger than the last by about the same factor. */
function lengths(runs: number, steps: number): readonly number[] {
  const all = Array.from({ length: steps }, (_, step) => Math.round(pow(runs, (step + 1) / steps)));
  return runs === 0 ? [] : [...new Set(all)];
}
