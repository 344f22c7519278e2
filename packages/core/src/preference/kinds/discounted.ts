import { aPreference } from "../../errors/things.ts";
import { aNumber, anObject, oneAmong } from "../../errors/checks.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../../agenda/issues.ts";
import { InputError } from "../../errors/input-error.ts";
import { pow } from "../../numbers/math.ts";
import type { Bounds } from "../bounds.ts";
import type { Preference } from "../preference.ts";
import { searchIn } from "../table-search.ts";
import type { Allowed, Search } from "../search.ts";
import type { UtilityTable } from "../utility-table.ts";

/** The moment at which an agreement is reached. A bargaining turn has these fields and can be passed as one. */
export interface AgreementTime {
  /** Round of the meeting, from 0. */
  readonly round: number;
  /** Day of the run, from 0. */
  readonly day: number;
  /** Share of the meeting's time used up, from 0 to 1. */
  readonly time: number;
}

/** How the utility of an agreement falls with the time it takes to reach it. */
export interface Discount {
  /** Share of the utility that is left after one unit of time; above 0 and at most 1. */
  readonly factor: number;
  /** The unit: a round of the meeting, a day of the run, or the whole time of the meeting. */
  readonly per: "round" | "day" | "time";
}

const takes = anObject(
  { factor: aNumber({ above: 0, max: 1 }), per: oneAmong(["round", "day", "time"]) },
  { of: "a discount: an object" },
);
const takesMoment = anObject(
  { round: aNumber(), day: aNumber(), time: aNumber() },
  { open: true, of: "a moment: an object" },
);

/**
 * A preference for agreeing soon: an agreement reached after `n` units of time is worth factor^n times its utility.
 * `n` is the round or the day, both from 0, or the relative time from 0 to 1.
 *
 * At the table, utilities are what an agreement would be worth now. Three things are not discounted: texts that are
 * signed already, outcomes asked about away from the table, and reservation values. A utility below 0 is multiplied
 * as well, so a bad agreement hurts less when it comes late. Discounting a discounted preference multiplies the two
 * discounts.
 *
 * @throws InputError for a factor outside its range or an unknown unit.
 */
export function discounted<I extends Issues>(base: Preference<I>, discount: Discount): Preference<I> {
  aPreference("base", base);
  takes("discounted", discount);
  return new Discounted(wholeOf(base), [
    ...discountsOf(base),
    { factor: discount.factor, per: discount.per },
  ]);
}

/** The share of its utility that an agreement reached at that moment keeps; 1 if the preference is not discounted. */
export function shareAt<I extends Issues>(preference: Preference<I>, moment: AgreementTime): number {
  aPreference("preference", preference);
  takesMoment("moment", moment);
  return preference instanceof Discounted ? preference.share(moment) : 1;
}

/** Whether what an agreement is worth falls with the time it takes. */
export function isDiscounted(preference: Preference): boolean {
  return preference instanceof Discounted;
}

/**
 * Changes the utilities of a preference in a way that is told by `how`; if it is discounted, the result has the same
 * discount.
 */
export function changed<I extends Issues, H>(
  base: Preference<I>,
  how: H,
  change: (whole: Preference<I>, how: H) => Preference<I>,
): Preference<I> {
  if (!(base instanceof Discounted)) return change(base, how);
  const { whole, discounts } = base as Discounted<I>;
  return new Discounted(change(whole, how), discounts);
}

/**
 * Makes one preference of several, in a list that `nameOf` names by position. If they are all discounted alike, the
 * result has the same discount.
 *
 * @throws InputError when they are discounted differently, or only some of them.
 */
export function changedAlike<I extends Issues>(
  bases: readonly Preference<I>[],
  nameOf: (at: number) => string,
  change: (wholes: readonly Preference<I>[]) => Preference<I>,
): Preference<I> {
  if (!bases.some(isDiscounted)) return change(bases);
  const all = bases.map(discountsOf);
  const discounts = all[0] ?? NONE;
  for (const [at, others] of all.entries()) {
    if (isSame(discounts, others)) continue;
    const value = others.length === 0 ? "no discount" : others;
    const allowed =
      "preferences discounted alike; one that is whole can be discounted when all is put together";
    throw new InputError({ field: nameOf(at), value, allowed });
  }
  return new Discounted(change(bases.map(wholeOf)), discounts);
}

const NONE: readonly Discount[] = [];

function wholeOf<I extends Issues>(preference: Preference<I>): Preference<I> {
  return preference instanceof Discounted ? (preference as Discounted<I>).whole : preference;
}

function discountsOf(preference: Preference): readonly Discount[] {
  return preference instanceof Discounted ? preference.discounts : NONE;
}

function isSame(some: readonly Discount[], others: readonly Discount[]): boolean {
  const isLike = ({ factor, per }: Discount, at: number) =>
    factor === others[at]?.factor && per === others[at].per;
  return some.length === others.length && some.every(isLike);
}

/** Returns undiscounted utilities. Callers that know the moment multiply by `share`. */
class Discounted<I extends Issues> implements Preference<I> {
  readonly agenda: Agenda<I>;
  readonly whole: Preference<I>;
  readonly discounts: readonly Discount[];

  constructor(whole: Preference<I>, discounts: readonly Discount[]) {
    this.agenda = whole.agenda;
    this.whole = whole;
    this.discounts = discounts;
    Object.freeze(this);
  }

  /** The share that is left at a moment: every discount, one after another. */
  share(moment: AgreementTime): number {
    return this.discounts.reduce((share, { factor, per }) => share * pow(factor, moment[per]), 1);
  }

  of(outcome: OutcomeOf<I>): number {
    return this.whole.of(outcome);
  }

  at(index: number): number {
    return this.whole.at(index);
  }

  table(): UtilityTable {
    return this.whole.table();
  }

  bounds(): Bounds {
    return this.whole.bounds();
  }

  search(free: Allowed): Search {
    return searchIn(this.whole, free);
  }
}
Object.freeze(Discounted.prototype);
