import { CONFIDENCE, type Estimate, type NamedEstimate } from "../statistics/estimate.ts";
import { pairedDifference } from "../statistics/paired.ts";
import { isTold } from "../statistics/told.ts";

/** How far the likeliest outcome of a batch is ahead of the next: the difference of their shares, within the same runs. */
export interface Lead extends Estimate {
  /** Name of the likeliest outcome. */
  readonly first: string;
  /** Name of the next. */
  readonly second: string;
  /**
   * Whether the first is told to be the likelier: the interval leaves zero out, and so many runs have just one of the two that
   * chance would hardly turn them all one way (a sign test: six, or more).
   */
  readonly told: boolean;
}

type LeadNames = Pick<Lead, "first" | "second">;

/** The two likeliest of some outcomes, the first one named of equals; `null` for fewer than two outcomes or two runs. */
export function likeliestTwo(outcomes: readonly NamedEstimate[]): LeadNames | null {
  const [first, second] = outcomes.toSorted((one, other) => other.estimate - one.estimate);
  if (first === undefined || second === undefined || first.runs < 2) return null;
  return { first: first.name, second: second.name };
}

/**
 * The lead of one outcome over another.
 *
 * @param came Whether the first and the second came about, run by run.
 */
export function leadOf(
  names: LeadNames,
  came: { readonly first: readonly boolean[]; readonly second: readonly boolean[] },
): Lead {
  const difference = pairedDifference(came.second.map(Number), came.first.map(Number));
  const [low, high] = [Math.max(-1, difference.low), Math.min(1, difference.high)]; // few runs would reach further
  return { ...names, ...difference, low, high, told: isTold(difference, CONFIDENCE) };
}
