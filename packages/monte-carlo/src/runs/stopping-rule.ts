import { digest, type Identity, InputError, type RowTest } from "@summitry/core";
import { FixedWidth, RUNS_PER_LOOK } from "../statistics/fixed-width.ts";
import { type Measure, checkedMeasure } from "../rows/measure.ts";
import { columnNames } from "../rows/column-names.ts";
import { watchedColumns } from "../rows/watched-columns.ts";
import type { Chunk } from "./chunk.ts";

/** When to stop a batch early: as soon as a measure is known precisely enough. */
export interface Until<R> {
  /** Half-width of the 95 % interval that is wanted, in the unit of the measure; above 0. */
  readonly halfWidth: number;
  /**
   * What is measured: an outcome or another measure of the scenario by its name, or of a row a boolean for a
   * probability, a number for a mean.
   */
  readonly of: string | Measure<R>;
}

/** What a batch waits to know. */
export interface StoppingQuestion<R> {
  /** Name of the outcome or measure; `null` for a function, which has none. */
  readonly name: string | null;
  /** Half-width of the interval that is wanted. */
  readonly halfWidth: number;
  readonly of: Measure<R>;
}

/** The measures of a scenario that have a name, in records without a prototype. */
type Measured<R> = { readonly [K in "outcomes" | "measures"]: Readonly<Record<string, RowTest<R>>> };

/**
 * The question of a stopping rule.
 *
 * @throws InputError for a name that the scenario gives neither an outcome nor another measure.
 */
export function questionOf<R>(
  { halfWidth, of }: Until<R>,
  { outcomes, measures }: Measured<R>,
): StoppingQuestion<R> {
  if (typeof of === "function") return { name: null, halfWidth, of };
  const test = outcomes[of] ?? measures[of];
  if (test !== undefined) return { name: of, halfWidth, of: test };
  const allowed = [...Object.keys(outcomes), ...Object.keys(measures)];
  throw new InputError({ field: "until.of", value: of, allowed });
}

/**
 * SHA-256 of the answers that rows give to a question. Functions can't be compared, but what they answer can: a question
 * that gives the same answers stops at the same run.
 */
export function answersTo<R extends Identity>({ of }: StoppingQuestion<R>, rows: readonly R[]): string {
  return digest(rows.map((row) => checkedMeasure(of, row)));
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
  #rows: readonly R[] = [];
  #next = 0;
  #stop: number | null = null;

  /** `columns` are those that rows are known to have, whatever else a row may bring. */
  constructor({ halfWidth, of }: StoppingQuestion<R>, columns: readonly { readonly name: string }[]) {
    this.#of = watchedColumns(of, () => columnNames(this.#rows, columns));
    this.#rule = new FixedWidth(halfWidth);
  }

  /** Number of runs after which the batch is precise enough, or `null` if it is not yet. */
  get stop(): number | null {
    return this.#stop;
  }

  /**
   * Adds the rows of a chunk.
   *
   * @throws InputError when the measure reads a column that no row has, or is neither a finite number nor a yes or no.
   */
  put({ from, to }: Chunk, rows: readonly R[]): void {
    this.#rows = rows;
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
