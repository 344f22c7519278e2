import type { Identity } from "@summitry/core";
import type { Chunk, ChunkResult } from "../runs/chunk.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Origin } from "./origin.ts";
import { type Job, simulateInProcess } from "./simulate-in-process.ts";
import type { StartThread } from "./plan.ts";
import type { Thread } from "./thread.ts";

/** The worker threads that simulate a batch. */
export interface WorkerSetup {
  /** How the workers make the scenario. */
  readonly origin: Origin;
  /** Number of workers, at least 1. */
  readonly workers: number;
  /** Starts a worker. */
  readonly start: StartThread;
  /** Whether this thread simulates too, or only hands out the work and stays free for other things. */
  readonly thisThread: "helps" | "waits";
}

/**
 * Simulates the remaining chunks in worker threads; each takes the next chunk when it has finished one. All workers
 * have ended by the time this throws or returns.
 *
 * @throws WorkerError when a worker can't make the scenario, or dies.
 * @throws The signal's reason once it is aborted.
 */
export async function simulateOnThreads<R extends Identity>(
  job: Job<R>,
  { origin, workers, start, thisThread }: WorkerSetup,
): Promise<void> {
  const { scenario, seed, queue, signal } = job;
  signal?.throwIfAborted();
  const over = new AbortController();
  const threads = Array.from({ length: Math.min(workers, queue.waiting) }, (_, at) => start(at + 1, origin));
  try {
    const likeness = fingerprintOf(scenario, seed);
    const work = threads.map(async (thread) => {
      await thread.ask({ type: "prepare", origin, seed, likeness });
      for (let chunk = queue.take(); chunk !== undefined; chunk = queue.take()) {
        const result = await simulated<R>(thread, chunk);
        if (over.signal.aborted) return;
        await queue.put(chunk, result);
      }
    });
    if (thisThread === "helps") work.push(simulateInProcess({ ...job, signal: over.signal }));
    await Promise.race([Promise.all(work), aborted(signal, over.signal)]);
  } finally {
    over.abort();
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

async function simulated<R>(thread: Thread, chunk: Chunk): Promise<ChunkResult<R>> {
  const reply = await thread.ask({ type: "simulate", chunk });
  if (reply.type !== "result") throw new Error(`a worker answered "${reply.type}" when asked to simulate`);
  return reply.result as ChunkResult<R>; // the worker has shown that its scenario is the same one
}

/** Rejects when the signal is aborted, and stops listening when the batch is over. */
function aborted(signal: AbortSignal | undefined, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true, signal: over });
  });
}
