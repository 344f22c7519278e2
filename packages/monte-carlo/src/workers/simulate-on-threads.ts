import type { Identity } from "@summitry/core";
import { seconds } from "../progress.ts";
import type { Chunk } from "../runs/chunk.ts";
import { Samples } from "../runs/samples.ts";
import { type Crew, withCrew } from "./crew.ts";
import { type Prepared, prepared } from "./prepared.ts";
import type { SimulatedChunk } from "./messages.ts";
import type { ThreadsPlan } from "./plan.ts";
import { repeat, type Repeater } from "./repeat.ts";
import type { Job } from "./simulate-in-process.ts";
import type { Thread } from "./thread.ts";

/** Milliseconds after which a batch gets more worker threads: starting one takes 100 to 500. */
const LONG = 500;

/** Milliseconds that a request to a worker is to take: messages cost, and progress is to be smooth. */
const REQUEST = 25;

/** A worker takes at most this share of its part of the remaining chunks at once, so that all end together: a quarter. */
const SHARES = 4;

/**
 * Simulates the remaining chunks in worker threads; each takes the next chunk when it has finished one. All of them are at
 * rest by the time this returns, and have ended by the time it throws.
 *
 * @throws WorkerError when a worker can't make the scenario, or dies.
 * @throws BatchInModule, with no chunk taken, when a module of the scenario runs a batch as the workers load it.
 * @throws StateError when a run comes out differently the second time.
 * @throws The signal's reason once it is aborted.
 */
export async function simulateOnThreads<R extends Identity>(job: Job<R>, plan: ThreadsPlan): Promise<void> {
  const { first, most, source } = plan;
  await withCrew(source, job.signal, async (crew) => {
    const { queue } = job;
    const samples = new Samples<R>();
    const ready: Prepared[] = [];
    const timer = alarm();
    crew.over.addEventListener("abort", timer.clear);
    const begin = async (hired: Thread): Promise<void> => {
      const worker = await prepared(hired, job, plan, crew);
      if (crew.over.aborted) return;
      ready.push(worker);
      timer.start();
      await simulateOn(worker, { job, samples, crew });
    };
    const some = (workers: number): Promise<unknown> => {
      const threads = Array.from({ length: Math.min(workers, queue.waiting) }, () => crew.hire());
      return Promise.all(threads.map((thread) => begin(thread)));
    };
    const atFirst = some(first).then(timer.ring);
    const later = timer.rung.then(() => (queue.waiting > queue.taken ? some(most - first) : null));
    await Promise.all([atFirst, later]);
    for (const sample of samples.rest()) {
      const worker = ready.find(({ thread }) => thread.number !== sample.by) ?? ready[0];
      if (worker === undefined) continue;
      await repeat(sample, repeaterOn<R>(worker), samples.timesFor(sample, worker.thread.number));
    }
  });
}

/** What a worker works at. */
interface Work<R extends Identity> {
  readonly job: Job<R>;
  readonly samples: Samples<R>;
  readonly crew: Crew;
}

/** Simulates chunks in one worker until none is left, and again some runs that others have simulated. */
async function simulateOn<R extends Identity>(
  worker: Prepared,
  { job: { queue, signal }, samples, crew }: Work<R>,
): Promise<void> {
  const { number } = worker.thread;
  let wanted = 1;
  for (let chunks = queue.take(wanted); chunks.length > 0; chunks = queue.take(wanted)) {
    const start = seconds();
    // The check is for this thread, while the worker is busy with the chunks.
    const [done] = await Promise.all([simulated<R>(worker, chunks), worker.assertSame()]);
    const each = (1000 * (seconds() - start)) / chunks.length;
    for (const { chunk, result } of done) {
      if (crew.over.aborted || signal?.aborted === true) return;
      samples.add(number, chunk, result);
      await queue.put(chunk, result);
    }
    const sample = samples.take(crew.size > 1 ? number : null);
    if (sample !== undefined) await repeat(sample, repeaterOn<R>(worker), samples.timesFor(sample, number));
    const share = queue.waiting / (SHARES * crew.size);
    wanted = Math.max(1, Math.floor(Math.min(REQUEST / each, share)));
  }
}

function repeaterOn<R>(worker: Prepared): Repeater<R> {
  return {
    simulate: async (run) => {
      const [again] = await simulated<R>(worker, [{ from: run, to: run + 1 }]);
      return again?.result ?? { rows: [], failures: [] };
    },
    firstDifference: async (run) => {
      const reply = await worker.ask({ type: "trace", run });
      return reply.type === "traced" ? reply.difference : null;
    },
  };
}

async function simulated<R>(
  worker: Prepared,
  chunks: readonly Chunk[],
): Promise<readonly SimulatedChunk<R>[]> {
  const reply = await worker.ask({ type: "simulate", chunks });
  if (reply.type !== "result") throw new Error(`a worker answered "${reply.type}" when asked to simulate`);
  return reply.done as readonly SimulatedChunk<R>[]; // the worker has shown that its scenario is the same one
}

/** An alarm that rings some time after its first start, or when told to. */
function alarm() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ring = (): void => undefined;
  const rung = new Promise<void>((resolve) => (ring = resolve));
  return {
    rung,
    ring: () => ring(),
    start: () => void (timer ??= setTimeout(ring, LONG)),
    clear: () => clearTimeout(timer),
  };
}
