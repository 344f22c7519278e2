import type { Agendas, Scenario, Identity } from "@summitry/core";
import { type GrowingResult, simulateInto } from "../runs/chunk.ts";
import type { ChunkQueue } from "../runs/chunk-queue.ts";
import { guarded } from "./exit-guard.ts";

/** The work of a batch. */
export interface Job<R extends Identity> {
  readonly scenario: Scenario<Agendas, R>;
  readonly seed: string;
  readonly queue: ChunkQueue<R>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Simulates chunks in this thread until none is left. Other tasks get their turn between runs; in a browser, where that
 * takes longer, between chunks. What an agent does in a run can't be ended.
 *
 * @throws The signal's reason once it is aborted.
 */
export async function simulateInProcess<R extends Identity>({
  scenario,
  seed,
  queue,
  signal,
}: Job<R>): Promise<void> {
  const { name } = scenario.definition;
  for (let [chunk] = queue.take(1); chunk !== undefined; [chunk] = queue.take(1)) {
    const result: GrowingResult<R> = { rows: [], failures: [] };
    for (let run = chunk.from; run < chunk.to; run++) {
      signal?.throwIfAborted();
      guarded({ scenario: name, run }, () => simulateInto(result, scenario, { seed, run }));
      if (typeof setImmediate === "function") await new Promise((resolve) => setImmediate(resolve));
    }
    await queue.put(chunk, result);
    if (typeof setImmediate !== "function") await new Promise((resolve) => setTimeout(resolve));
  }
}
