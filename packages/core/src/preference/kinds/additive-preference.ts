import type { Agenda } from "../../agenda/agenda.ts";
import { allDigitsOf } from "../../agenda/digits.ts";
import { isEnumerated } from "../../agenda/enumerated.ts";
import type { Issues } from "../../agenda/issues.ts";
import { startsIn } from "../../agenda/positions.ts";
import { blocksOf } from "../blocks.ts";
import type { Bounds } from "../bounds.ts";
import { ComputedPreference } from "../computed-preference.ts";
import { finiteUtility } from "../finite.ts";
import { SplitPreference, splitSumOf } from "../large/split-preference.ts";
import type { Preference } from "../preference.ts";
import { prefixSums, writeSums, type SumOverIssues } from "../prefix-sums.ts";
import type { Mask } from "../utility-table.ts";

/** What a preference is the sum of, or `null` when it is no sum over issues. */
export let sumOverIssues: (preference: Preference) => SumOverIssues | null;

/** Whether a preference is a sum over issues. */
export function isSumOverIssues(preference: Preference): boolean {
  return preference instanceof AdditivePreference || preference instanceof SplitPreference;
}

/** A preference that is a sum over issues, on an agenda of any size. */
export function ofSum<I extends Issues>(agenda: Agenda<I>, sum: SumOverIssues): Preference<I> {
  if (isEnumerated(agenda)) return new AdditivePreference(agenda, sum);
  return new SplitPreference(agenda, contributionColumns(agenda as Agenda, sum.row), sum.constant);
}

/** A sum over issues that is made when it is first needed. */
export interface LaterSum {
  made(): SumOverIssues;
}

/** The same for a sum that is made later, or at once on an agenda too large to be listed. */
export function ofLaterSum<I extends Issues>(agenda: Agenda<I>, later: LaterSum): Preference<I> {
  return isEnumerated(agenda) ? new AdditivePreference(agenda, later) : ofSum(agenda, later.made());
}

/** What the values of each issue add, cut out of a row. */
export function contributionColumns(agenda: Agenda, row: readonly number[]): readonly Float64Array[] {
  const starts = startsIn(agenda);
  return starts.map((start, issue) => new Float64Array(row.slice(start, starts[issue + 1])));
}

/** A sum over the issues of an enumerated agenda, in their order. */
export class AdditivePreference<I extends Issues> extends ComputedPreference<I> {
  #sum: SumOverIssues | LaterSum;

  constructor(agenda: Agenda<I>, sum: SumOverIssues | LaterSum) {
    super(agenda);
    this.#sum = sum;
    Object.freeze(this);
  }

  static {
    sumOverIssues = (preference) => {
      if (preference instanceof AdditivePreference) return preference.#made();
      if (!(preference instanceof SplitPreference)) return null;
      const { constant, columns } = splitSumOf(preference);
      return { constant, row: columns.flatMap((column) => [...column]) };
    };
  }

  #made(): SumOverIssues {
    const sum = this.#sum;
    return "made" in sum ? (this.#sum = sum.made()) : sum;
  }

  protected override computeOne(index: number): number {
    const { constant, row } = this.#made();
    const digits = allDigitsOf(this.agenda);
    const starts = startsIn(this.agenda);
    let sum = constant;
    for (let issue = 0; issue < starts.length; issue++)
      sum += row[(starts[issue] as number) + ((digits[issue] as Uint32Array)[index] as number)] as number;
    return finiteUtility(this.agenda, index, sum);
  }

  protected override write(into: Float64Array, mask: Mask): void {
    writeSums(into, this.agenda, this.#made(), mask);
  }

  /**
   * The bounds of a block are sums as well: issues with one value throughout the block add what that value adds, the
   * others their least or their most.
   */
  protected override computeBounds(): Bounds {
    const { starts, settled } = blocksOf(this.agenda);
    const sum = this.#made();
    const begun = new Float64Array(starts.length - 1);
    prefixSums(begun, this.agenda, sum, settled);
    const open = contributionColumns(this.agenda, sum.row).slice(settled);
    const digits = allDigitsOf(this.agenda).slice(settled);
    const whole = open.reduce((product, { length }) => product * length, 1);
    return {
      lower: plusEach(begun, open, Math.min),
      upper: plusEach(begun, open, Math.max),
      fill(into, block) {
        const start = starts[block] as number;
        const length = (starts[block + 1] as number) - start;
        const begin = begun[block] as number;
        if (length === whole) return fillWhole(into, begin, open, length);
        into.fill(begin, 0, length);
        for (let issue = 0; issue < open.length; issue++) {
          const [column, values] = [open[issue] as Float64Array, digits[issue] as Uint32Array];
          for (let at = 0; at < length; at++)
            into[at] = (into[at] as number) + (column[values[start + at] as number] as number);
        }
      },
    };
  }
}
Object.freeze(AdditivePreference.prototype);

/** Writes the sums of a block in which no combination of values is missing: those that begin alike share an addition. */
function fillWhole(
  into: Float64Array,
  begin: number,
  columns: readonly Float64Array[],
  length: number,
): void {
  into[0] = begin;
  let before = length;
  for (let issue = 0; issue < columns.length; issue++) {
    const column = columns[issue] as Float64Array;
    const step = before / column.length;
    for (let from = 0; from < length; from += before) {
      const sum = into[from] as number;
      for (let digit = 0; digit < column.length; digit++)
        into[from + digit * step] = sum + (column[digit] as number);
    }
    before = step;
  }
}

/** The sums plus the least or the most of each column, added column by column. */
function plusEach(
  sums: Float64Array,
  columns: readonly Float64Array[],
  outer: (one: number, other: number) => number,
): Float64Array {
  const totals = sums.slice();
  for (const column of columns) {
    let bound = column[0] as number;
    for (let digit = 1; digit < column.length; digit++) bound = outer(bound, column[digit] as number);
    for (let at = 0; at < totals.length; at++) totals[at] = (totals[at] as number) + bound;
  }
  return totals;
}
