import type { Agendas, Scenario, Identity } from "@summitry/core";
import { type GrowingResult, simulateInto } from "../runs/chunk.ts";
import type { ChunkQueue } from "../runs/chunk-queue.ts";
import { firstDifference } from "../runs/first-difference.ts";
import { Samples } from "../runs/samples.ts";
import { guarded } from "./exit-guard.ts";
import { repeat, type Repeater } from "./repeat.ts";

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
 * @throws StateError when a run comes out differently the second time.
 * @throws The signal's reason once it is aborted.
 */
export async function simulateInProcess<R extends Identity>({
  scenario,
  seed,
  queue,
  signal,
}: Job<R>): Promise<void> {
  const { name } = scenario.definition;
  const samples = new Samples<R>();
  const repeater: Repeater<R> = {
    simulate: async (run) => {
      const result: GrowingResult<R> = { rows: [], failures: [] };
      guarded({ scenario: name, run }, () => simulateInto(result, scenario, { seed, run }));
      return result;
    },
    firstDifference: async (run) => firstDifference(scenario, { seed, run }),
  };
  for (let [chunk] = queue.take(1); chunk !== undefined; [chunk] = queue.take(1)) {
    const result: GrowingResult<R> = { rows: [], failures: [] };
    for (let run = chunk.from; run < chunk.to; run++) {
      signal?.throwIfAborted();
      guarded({ scenario: name, run }, () => simulateInto(result, scenario, { seed, run }));
      if (typeof setImmediate === "function") await new Promise((resolve) => setImmediate(resolve));
    }
    samples.add(0, chunk, result);
    await queue.put(chunk, result);
    const sample = samples.take(null);
    if (sample !== undefined) await repeat(sample, repeater);
    if (typeof setImmediate !== "function") await new Promise((resolve) => setTimeout(resolve));
  }
  for (const sample of samples.rest()) {
    signal?.throwIfAborted();
    await repeat(sample, repeater);
  }
}
