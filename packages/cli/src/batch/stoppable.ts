import { Interrupted } from "../failure.ts";

/**
 * Lets Ctrl-C stop work that goes on run by run. A second Ctrl-C ends the process at once.
 *
 * @param work Is given a signal to obey, and a function to tell how many runs are done.
 * @throws Interrupted when it was stopped.
 */
export async function stoppable<T>(
  runs: number,
  work: (signal: AbortSignal, count: (done: number) => void) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let last = 0;
  const stop = (): void => controller.abort();
  process.once("SIGINT", stop);
  try {
    return await work(controller.signal, (done) => (last = done));
  } catch (error) {
    if (controller.signal.aborted) throw new Interrupted(last, runs);
    throw error;
  } finally {
    process.off("SIGINT", stop);
  }
}
