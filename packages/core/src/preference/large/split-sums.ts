import { finite } from "../finite.ts";

/** Sums over some issues, one for every combination of their values. */
export interface SortedSums {
  /** The sums, ascending. */
  readonly sums: Float64Array;
  /** Number of the combination behind each of them, the first issue slowest; of equal sums the lower number first. */
  readonly numbers: Uint32Array;
}

/** The issues of an agenda in two sums, the first one slowest: what is worth what is a sum of each. */
export interface SplitSums {
  /** Sums over the first few issues. */
  readonly first: SortedSums;
  /** Sums over the others. */
  readonly second: SortedSums;
}

/**
 * Sums over both sums of the issues, sorted.
 *
 * Source: searching two sorted sums instead of all combinations is Horowitz and Sahni (1974), Journal of the ACM 21.
 *
 * @throws InputError for sums that are not finite.
 */
export function splitSums(columns: readonly Float64Array[], middle: number): SplitSums {
  const first = halfOf(columns.slice(0, middle));
  const second = halfOf(columns.slice(middle));
  finite("utility", (first.sums[0] as number) + (second.sums[0] as number));
  finite("utility", (first.sums.at(-1) as number) + (second.sums.at(-1) as number));
  return { first, second };
}

/** The same with all signs turned: what is highest becomes lowest. The order among equals is lost. */
export function mirrored({ first, second }: SplitSums): SplitSums {
  return { first: turned(first), second: turned(second) };
}

function turned({ sums, numbers }: SortedSums): SortedSums {
  return { sums: sums.map((sum) => -sum).reverse(), numbers: numbers.toReversed() };
}

function halfOf(columns: readonly Float64Array[]): SortedSums {
  let unsorted = new Float64Array(1);
  for (const column of columns) {
    const longer = new Float64Array(unsorted.length * column.length);
    let at = 0;
    for (const sum of unsorted) for (const worth of column) longer[at++] = sum + worth;
    unsorted = longer;
  }
  const sums = unsorted.toSorted();
  return { sums, numbers: numbersOf(unsorted, sums) };
}

/** Where every sum has come to stand: sorting plain numbers and finding each is quicker than sorting pairs. */
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

/** Place of the first of some ascending sums that is not lower. */
function placeOf(sums: Float64Array, sum: number): number {
  let [from, to] = [0, sums.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sums[middle] as number) < sum) from = middle + 1;
    else to = middle;
  }
  return from;
}
