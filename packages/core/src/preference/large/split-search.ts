import { nearer } from "../nearer.ts";
import { negated, type SplitSums } from "./split-sums.ts";
import { leastSum } from "./least-sum.ts";
import type { Allowed, Search } from "../search.ts";

/** Searches the sorted sums of the two halves of the issues, without a list of the outcomes. */
export class SplitSearch implements Search {
  readonly lowest: number;
  readonly #sums: SplitSums;
  readonly #free: ((index: number) => boolean) | null;
  readonly #worth: (index: number) => number;
  #mirror: SplitSums | null = null;
  #highest: number | null = null;

  /** `worth` gives the utility by outcome number. It must equal, to the last bit, the sum of the two halves' sums. */
  constructor(sums: SplitSums, free: Allowed, worth: (index: number) => number) {
    const { first, second } = sums;
    this.#sums = sums;
    this.#free = free instanceof Uint8Array ? (index) => free[index] === 1 : free;
    this.#worth = worth;
    this.lowest = (first.sums[0] as number) + (second.sums[0] as number);
  }

  get highest(): number {
    return (this.#highest ??= this.#highestAtMost(Number.POSITIVE_INFINITY, 1));
  }

  lowestAtLeast(threshold: number, share: number): number {
    return leastSum(this.#sums, { threshold, share, isAllowed: this.#free });
  }

  nearest(utility: number, share: number): number {
    const above = this.lowestAtLeast(utility, share);
    const below = this.lowestAtLeast(this.#highestAtMost(utility, share), share);
    return nearer(utility, below, above, (index) => share * this.#worth(index));
  }

  /** The highest utility that is at most `utility`; NaN for none. */
  #highestAtMost(utility: number, share: number): number {
    this.#mirror ??= negated(this.#sums);
    const index = leastSum(this.#mirror, { threshold: -utility, share, isAllowed: this.#free });
    return index < 0 ? Number.NaN : share * this.#worth(index);
  }
}
