import type { Agenda } from "../agenda/agenda.ts";
import { nearer } from "./nearer.ts";
import { finiteUtility } from "./finite.ts";

/** A table is sorted after this many scans: from then on sorting is faster. */
const SCANS_BEFORE_SORTING = 12;

/** Which outcomes count, by outcome number: 1 for those that do; `null` when all do. */
export type Mask = Uint8Array | null;

/** The utilities of a table, not copied: for the engine, which only reads them and shares them between runs. */
export let utilitiesOf: (table: UtilityTable) => Float64Array;

/** The utilities of all outcomes of an agenda, by outcome number, with the searches that strategies need. */
export class UtilityTable {
  readonly #values: Float64Array;
  readonly #lowest: number;
  readonly #highest: number;
  #scans = 0;
  #ascending: Uint32Array | null = null;

  /** @throws InputError for a utility that is not finite; it names the outcome where the agenda is given. */
  constructor(values: Float64Array, agenda: Agenda | null = null) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    /** Only a utility that is not finite makes it anything else. */
    let zero = 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
      zero += 0 * value;
    }
    if (zero !== 0) values.forEach((value, index) => finiteUtility(agenda, index, value));
    this.#values = values;
    this.#lowest = lowest;
    this.#highest = highest;
    Object.freeze(this);
  }

  static {
    utilitiesOf = (table) => table.#values;
  }

  /** Utilities by outcome number, as a copy. */
  get values(): Float64Array {
    return this.#values.slice();
  }

  /** Utility of the outcome with that number. */
  at(index: number): number {
    return this.#values[index] as number;
  }

  /** Number of outcomes. */
  get size(): number {
    return this.#values.length;
  }

  /** Lowest utility of all outcomes. */
  get lowest(): number {
    return this.#lowest;
  }

  /** Highest utility among the outcomes that the mask allows; NaN when it allows none. */
  highest(mask: Mask): number {
    if (mask === null) return this.#highest;
    const values = this.#values;
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      if (value > highest && mask[index] === 1) highest = value;
    }
    return highest === Number.NEGATIVE_INFINITY ? Number.NaN : highest;
  }

  /**
   * Number of the outcome with the smallest utility of at least `threshold`, or -1. Utilities are first multiplied by
   * `share`, 0 or more: the share that a discount leaves.
   */
  lowestAtLeast(threshold: number, mask: Mask, share = 1): number {
    if (Number.isNaN(threshold)) return -1;
    if (this.#sortsLater()) return this.#scan(threshold, mask, share);
    const order = this.#order();
    const from = this.#firstAtLeast(threshold, share);
    for (let at = from; at < order.length; at++) {
      const index = order[at] as number;
      if (mask === null || mask[index] === 1) return share === 1 ? index : this.#firstEqual(at, mask, share);
    }
    return -1;
  }

  /**
   * Number of the outcome whose utility is nearest to `utility`, or -1 when the mask allows none; on a tie the lower
   * number. Utilities are first multiplied by `share`.
   */
  nearest(utility: number, mask: Mask, share = 1): number {
    const above = this.lowestAtLeast(utility, mask, share);
    const values = this.#values;
    let [below, highest] = [-1, Number.NEGATIVE_INFINITY];
    for (let index = 0; index < values.length; index++) {
      const value = share * (values[index] as number);
      if (value <= utility && (below < 0 || value > highest) && (mask === null || mask[index] === 1))
        [below, highest] = [index, value];
    }
    return nearer(utility, below, above, (index) => share * (values[index] as number));
  }

  /** Outcome numbers from the lowest utility to the highest, as a copy; equal utilities are in enumeration order. */
  ascending(): Uint32Array {
    return this.#order().slice();
  }

  #order(): Uint32Array {
    if (this.#ascending === null) {
      const values = this.#values;
      const order = Uint32Array.from({ length: values.length }, (_, index) => index);
      this.#ascending = order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
    }
    return this.#ascending;
  }

  #sortsLater(): boolean {
    return this.#ascending === null && ++this.#scans <= SCANS_BEFORE_SORTING;
  }

  /**
   * Multiplying by `share` may make different utilities equal by rounding: of the outcomes then worth as much as the
   * one at `place` in the ascending order, the lowest number.
   */
  #firstEqual(place: number, mask: Mask, share: number): number {
    const order = this.#order();
    let first = order[place] as number;
    const worth = share * (this.#values[first] as number);
    for (let at = place + 1; at < order.length; at++) {
      const index = order[at] as number;
      if (share * (this.#values[index] as number) !== worth) break;
      if (index < first && (mask === null || mask[index] === 1)) first = index;
    }
    return first;
  }

  #scan(threshold: number, mask: Mask, share: number): number {
    let found = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < this.#values.length; index++) {
      const value = share * (this.#values[index] as number);
      if (value >= threshold && value < lowest && (mask === null || mask[index] === 1)) {
        lowest = value;
        found = index;
      }
    }
    return found;
  }

  #firstAtLeast(threshold: number, share: number): number {
    const order = this.#order();
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (share * (this.#values[order[middle] as number] as number) < threshold) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
Object.freeze(UtilityTable.prototype);
