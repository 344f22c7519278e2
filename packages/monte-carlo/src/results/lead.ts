import type { Estimate, NamedEstimate } from "../statistics/estimate.ts";
import { pairedDifference } from "../statistics/paired.ts";

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

/** The fewest runs that chance turns all one way less than once in twenty times: 2 · 0.5⁶ is 0.03. */
const ENOUGH = 6;

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
  const { low, high, ...rest } = pairedDifference(came.second.map(Number), came.first.map(Number));
  const difference = { ...rest, low: Math.max(-1, low), high: Math.min(1, high) }; // few runs would reach further
  const apart = came.first.filter((first, run) => first !== came.second[run]).length;
  return { ...names, ...difference, told: difference.low > 0 && apart >= ENOUGH };
}
