import type { Identity } from "@summitry/core";
import { FixedWidth, RUNS_PER_LOOK } from "../statistics/fixed-width.ts";
import { type Measure, checkedMeasure } from "../statistics/measure.ts";
import type { Chunk } from "./chunk.ts";

/** When to stop a batch early: as soon as a measure is known precisely enough. */
export interface Until<R> {
  /** Half-width of the 95 % interval that is wanted, in the unit of the measure; above 0. */
  readonly halfWidth: number;
  /** The measure of a row: a boolean for a probability, a number for a mean. */
  readonly of: Measure<R>;
}

/**
 * Puts the results of chunks into run order, in whatever order they arrive, and says after which run a batch may stop.
 */
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

  /** Number of runs after which the batch is precise enough, or `null` if it is not yet. */
  get stop(): number | null {
    return this.#stop;
  }

  /** Adds the rows of a chunk. */
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
