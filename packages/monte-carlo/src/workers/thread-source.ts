import { type Loader, processors, startThread, startWebWorker } from "./start-thread.ts";
import type { Thread } from "./thread.ts";

/** Where a batch gets its threads from. */
export interface ThreadSource {
  /** Number of threads that need no start. */
  readonly ready: number;
  /** Takes a thread that nobody else has. */
  take(): Thread;
  /** Takes back a thread that has nothing to do. */
  giveBack(thread: Thread): Promise<unknown>;
}

/** Threads at rest, by what loads their modules. They wait for the next batch of this process, with warm code. */
const resting: Readonly<Record<Loader, Thread[]>> = { platform: [], tsx: [] };

/**
 * Worker threads that are kept for the next batch, as many as there are processors. One at rest does not keep the process
 * alive.
 */
export function keptThreads(loader: Loader): ThreadSource {
  const alive = (): readonly Thread[] => resting[loader].filter(({ isAlive }) => isAlive);
  return {
    get ready() {
      return alive().length;
    },
    take() {
      for (let thread = resting[loader].pop(); thread !== undefined; thread = resting[loader].pop()) {
        if (!thread.isAlive) continue;
        thread.hold(true);
        return thread;
      }
      return startThread(loader);
    },
    async giveBack(thread) {
      if (alive().length >= processors()) return thread.stop();
      thread.hold(false);
      thread.isUsed = true;
      return resting[loader].push(thread);
    },
  };
}

/** Web Workers, which end with the batch: only the app knows what its function starts. */
export function webWorkers(start: () => Worker): ThreadSource {
  return { ready: 0, take: () => startWebWorker(start), giveBack: (thread) => thread.stop() };
}
