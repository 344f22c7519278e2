import { finite } from "./preferences.ts";

/** Scans of a table before sorting it once pays. */
const SCANS_BEFORE_SORTING = 12;

/** Which outcomes count: 1 where an outcome may be used; `null` when all may. */
export type Mask = Uint8Array | null;

/** The utilities of all outcomes of an agenda, by outcome number, and the questions strategies ask of them. */
export class UtilityTable {
  /** Utility by outcome number. */
  readonly values: Float64Array;
  /** Lowest utility of all outcomes. */
  readonly lowest: number;
  readonly #highest: number;
  #scans = 0;
  #ascending: Uint32Array | null = null;

  /** @throws InputError for a utility that is not finite. */
  constructor(values: Float64Array) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
      if (!Number.isFinite(value)) finite("utility", value);
    }
    this.values = values;
    this.lowest = lowest;
    this.#highest = highest;
  }

  /** Highest utility among the outcomes that count; NaN when none does. */
  highest(mask: Mask): number {
    if (mask === null) return this.#highest;
    const { values } = this;
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      if (value > highest && mask[index] === 1) highest = value;
    }
    return highest === Number.NEGATIVE_INFINITY ? Number.NaN : highest;
  }

  /** Number of the outcome with the smallest utility of at least `threshold`, or -1. */
  lowestAtLeast(threshold: number, mask: Mask): number {
    if (Number.isNaN(threshold)) return -1;
    if (this.#ascending === null && ++this.#scans <= SCANS_BEFORE_SORTING) return this.#scan(threshold, mask);
    const order = this.ascending();
    for (let at = this.#firstAtLeast(threshold); at < order.length; at++) {
      const index = order[at] as number;
      if (mask === null || mask[index] === 1) return index;
    }
    return -1;
  }

  /** Outcome numbers from the lowest utility to the highest; equal utilities in enumeration order. */
  ascending(): Uint32Array {
    if (this.#ascending === null) {
      const { values } = this;
      const order = Uint32Array.from({ length: values.length }, (_, index) => index);
      this.#ascending = order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
    }
    return this.#ascending;
  }

  #scan(threshold: number, mask: Mask): number {
    let found = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < this.values.length; index++) {
      const value = this.values[index] as number;
      if (value >= threshold && value < lowest && (mask === null || mask[index] === 1)) {
        lowest = value;
        found = index;
      }
    }
    return found;
  }

  #firstAtLeast(threshold: number): number {
    const order = this.ascending();
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.values[order[middle] as number] as number) < threshold) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
