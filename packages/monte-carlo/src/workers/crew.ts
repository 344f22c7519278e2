import type { Thread } from "./thread.ts";
import type { ThreadSource } from "./thread-source.ts";

/** The threads of some work, which may take on more. */
export interface Crew {
  /** Takes on one more thread, or another in the place of one that died. */
  hire(dead?: Thread): Thread;
  /** Number of threads it has. */
  readonly size: number;
  /** Aborted when the work is over, whatever ended it. */
  readonly over: AbortSignal;
}

/**
 * Does work with threads. They are given back when it is done; when it fails or is aborted they are ended, whatever they
 * are at, by the time this throws.
 *
 * @throws Whatever the work throws, and the signal's reason once it is aborted.
 */
export async function withCrew<T>(
  source: ThreadSource,
  signal: AbortSignal | undefined,
  work: (crew: Crew) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const over = new AbortController();
  const threads: Thread[] = [];
  const hire = (dead?: Thread): Thread => {
    const thread = source.take();
    const at = dead === undefined ? threads.length : threads.indexOf(dead);
    threads[at] = thread;
    thread.number = at + 1;
    return thread;
  };
  let isDone = false;
  try {
    const crew = {
      hire,
      over: over.signal,
      get size() {
        return threads.length;
      },
    };
    const result = await Promise.race([work(crew), aborted(signal, over.signal)]);
    isDone = true;
    return result;
  } finally {
    over.abort();
    await Promise.all(threads.map((thread) => (isDone ? source.giveBack(thread) : thread.stop())));
  }
}

/** Rejects when the signal is aborted, and stops listening when the work is over. */
function aborted(signal: AbortSignal | undefined, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true, signal: over });
  });
}
