import { aPreference } from "../../errors/things.ts";
import { aNumber, anObject, oneAmong } from "../../errors/checks.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../../agenda/issues.ts";
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
  const { factor, per } = discount;
  const share = (moment: AgreementTime): number => pow(factor, moment[per]);
  if (!(base instanceof Discounted)) return new Discounted(base, share);
  const { whole, share: before } = base as Discounted<I>;
  return new Discounted(whole, (moment) => before(moment) * share(moment));
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

/** Changes the utilities of a preference; if it is discounted, the result has the same discount. */
export function changed<I extends Issues>(
  base: Preference<I>,
  change: (whole: Preference<I>) => Preference<I>,
): Preference<I> {
  if (!(base instanceof Discounted)) return change(base);
  const { whole, share } = base as Discounted<I>;
  return new Discounted(change(whole), share);
}

/** Returns undiscounted utilities. Callers that know the moment multiply by `share`. */
class Discounted<I extends Issues> implements Preference<I> {
  readonly agenda: Agenda<I>;
  readonly whole: Preference<I>;
  readonly share: (moment: AgreementTime) => number;

  constructor(whole: Preference<I>, share: (moment: AgreementTime) => number) {
    this.agenda = whole.agenda;
    this.whole = whole;
    this.share = share;
    Object.freeze(this);
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
