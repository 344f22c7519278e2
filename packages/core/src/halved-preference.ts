import type { Agenda, Issues, OutcomeOf } from "./agenda.ts";
import { HalvedSearch } from "./halved-search.ts";
import { halvesOf, type Halves } from "./halves.ts";
import { needsList } from "./listed.ts";
import type { Outline } from "./outline.ts";
import { finiteUtility, indexIn, type Preference } from "./preferences.ts";
import type { Free, Search } from "./search.ts";
import { checkedNumber, middleOf } from "./unlisted-agenda.ts";
import type { UtilityTable } from "./utility-table.ts";

/**
 * A sum over the issues of an agenda too large to be listed: the sum of the first half, in order, plus that of the second. It
 * is searched by its halves.
 */
export class HalvedPreference<I extends Issues> implements Preference<I> {
  readonly agenda: Agenda<I>;
  readonly #columns: readonly Float64Array[];
  readonly #middle: number;
  #halves: Halves | null = null;

  /** `columns` hold what each value of each issue adds. */
  constructor(agenda: Agenda<I>, columns: readonly Float64Array[]) {
    this.agenda = agenda;
    this.#columns = columns;
    this.#middle = middleOf(agenda);
  }

  /** The same with additions to single values. */
  plus(columns: readonly Float64Array[]): HalvedPreference<I> {
    return new HalvedPreference(this.agenda, plus(this.#columns, columns));
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
    throw needsList("utilities", this.agenda);
  }

  outline(): Outline {
    throw needsList("outline", this.agenda);
  }

  /** @throws InputError for sums that are not finite. */
  search(free: Free): Search {
    this.#halves ??= halvesOf(this.#columns, this.#middle);
    return new HalvedSearch(this.#halves, free, (index) => this.at(index));
  }
}

/** Columns of numbers, each added to its like. */
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
