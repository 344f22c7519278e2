import type { Identity, RowTest } from "@summitry/core";
import { ProgressMeter, type Progress } from "../progress.ts";
import { type Chunk, type ChunkResult, chunksOf } from "./chunk.ts";
import { partsOf, type Part, type Shard } from "./part.ts";
import { type Counts, countOutcomes, OutcomeCounts } from "./outcome-counts.ts";
import type { StoppingRule } from "./stopping-rule.ts";

/** Stores the results of a batch. */
export interface Collector<R> {
  /** Parts that were stored earlier. */
  readonly kept: readonly KeptPart[];
  /** A result as it can be stored: a row that can't is a failure. */
  fitting(result: ChunkResult<R>): ChunkResult<R>;
  /** Stores a result that fits. */
  put(chunk: Chunk, result: ChunkResult<R>): Promise<void> | void;
}

/** A part that was stored by an earlier start of the batch. */
export interface KeptPart extends Part {
  /** Number of failed runs in it. */
  readonly failed: number;
  /** Number of its runs in which each outcome happened. */
  readonly outcomes: Counts;
}

/** Options of a queue of chunks. */
export interface ChunkQueueOptions<R extends Identity> {
  readonly runs: number;
  readonly shard: Shard | null;
  readonly outcomes: Readonly<Record<string, RowTest<R>>>;
  readonly collector: Collector<R>;
  readonly stopping: StoppingRule<R> | null;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Hands out the chunks of a batch, collects their results in whatever order they arrive, and reports progress. */
export class ChunkQueue<R extends Identity> {
  readonly #options: ChunkQueueOptions<R>;
  readonly #chunks: readonly Chunk[];
  readonly #runs: number;
  readonly #tally = new OutcomeCounts();
  readonly #pace: ProgressMeter;
  #taken = 0;
  #done = 0;
  #failed = 0;

  constructor(options: ChunkQueueOptions<R>) {
    this.#options = options;
    const { runs, shard, collector } = options;
    const parts = partsOf(runs, shard);
    const kept = new Set(collector.kept.map(({ index }) => index));
    this.#chunks = chunksOf(parts.filter(({ index }) => !kept.has(index)));
    this.#runs = parts.reduce((sum, { from, to }) => sum + to - from, 0);
    for (const { from, to, failed, outcomes } of collector.kept) this.#count(to - from, failed, outcomes);
    this.#pace = new ProgressMeter(this.#done);
  }

  /** Number of chunks handed out so far. */
  get taken(): number {
    return this.#taken;
  }

  /** Number of chunks not handed out yet. */
  get waiting(): number {
    return this.#isEnough ? 0 : this.#chunks.length - this.#taken;
  }

  /** The next few chunks: fewer or none when all are handed out or no more are needed. */
  take(most: number): readonly Chunk[] {
    const chunks = this.#isEnough ? [] : this.#chunks.slice(this.#taken, this.#taken + most);
    this.#taken += chunks.length;
    return chunks;
  }

  /** Adds the result of a chunk. */
  async put(chunk: Chunk, result: ChunkResult<R>): Promise<void> {
    const { collector, stopping, outcomes, onProgress } = this.#options;
    const fit = collector.fitting(result);
    stopping?.put(chunk, fit.rows);
    await collector.put(chunk, fit);
    this.#count(chunk.to - chunk.from, fit.failures.length, countOutcomes(outcomes, fit.rows));
    onProgress?.({
      done: this.#done,
      runs: this.#runs,
      failed: this.#failed,
      ...this.#pace.at(this.#done, this.#runs),
      outcomes: this.#tally.estimates,
    });
  }

  get #isEnough(): boolean {
    return this.#options.stopping !== null && this.#options.stopping.stop !== null;
  }

  #count(runs: number, failed: number, outcomes: Counts): void {
    this.#done += runs;
    this.#failed += failed;
    this.#tally.add(outcomes, runs - failed);
  }
}
