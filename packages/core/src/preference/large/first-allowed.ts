import { InputError } from "../../errors/input-error.ts";
import type { SplitSums } from "./split-sums.ts";
import type { SearchTarget } from "./search-target.ts";

/** A search gives up after this many forbidden outcomes. */
const PATIENCE = 200_000;

/**
 * Like `leastSum`, when some outcomes are forbidden: goes through the outcomes from the threshold up, in the order of
 * their sums and of their numbers where sums are equal, until one is allowed.
 *
 * @throws InputError when the first 200,000 are forbidden.
 */
export function firstAllowed(
  sums: SplitSums,
  { threshold, share, isAllowed }: SearchTarget & { readonly isAllowed: (index: number) => boolean },
): number {
  const rows = new Rows(sums, threshold, share);
  let refused = 0;
  for (let row = rows.pop(); row !== null; row = rows.pop()) {
    for (const number of row.numbers) {
      const index = row.number * sums.second.sums.length + number;
      if (isAllowed(index)) return index;
      refused += 1;
      if (refused === PATIENCE) {
        const allowed =
          `red lines that leave one of the first ${PATIENCE} outcomes that are worth enough, ` +
          "on an agenda too large to be listed";
        throw new InputError({ field: "redLines", value: `${refused} outcomes forbidden`, allowed });
      }
    }
  }
  return -1;
}

/** Outcomes with equal sums and the same combination of values in the first half of the issues. */
interface Row {
  /** Number of the combination in the first half. */
  readonly number: number;
  /** Numbers of the combinations in the second half, ascending. */
  readonly numbers: Uint32Array;
}

/**
 * The sums of all outcomes, ascending in one row for every combination of the first half. A heap finds the row with
 * the lowest sum left.
 */
class Rows {
  readonly #halves: SplitSums;
  readonly #share: number;
  /** For every row, the position in the second half of its next sum. */
  readonly #places: Uint32Array;
  /** The next sum of every row. */
  readonly #rowSums: Float64Array;
  /** The rows, as a binary heap by next sum. */
  readonly #heap: Uint32Array;
  #left = 0;

  constructor(sums: SplitSums, threshold: number, share: number) {
    const { first, second } = sums;
    this.#halves = sums;
    this.#share = share;
    this.#places = new Uint32Array(first.sums.length);
    this.#rowSums = new Float64Array(first.sums.length);
    this.#heap = new Uint32Array(first.sums.length);
    let place = second.sums.length;
    for (let row = 0; row < first.sums.length; row++) {
      while (place > 0 && this.#sumAt(row, place - 1) >= threshold) place -= 1;
      if (place === second.sums.length) continue;
      this.#places[row] = place;
      this.#rowSums[row] = this.#sumAt(row, place);
      this.#heap[this.#left++] = row;
    }
    for (let at = (this.#left >>> 1) - 1; at >= 0; at--) this.#sink(at);
  }

  /**
   * Removes and returns the outcomes with the lowest sum left. If several rows have it, takes the row whose
   * combination has the lowest number.
   */
  pop(): Row | null {
    if (this.#left === 0) return null;
    const { first, second } = this.#halves;
    const row = this.#heap[0] as number;
    const from = this.#places[row] as number;
    const sum = this.#rowSums[row] as number;
    let to = from + 1;
    while (to < second.sums.length && this.#sumAt(row, to) === sum) to += 1;
    if (to === second.sums.length) this.#heap[0] = this.#heap[--this.#left] as number;
    else {
      this.#places[row] = to;
      this.#rowSums[row] = this.#sumAt(row, to);
    }
    this.#sink(0);
    const equals = second.numbers.subarray(from, to);
    return { number: first.numbers[row] as number, numbers: to - from > 1 ? equals.toSorted() : equals };
  }

  #sumAt(row: number, place: number): number {
    const { first, second } = this.#halves;
    return this.#share * ((first.sums[row] as number) + (second.sums[place] as number));
  }

  #sink(at: number): void {
    const heap = this.#heap;
    const row = heap[at] as number;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#left) break;
      if (child + 1 < this.#left && this.#isBefore(heap[child + 1] as number, heap[child] as number))
        child += 1;
      if (!this.#isBefore(heap[child] as number, row)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = row;
  }

  #isBefore(row: number, other: number): boolean {
    const [sum, sums] = [this.#rowSums[row] as number, this.#rowSums[other] as number];
    const { numbers } = this.#halves.first;
    return sum < sums || (sum === sums && (numbers[row] as number) < (numbers[other] as number));
  }
}
