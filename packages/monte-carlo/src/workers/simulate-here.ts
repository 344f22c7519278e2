import type { Agendas, Row, Scenario } from "@summitry/core";
import { type GrowingResult, simulateInto } from "../runs/chunk.ts";
import type { ChunkQueue } from "../runs/chunk-queue.ts";

/** The work of a batch. */
export interface Job<A extends Agendas, C extends object, P extends string> {
  readonly scenario: Scenario<A, C, P>;
  readonly seed: string;
  readonly ledger: ChunkQueue<Row<C, P>>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Simulates chunks in this thread until none is left or `enough`, which is asked after every chunk, returns true. Other
 * tasks get their turn between runs; in a browser, where that takes longer, between chunks.
 *
 * @throws The signal's reason once it is aborted.
 */
export async function simulateHere<A extends Agendas, C extends object, P extends string>(
  { scenario, seed, ledger, signal }: Job<A, C, P>,
  enough: () => boolean = () => false,
): Promise<void> {
  while (!enough()) {
    const chunk = ledger.take();
    if (chunk === undefined) return;
    const result: GrowingResult<Row<C, P>> = { rows: [], failures: [] };
    for (let run = chunk.from; run < chunk.to; run++) {
      signal?.throwIfAborted();
      simulateInto(result, scenario, { seed, run });
      if (typeof setImmediate === "function") await new Promise((resolve) => setImmediate(resolve));
    }
    await ledger.put(chunk, result);
    if (typeof setImmediate !== "function") await new Promise((resolve) => setTimeout(resolve));
  }
}
