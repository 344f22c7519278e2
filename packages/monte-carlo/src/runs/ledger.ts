import { type Chunk, type ChunkResult, chunksOf, type Failure } from "./chunk.ts";
import type { Progress } from "../options.ts";

/** Hands out the chunks of a batch and takes in what came out of them, in whatever order they end. */
export class Ledger<R> {
  readonly #runs: number;
  readonly #onProgress: (progress: Progress) => void;
  readonly #chunks: readonly Chunk[];
  readonly #results = new Map<Chunk, ChunkResult<R>>();
  #taken = 0;
  #done = 0;
  #failed = 0;

  constructor(runs: number, onProgress: (progress: Progress) => void = () => undefined) {
    this.#runs = runs;
    this.#onProgress = onProgress;
    this.#chunks = chunksOf(runs);
  }

  /** Number of chunks that somebody has taken. */
  get taken(): number {
    return this.#taken;
  }

  /** Number of chunks that nobody has taken yet. */
  get waiting(): number {
    return this.#chunks.length - this.#taken;
  }

  /** The next chunk, or nothing when all are taken. */
  take(): Chunk | undefined {
    const chunk = this.#chunks[this.#taken];
    if (chunk !== undefined) this.#taken += 1;
    return chunk;
  }

  /** Takes in what came out of a chunk, and tells how far the batch has come. */
  put(chunk: Chunk, result: ChunkResult<R>): void {
    this.#results.set(chunk, result);
    this.#done += chunk.to - chunk.from;
    this.#failed += result.failures.length;
    this.#onProgress({ done: this.#done, runs: this.#runs, failed: this.#failed });
  }

  /** Rows and failures, in run order. */
  get result(): ChunkResult<R> {
    const results = this.#chunks.flatMap((chunk) => this.#results.get(chunk) ?? []);
    return {
      rows: results.flatMap(({ rows }) => rows),
      failures: results.flatMap(({ failures }): readonly Failure[] => failures),
    };
  }
}
