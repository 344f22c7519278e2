import { finite } from "../finite.ts";

/** The sums over some of the issues, one for every combination of their values. */
export interface SortedSums {
  /** The sums, ascending. */
  readonly sums: Float64Array;
  /**
   * For each sum, the number of its combination (the first issue varies slowest). Equal sums are in the order of the
   * numbers.
   */
  readonly numbers: Uint32Array;
}

/**
 * The issues of an agenda in two halves. The utility of an outcome is a sum of the first half plus a sum of the
 * second. In the numbering of outcomes the first half varies slowest.
 */
export interface SplitSums {
  /** Sums over the issues of the first half. */
  readonly first: SortedSums;
  /** Sums over the issues of the second half. */
  readonly second: SortedSums;
}

/**
 * The sorted sums over each half of the issues; the second half starts with issue number `middle`, and the sums of the
 * first begin with `constant`.
 *
 * Source: searching two sorted sums instead of all combinations is Horowitz and Sahni (1974), Journal of the ACM 21.
 *
 * @throws InputError for sums that are not finite.
 */
export function splitSums(columns: readonly Float64Array[], middle: number, constant = 0): SplitSums {
  const first = halfOf(columns.slice(0, middle), constant);
  const second = halfOf(columns.slice(middle), 0);
  finite("utility", (first.sums[0] as number) + (second.sums[0] as number));
  finite("utility", (first.sums.at(-1) as number) + (second.sums.at(-1) as number));
  return { first, second };
}

/**
 * The same with all signs reversed, so that the highest sum becomes the lowest. Equal sums are no longer in the order
 * of their numbers.
 */
export function negated({ first, second }: SplitSums): SplitSums {
  return { first: turned(first), second: turned(second) };
}

function turned({ sums, numbers }: SortedSums): SortedSums {
  return { sums: sums.map((sum) => -sum).reverse(), numbers: numbers.toReversed() };
}

function halfOf(columns: readonly Float64Array[], start: number): SortedSums {
  let unsorted = Float64Array.of(start);
  for (const column of columns) {
    const longer = new Float64Array(unsorted.length * column.length);
    let at = 0;
    for (const sum of unsorted) for (const worth of column) longer[at++] = sum + worth;
    unsorted = longer;
  }
  const sums = unsorted.toSorted();
  return { sums, numbers: numbersOf(unsorted, sums) };
}

/**
 * The combination number of every sorted sum. Sorting plain numbers and then looking up each is faster than sorting
 * pairs.
 */
function numbersOf(unsorted: Float64Array, sums: Float64Array): Uint32Array {
  const numbers = new Uint32Array(sums.length);
  const taken = new Uint32Array(sums.length);
  for (let number = 0; number < unsorted.length; number++) {
    const place = placeOf(sums, unsorted[number] as number);
    numbers[place + (taken[place] as number)] = number;
    taken[place] = (taken[place] as number) + 1;
  }
  return numbers;
}

/** Position of the first of the ascending sums that is not lower than `sum`. */
function placeOf(sums: Float64Array, sum: number): number {
  let [from, to] = [0, sums.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sums[middle] as number) < sum) from = middle + 1;
    else to = middle;
  }
  return from;
}
