import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../../agenda/issues.ts";
import { SplitSearch } from "./split-search.ts";
import { splitSums, type SplitSums } from "./split-sums.ts";
import { needsEnumeration } from "../../agenda/enumerated.ts";
import type { Bounds } from "../bounds.ts";
import { finiteUtility, indexIn } from "../finite.ts";
import type { Preference } from "../preference.ts";
import type { Allowed, Search } from "../search.ts";
import { checkedNumber, middleOf } from "../../agenda/implicit-agenda.ts";
import type { UtilityTable } from "../utility-table.ts";

/** What each value of each issue adds to the utility, and the constant with which it begins. */
export let splitSumOf: (preference: SplitPreference<Issues>) => {
  readonly columns: readonly Float64Array[];
  readonly constant: number;
};

/**
 * An additive preference on an agenda too large to be listed: the sum over the first half of the issues, in order,
 * plus the sum over the second half. Searches use the sorted sums of the two halves.
 */
export class SplitPreference<I extends Issues> implements Preference<I> {
  readonly agenda: Agenda<I>;
  readonly #columns: readonly Float64Array[];
  readonly #constant: number;
  readonly #middle: number;
  #sums: SplitSums | null = null;

  /** `columns` holds what each value of each issue adds to the utility, which begins with `constant`. */
  constructor(agenda: Agenda<I>, columns: readonly Float64Array[], constant: number) {
    this.agenda = agenda;
    this.#columns = columns;
    this.#constant = constant;
    this.#middle = middleOf(agenda);
    Object.freeze(this);
  }

  static {
    splitSumOf = (split) => ({ columns: split.#columns, constant: split.#constant });
  }

  of(outcome: OutcomeOf<I>): number {
    return this.at(indexIn(this.agenda, outcome));
  }

  at(index: number): number {
    let rest = checkedNumber(this.agenda, index);
    const worths: number[] = [];
    for (let issue = this.#columns.length - 1; issue >= 0; issue--) {
      const column = this.#columns[issue] as Float64Array;
      const before = Math.floor(rest / column.length);
      worths[issue] = column[rest - before * column.length] as number;
      rest = before;
    }
    const first = inOrder(worths, 0, this.#middle, this.#constant);
    const second = inOrder(worths, this.#middle, worths.length, 0);
    return finiteUtility(this.agenda as Agenda, index, first + second);
  }

  table(): UtilityTable {
    throw needsEnumeration("utilities", this.agenda);
  }

  bounds(): Bounds {
    throw needsEnumeration("bounds", this.agenda);
  }

  /** @throws InputError for sums that are not finite. */
  search(free: Allowed): Search {
    this.#sums ??= splitSums(this.#columns, this.#middle, this.#constant);
    return new SplitSearch(this.#sums, free, (index) => this.at(index));
  }
}

Object.freeze(SplitPreference.prototype);

function inOrder(worths: readonly number[], from: number, to: number, start: number): number {
  let sum = start;
  for (let issue = from; issue < to; issue++) sum += worths[issue] as number;
  return sum;
}
