import { closer } from "./closer.ts";
import { mirrored, type Halves } from "./halves.ts";
import { leastSum } from "./least-sum.ts";
import type { Free, Search } from "./search.ts";

/** Answers from the sorted sums of two halves of the issues, without a list of the outcomes. */
export class HalvedSearch implements Search {
  readonly lowest: number;
  readonly #halves: Halves;
  readonly #free: ((index: number) => boolean) | null;
  readonly #worth: (index: number) => number;
  #mirror: Halves | null = null;
  #highest: number | null = null;

  /** `worth` is the utility by outcome number, to the bit the sum of both halves. */
  constructor(halves: Halves, free: Free, worth: (index: number) => number) {
    const { first, second } = halves;
    this.#halves = halves;
    this.#free = free instanceof Uint8Array ? (index) => free[index] === 1 : free;
    this.#worth = worth;
    this.lowest = (first.sums[0] as number) + (second.sums[0] as number);
  }

  get highest(): number {
    return (this.#highest ??= this.#highestAtMost(Number.POSITIVE_INFINITY, 1));
  }

  lowestAtLeast(threshold: number, share: number): number {
    return leastSum(this.#halves, { threshold, share, free: this.#free });
  }

  nearest(utility: number, share: number): number {
    const above = this.lowestAtLeast(utility, share);
    const below = this.lowestAtLeast(this.#highestAtMost(utility, share), share);
    return closer(utility, below, above, (index) => share * this.#worth(index));
  }

  /** The highest utility of at most a number; NaN for none. */
  #highestAtMost(utility: number, share: number): number {
    this.#mirror ??= mirrored(this.#halves);
    const index = leastSum(this.#mirror, { threshold: -utility, share, free: this.#free });
    return index < 0 ? Number.NaN : share * this.#worth(index);
  }
}
