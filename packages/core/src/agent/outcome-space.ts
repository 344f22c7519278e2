import type { Outcome } from "../agenda/issues.ts";
import { shareAt, type Reached } from "../preference/kinds/discounted.ts";
import { assertEnumerated } from "../agenda/enumerated.ts";
import type { Preference } from "../preference/preference.ts";
import { scaled } from "../preference/kinds/scaled.ts";
import { maskOf, searchIn } from "../preference/table-search.ts";
import type { Allowed, Search } from "../preference/search.ts";
import type { Mask } from "../preference/utility-table.ts";

/** A space before a discount, how to search it, and the share of its utilities that is left. */
interface Before {
  readonly space: OutcomeSpace;
  readonly search: Search;
  readonly share: number;
}

/** The outcomes an agent may put forward at a meeting: those that cross none of its own red lines. */
export class OutcomeSpace {
  /** Worth of every outcome to the agent. */
  readonly preference: Preference;
  /** Which outcomes may be put forward, as the rules know it. */
  readonly allowed: Allowed;
  readonly #before: Before | null;
  readonly #search: Search;
  #mask: Mask | undefined;
  #ladder: { readonly threshold: number; readonly outcomes: readonly Outcome[] } | null = null;
  #later: OutcomeSpace | null = null;

  /** @internal The rules make spaces; a turn shows one. */
  constructor(preference: Preference, free: Allowed, before: Before | null = null) {
    this.preference = preference;
    this.allowed = free;
    this.#before = before;
    this.#search = before?.search ?? searchIn(preference, free);
  }

  /**
   * 1 where an outcome, by number, may be put forward; `null` when all may.
   *
   * @throws InputError where red lines bind on an agenda too large to be listed; `allows` answers there too.
   */
  get mask(): Mask {
    if (this.#mask === undefined) this.#mask = maskOf(this.preference.agenda, this.allowed);
    return this.#mask;
  }

  /** Lowest utility on the agenda, forbidden outcomes included: where an aspiration without a floor ends. */
  get min(): number {
    return this.#share * this.#search.lowest;
  }

  /** Highest utility among these outcomes; NaN when there is none. */
  get max(): number {
    return this.#share * this.#search.highest;
  }

  /**
   * Utilities of all outcomes of the agenda by number, the forbidden ones included.
   *
   * @throws InputError for an agenda too large to be listed.
   */
  get utilities(): Float64Array {
    return this.preference.table().values;
  }

  /** Whether the outcome of that number may be put forward. */
  allows(index: number): boolean {
    const free = this.allowed;
    return free === null || (typeof free === "function" ? free(index) : free[index] === 1);
  }

  /**
   * The outcome with the smallest utility of at least `threshold`, or `null`; of equals the first in enumeration order.
   *
   * @throws InputError when, on an agenda too large to be listed, red lines forbid too many outcomes in a row.
   */
  lowestAtLeast(threshold: number): Outcome | null {
    return this.#outcome(this.#search.lowestAtLeast(threshold, this.#share));
  }

  /**
   * The outcome whose utility is nearest to one, or `null` when every outcome is forbidden; of outcomes as near as each
   * other the first in enumeration order.
   *
   * @throws InputError when, on an agenda too large to be listed, red lines forbid too many outcomes in a row.
   */
  nearest(utility: number): Outcome | null {
    return this.#outcome(this.#search.nearest(utility, this.#share));
  }

  /** The outcome with the highest utility, or `null` when every outcome is forbidden. */
  best(): Outcome | null {
    return Number.isNaN(this.max) ? null : this.lowestAtLeast(this.max);
  }

  /**
   * Outcomes of at least that utility, best first; equal utilities in enumeration order.
   *
   * @throws InputError for an agenda too large to be listed.
   */
  descending(threshold: number): readonly Outcome[] {
    if (this.#ladder?.threshold === threshold) return this.#ladder.outcomes;
    const outcomes = this.#before === null ? this.#sorted(threshold) : cut(this.#before, threshold);
    this.#ladder = { threshold, outcomes };
    return outcomes;
  }

  /** The space with its utilities discounted to a moment; the space itself when nothing is lost by then. */
  asOf(moment: Reached): OutcomeSpace {
    const share = shareAt(this.preference, moment);
    if (share === 1) return this;
    if (this.#later === null || this.#later.#share !== share) {
      const before = { space: this, search: this.#search, share };
      this.#later = new OutcomeSpace(scaled(this.preference, share), this.allowed, before);
    }
    return this.#later;
  }

  /** The space before any discount. */
  get whole(): OutcomeSpace {
    return this.#before?.space ?? this;
  }

  get #share(): number {
    return this.#before?.share ?? 1;
  }

  #sorted(threshold: number): readonly Outcome[] {
    assertEnumerated("space.descending", this.preference.agenda);
    const values = this.utilities;
    const order = Array.from({ length: values.length }, (_, index) => index)
      .filter((index) => this.allows(index) && (values[index] as number) >= threshold)
      .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
    return order.map((index) => this.preference.agenda.outcome(index));
  }

  #outcome(index: number): Outcome | null {
    return index < 0 ? null : this.preference.agenda.outcome(index);
  }
}

/** A discount leaves the order as it is, so it cuts the same ladder at another place. */
function cut({ space, share }: Before, threshold: number): readonly Outcome[] {
  const outcomes = space.descending(Number.NEGATIVE_INFINITY);
  let [from, to] = [0, outcomes.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (share * space.preference.of(outcomes[middle] as Outcome) >= threshold) from = middle + 1;
    else to = middle;
  }
  return outcomes.slice(0, from);
}
