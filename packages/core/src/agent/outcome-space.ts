import { utilitiesOf } from "../preference/utility-table.ts";
import type { Outcome } from "../agenda/issues.ts";
import { shareAt, type AgreementTime } from "../preference/kinds/discounted.ts";
import { assertEnumerated } from "../agenda/enumerated.ts";
import { rangeOf } from "../preference/floor.ts";
import type { Preference } from "../preference/preference.ts";
import { multiplied } from "../preference/kinds/combined-preference.ts";
import { maskOf, searchIn } from "../preference/table-search.ts";
import type { Allowed, Search } from "../preference/search.ts";
import type { Mask } from "../preference/utility-table.ts";

/** A space without discount, its search, and the share of its utilities that the discount leaves. */
interface Before {
  readonly space: OutcomeSpace;
  readonly search: Search;
  readonly share: number;
}

/** Which outcomes of a space may be offered, as the rules gave them: for the engine, which shares them between runs. */
export let allowedIn: (space: OutcomeSpace) => Allowed;

/** The same as a mask, not copied: for searches, which only read it. */
export let maskIn: (space: OutcomeSpace) => Mask;

/** Highest utility on the agenda minus the lowest, forbidden outcomes included. */
export let rangeIn: (space: OutcomeSpace) => number;

/** The outcomes an agent may offer at a meeting: those that cross none of its own red lines. */
export class OutcomeSpace {
  readonly #preference: Preference;
  readonly #allowed: Allowed;
  readonly #before: Before | null;
  readonly #search: Search;
  #mask: Mask | undefined;
  #range: number | null = null;
  #ladder: { readonly threshold: number; readonly outcomes: readonly Outcome[] } | null = null;
  #later: OutcomeSpace | null = null;

  /** @internal Made by the engine only; agents find a space on their turn. */
  constructor(preference: Preference, allowed: Allowed, before: Before | null = null) {
    this.#preference = preference;
    this.#allowed = allowed;
    this.#before = before;
    this.#search = before?.search ?? searchIn(preference, allowed);
    Object.freeze(this);
  }

  static {
    allowedIn = (space) => space.#allowed;
    maskIn = (space) => {
      if (space.#mask === undefined) space.#mask = maskOf(space.#preference.agenda, space.#allowed);
      return space.#mask;
    };
    rangeIn = (space) => {
      const whole = space.undiscounted;
      whole.#range ??= rangeOf(whole.#allowed === null ? whole.#search : searchIn(whole.#preference, null));
      return space.#share * whole.#range;
    };
  }

  /** The agent's utility for every outcome. */
  get preference(): Preference {
    return this.#preference;
  }

  /**
   * 1 for every outcome, by number, that may be offered; `null` when all may. The array is a copy.
   *
   * @throws InputError when red lines are in force on an agenda too large to be listed; `allows` works there too.
   */
  get mask(): Mask {
    return maskIn(this)?.slice() ?? null;
  }

  /**
   * Lowest utility on the agenda, forbidden outcomes included: an aspiration falls this far when the reservation value
   * is lower still.
   */
  get min(): number {
    return this.#share * this.#search.lowest;
  }

  /** Highest utility among the outcomes that may be offered; NaN when there are none. */
  get max(): number {
    return this.#share * this.#search.highest;
  }

  /**
   * Utilities of all outcomes of the agenda by number, forbidden ones included. The array is a copy.
   *
   * @throws InputError for an agenda too large to be listed.
   */
  get utilities(): Float64Array {
    return this.#preference.table().values;
  }

  /** Whether the outcome with that number may be offered. */
  allows(index: number): boolean {
    const allowed = this.#allowed;
    return allowed === null || (typeof allowed === "function" ? allowed(index) : allowed[index] === 1);
  }

  /**
   * The outcome with the smallest utility of at least `threshold`, or `null`; on a tie the first in enumeration order.
   *
   * @throws InputError when, on an agenda too large to be listed, red lines forbid too many outcomes in a row.
   */
  lowestAtLeast(threshold: number): Outcome | null {
    return this.#outcome(this.#search.lowestAtLeast(threshold, this.#share));
  }

  /**
   * The outcome whose utility is nearest to `utility`, or `null` when every outcome is forbidden; on a tie the first in
   * enumeration order.
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
   * The outcomes with a utility of at least `threshold` that may be offered, best first; equal utilities in enumeration
   * order.
   *
   * @throws InputError for an agenda too large to be listed.
   */
  descending(threshold: number): readonly Outcome[] {
    if (this.#ladder?.threshold === threshold) return this.#ladder.outcomes;
    const outcomes = this.#before === null ? this.#sorted(threshold) : cut(this.#before, threshold);
    this.#ladder = { threshold, outcomes: Object.freeze(outcomes) };
    return this.#ladder.outcomes;
  }

  /** The space with its utilities discounted to a moment; the space itself when the discount takes nothing by then. */
  asOf(moment: AgreementTime): OutcomeSpace {
    const share = shareAt(this.#preference, moment);
    if (share === 1) return this;
    if (this.#later === null || this.#later.#share !== share) {
      const before = { space: this, search: this.#search, share };
      this.#later = new OutcomeSpace(multiplied(this.#preference, share), this.#allowed, before);
    }
    return this.#later;
  }

  /** The space without any discount. */
  get undiscounted(): OutcomeSpace {
    return this.#before?.space ?? this;
  }

  get #share(): number {
    return this.#before?.share ?? 1;
  }

  #sorted(threshold: number): readonly Outcome[] {
    assertEnumerated("space.descending", this.#preference.agenda);
    const values = utilitiesOf(this.#preference.table());
    const order = Array.from({ length: values.length }, (_, index) => index)
      .filter((index) => this.allows(index) && (values[index] as number) >= threshold)
      .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
    return order.map((index) => this.#preference.agenda.outcome(index));
  }

  #outcome(index: number): Outcome | null {
    return index < 0 ? null : this.#preference.agenda.outcome(index);
  }
}

Object.freeze(OutcomeSpace.prototype);

/**
 * A discount does not change the order of outcomes, so the discounted list is the undiscounted one cut off earlier or
 * later.
 */
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
