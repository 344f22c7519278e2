/** An outcome by number, and what it is worth to the one who likes it least. */
export interface LeastLiked {
  readonly index: number;
  readonly worth: number;
}

/**
 * Makes a function that finds, among the outcomes worth at least some utility to one party, the one that another likes
 * least; `null` when there is none. Sorts once, and searches in the list of the worst so far.
 *
 * @param one utilities of the one, by outcome number; NaN for outcomes that are left out.
 * @param another utilities of the other.
 */
export function leastLiked(one: Float64Array, another: Float64Array): (atLeast: number) => LeastLiked | null {
  const order = Uint32Array.from(one.keys())
    .filter((index) => !Number.isNaN(one[index]))
    .sort((a, b) => (one[b] as number) - (one[a] as number) || a - b);
  const worst: LeastLiked[] = [];
  for (const index of order) {
    const worth = another[index] as number;
    const before = worst.at(-1);
    worst.push(before !== undefined && before.worth <= worth ? before : { index, worth });
  }
  return (atLeast) => {
    let [from, to] = [0, order.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((one[order[middle] as number] as number) >= atLeast) from = middle + 1;
      else to = middle;
    }
    return worst[from - 1] ?? null;
  };
}
