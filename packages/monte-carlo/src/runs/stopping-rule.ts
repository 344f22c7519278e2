import type { Identity } from "@summitry/core";
import { FixedWidth, RUNS_PER_LOOK } from "../statistics/fixed-width.ts";
import { type Measure, checkedMeasure } from "../statistics/measure.ts";
import type { Chunk } from "./chunk.ts";

/** When a batch has run enough: as soon as what is measured is known precisely enough. */
export interface Until<R> {
  /** Half the width of the 95 % interval wanted, in the unit of what is measured; above 0. */
  readonly halfWidth: number;
  /** What is measured of a row: a yes or no for a probability, a number for a mean. */
  readonly of: Measure<R>;
}

/** Puts what chunks bring into run order, whenever they come in, and says after which run a batch may stop. */
export class StoppingRule<R extends Identity> {
  readonly #of: Measure<R>;
  readonly #rule: FixedWidth;
  readonly #waiting = new Map<
    number,
    { readonly to: number; readonly values: readonly (number | boolean)[] }
  >();
  #next = 0;
  #stop: number | null = null;

  constructor({ halfWidth, of }: Until<R>) {
    this.#of = of;
    this.#rule = new FixedWidth(halfWidth);
  }

  /** Number of runs after which the batch is precise enough, or `null` for not yet. */
  get stop(): number | null {
    return this.#stop;
  }

  /** Takes in the rows of a chunk. */
  put({ from, to }: Chunk, rows: readonly R[]): void {
    this.#waiting.set(from, { to, values: rows.map((row) => checkedMeasure(this.#of, row)) });
    for (;;) {
      const next = this.#waiting.get(this.#next);
      if (next === undefined || this.#stop !== null) return;
      this.#waiting.delete(this.#next);
      for (const value of next.values) this.#rule.add(value);
      this.#next = next.to;
      if (this.#next % RUNS_PER_LOOK === 0 && this.#rule.isEnough) this.#stop = this.#next;
    }
  }
}
