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

/**
 * An additive preference on an agenda too large to be listed: the sum over the first half of the issues, in order,
 * plus the sum over the second half. Searches use the sorted sums of the two halves.
 */
export class SplitPreference<I extends Issues> implements Preference<I> {
  readonly agenda: Agenda<I>;
  readonly #columns: readonly Float64Array[];
  readonly #middle: number;
  #sums: SplitSums | null = null;

  /** `columns` holds what each value of each issue adds to the utility. */
  constructor(agenda: Agenda<I>, columns: readonly Float64Array[]) {
    this.agenda = agenda;
    this.#columns = columns;
    this.#middle = middleOf(agenda);
    Object.freeze(this);
  }

  /** The same preference with amounts added to the utility of single values. */
  plus(columns: readonly Float64Array[]): SplitPreference<I> {
    return new SplitPreference(this.agenda, plus(this.#columns, columns));
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
    const first = inOrder(worths, 0, this.#middle);
    const second = inOrder(worths, this.#middle, worths.length);
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
    this.#sums ??= splitSums(this.#columns, this.#middle);
    return new SplitSearch(this.#sums, free, (index) => this.at(index));
  }
}

Object.freeze(SplitPreference.prototype);

/** Adds two lists of columns, number by number. */
export function plus(
  columns: readonly Float64Array[],
  others: readonly Float64Array[],
): readonly Float64Array[] {
  return columns.map((column, issue) =>
    column.map((worth, digit) => worth + (others[issue]?.[digit] as number)),
  );
}

function inOrder(worths: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let issue = from; issue < to; issue++) sum += worths[issue] as number;
  return sum;
}
