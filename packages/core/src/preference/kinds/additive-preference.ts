import type { Agenda } from "../../agenda/agenda.ts";
import { allDigitsOf } from "../../agenda/digits.ts";
import { isEnumerated } from "../../agenda/enumerated.ts";
import type { Issues } from "../../agenda/issues.ts";
import { startsIn } from "../../agenda/positions.ts";
import { blocksOf } from "../blocks.ts";
import type { Bounds } from "../bounds.ts";
import { ComputedPreference, copyWhere } from "../computed-preference.ts";
import { finiteUtility } from "../finite.ts";
import { SplitPreference, splitSumOf } from "../large/split-preference.ts";
import type { Preference } from "../preference.ts";
import { prefixSums, writeSums, type SumOverIssues } from "../prefix-sums.ts";
import type { Mask } from "../utility-table.ts";

/** What a preference is the sum of, or `null` when it is no sum over issues. */
export let sumOverIssues: (preference: Preference) => SumOverIssues | null;

/** A preference that is a sum over issues, on an agenda of any size. */
export function ofSum<I extends Issues>(agenda: Agenda<I>, sum: SumOverIssues): Preference<I> {
  if (isEnumerated(agenda)) return new AdditivePreference(agenda, sum);
  return new SplitPreference(agenda, contributionColumns(agenda as Agenda, sum.row), sum.constant);
}

/** What the values of each issue add, cut out of a row. */
export function contributionColumns(agenda: Agenda, row: readonly number[]): readonly Float64Array[] {
  const starts = startsIn(agenda);
  return starts.map((start, issue) => new Float64Array(row.slice(start, starts[issue + 1])));
}

/** A sum over the issues of an enumerated agenda, in their order. */
export class AdditivePreference<I extends Issues> extends ComputedPreference<I> {
  readonly #sum: SumOverIssues;

  constructor(agenda: Agenda<I>, sum: SumOverIssues) {
    super(agenda);
    this.#sum = sum;
    Object.freeze(this);
  }

  static {
    sumOverIssues = (preference) => {
      if (preference instanceof AdditivePreference) return preference.#sum;
      if (!(preference instanceof SplitPreference)) return null;
      const { constant, columns } = splitSumOf(preference);
      return { constant, row: columns.flatMap((column) => [...column]) };
    };
  }

  protected override computeOne(index: number): number {
    const { constant, row } = this.#sum;
    const digits = allDigitsOf(this.agenda);
    const starts = startsIn(this.agenda);
    let sum = constant;
    for (let issue = 0; issue < starts.length; issue++)
      sum += row[(starts[issue] as number) + ((digits[issue] as Uint32Array)[index] as number)] as number;
    return finiteUtility(this.agenda, index, sum);
  }

  protected override write(into: Float64Array, mask: Mask): void {
    const all = mask === null ? into : new Float64Array(into.length);
    writeSums(all, this.agenda, this.#sum);
    if (mask !== null) copyWhere(mask, all, into);
  }

  /**
   * The bounds of a block are sums as well: issues with one value throughout the block add what that value adds, the
   * others their least or their most.
   */
  protected override computeBounds(): Bounds {
    const { starts, settled } = blocksOf(this.agenda);
    const begun = new Float64Array(starts.length - 1);
    prefixSums(begun, this.agenda, this.#sum, settled);
    const open = contributionColumns(this.agenda, this.#sum.row).slice(settled);
    const digits = allDigitsOf(this.agenda).slice(settled);
    return {
      lower: plusEach(begun, open, Math.min),
      upper: plusEach(begun, open, Math.max),
      fill(into, block) {
        const start = starts[block] as number;
        const length = (starts[block + 1] as number) - start;
        into.fill(begun[block] as number, 0, length);
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
