import type { Chunk, ChunkResult } from "../runs/chunk.ts";
import type { Collector } from "../runs/chunk-queue.ts";

/** Keeps rows in memory. */
export class InMemory<R> implements Collector<R> {
  readonly kept = [];
  readonly #results = new Map<number, { readonly chunk: Chunk; readonly result: ChunkResult<R> }>();

  /** Everything fits into memory. */
  fitting(result: ChunkResult<R>): ChunkResult<R> {
    return result;
  }

  /** Keeps what came out of a chunk. */
  put(chunk: Chunk, result: ChunkResult<R>): void {
    this.#results.set(chunk.from, { chunk, result });
  }

  /** Rows and failures from run 0 on without a gap, in run order, and up to which run. */
  upTo(runs: number): ChunkResult<R> & { readonly runs: number } {
    const found: ChunkResult<R>[] = [];
    let next = 0;
    for (let each = this.#results.get(0); each !== undefined && next < runs; each = this.#results.get(next)) {
      found.push(each.result);
      next = each.chunk.to;
    }
    return {
      runs: next,
      rows: found.flatMap(({ rows }) => rows),
      failures: found.flatMap(({ failures }) => failures),
    };
  }
}
