import { InputError } from "@summitry/core";
import { type Estimate, NORMAL_95 } from "./estimate.ts";

/**
 * A share with its 95 % Wilson score interval. The interval stays within [0, 1], and has a width even when all runs
 * agree. Without runs the share is NaN and the interval goes from 0 to 1.
 *
 * Source: Wilson (1927), "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22.
 *
 * @param successes Number of runs in which it happened: a whole number from 0 to `runs`.
 * @param runs Number of runs: a whole number of at least 0.
 * @throws InputError for numbers outside those ranges.
 */
export function wilson(successes: number, runs: number): Estimate {
  if (!(Number.isSafeInteger(runs) && runs >= 0)) {
    throw new InputError({ field: "runs", value: runs, allowed: "a whole number of at least 0" });
  }
  if (!(Number.isSafeInteger(successes) && successes >= 0 && successes <= runs)) {
    const allowed = `a whole number from 0 to ${runs}`;
    throw new InputError({ field: "successes", value: successes, allowed });
  }
  const estimate = successes / runs;
  const standardError = Math.sqrt((estimate * (1 - estimate)) / runs);
  return { estimate, ...wilsonEnds(successes, runs), standardError, runs };
}

/** The ends of that interval, for numbers that need not be whole. */
export function wilsonEnds(successes: number, runs: number): Pick<Estimate, "low" | "high"> {
  if (runs === 0) return { low: 0, high: 1 };
  const square = NORMAL_95 * NORMAL_95;
  const centre = successes + square / 2;
  const reach = NORMAL_95 * Math.sqrt((successes * (runs - successes)) / runs + square / 4);
  return {
    low: successes === 0 ? 0 : (centre - reach) / (runs + square),
    high: successes === runs ? 1 : (centre + reach) / (runs + square),
  };
}
