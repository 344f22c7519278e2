import type { Agendas, Scenario, Identity } from "@summitry/core";
import { type GrowingResult, simulateInto } from "../runs/chunk.ts";
import type { ChunkQueue } from "../runs/chunk-queue.ts";

/** What a batch simulates. */
export interface Job<R extends Identity> {
  readonly scenario: Scenario<Agendas, R>;
  readonly seed: string;
  readonly ledger: ChunkQueue<R>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Simulates chunks in this thread until none is left or, at the end of one, `enough` says so. Between runs
 * everything else gets its turn; in a browser, where that takes longer, between chunks.
 *
 * @throws The signal's reason once it is aborted.
 */
export async function simulateHere<R extends Identity>(
  { scenario, seed, ledger, signal }: Job<R>,
  enough: () => boolean = () => false,
): Promise<void> {
  while (!enough()) {
    const chunk = ledger.take();
    if (chunk === undefined) return;
    const result: GrowingResult<R> = { rows: [], failures: [] };
    for (let run = chunk.from; run < chunk.to; run++) {
      signal?.throwIfAborted();
      simulateInto(result, scenario, { seed, run });
      if (typeof setImmediate === "function") await new Promise((resolve) => setImmediate(resolve));
    }
    await ledger.put(chunk, result);
    if (typeof setImmediate !== "function") await new Promise((resolve) => setTimeout(resolve));
  }
}
