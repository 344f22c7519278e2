import type { Estimate, NamedEstimate } from "../statistics/estimate.ts";
import { pairedDifference } from "../statistics/paired.ts";

/** How far the likeliest outcome of a batch is ahead of the next: the difference of their shares, within the same runs. */
export interface Lead extends Estimate {
  /** Name of the likeliest outcome. */
  readonly first: string;
  /** Name of the next. */
  readonly second: string;
}

/** The two likeliest of some outcomes, the first one named of equals; `null` for fewer than two outcomes or two runs. */
export function likeliestTwo(outcomes: readonly NamedEstimate[]): Pick<Lead, "first" | "second"> | null {
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
  names: Pick<Lead, "first" | "second">,
  came: { readonly first: readonly boolean[]; readonly second: readonly boolean[] },
): Lead {
  return { ...names, ...pairedDifference(came.second.map(Number), came.first.map(Number)) };
}
