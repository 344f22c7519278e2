import type { Outcome } from "./agenda.ts";
import type { Preference } from "./preferences.ts";
import { highestIn, lowestIn } from "./outline.ts";
import type { Mask } from "./utility-table.ts";

/** The outcomes an agent may put forward at a meeting: those that cross none of its own red lines. */
export class OutcomeSpace {
  /** Worth of every outcome to the agent. */
  readonly preference: Preference;
  /** 1 where an outcome, by number, may be put forward; `null` when all may. */
  readonly mask: Mask;
  #ladder: { readonly threshold: number; readonly outcomes: readonly Outcome[] } | null = null;
  #min: number | null = null;
  #max: number | null = null;

  constructor(preference: Preference, mask: Mask) {
    this.preference = preference;
    this.mask = mask;
  }

  /** Lowest utility on the agenda, forbidden outcomes included: where an aspiration without a floor ends. */
  get min(): number {
    return (this.#min ??= lowestIn(this.preference));
  }

  /** Highest utility among these outcomes; NaN when there is none. */
  get max(): number {
    return (this.#max ??= highestIn(this.preference, this.mask));
  }

  /** Utilities of all outcomes of the agenda by number, the forbidden ones included. */
  get utilities(): Float64Array {
    return this.preference.table().values;
  }

  /** Whether the outcome of that number may be put forward. */
  allows(index: number): boolean {
    return this.mask === null || this.mask[index] === 1;
  }

  /** The outcome with the smallest utility of at least `threshold`, or `null`. */
  lowestAtLeast(threshold: number): Outcome | null {
    return this.#outcome(this.preference.table().lowestAtLeast(threshold, this.mask));
  }

  /** The outcome with the highest utility, or `null` when every outcome is forbidden. */
  best(): Outcome | null {
    return Number.isNaN(this.max) ? null : this.lowestAtLeast(this.max);
  }

  /** Outcomes of at least that utility, best first; equal utilities in enumeration order. */
  descending(threshold: number): readonly Outcome[] {
    if (this.#ladder?.threshold === threshold) return this.#ladder.outcomes;
    const values = this.utilities;
    const order = Array.from({ length: values.length }, (_, index) => index)
      .filter((index) => this.allows(index) && (values[index] as number) >= threshold)
      .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
    const outcomes = order.map((index) => this.preference.agenda.outcome(index));
    this.#ladder = { threshold, outcomes };
    return outcomes;
  }

  #outcome(index: number): Outcome | null {
    return index < 0 ? null : this.preference.agenda.outcome(index);
  }
}
