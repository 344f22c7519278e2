import { Stopped } from "@summitry/monte-carlo";
import { Interrupted } from "../failure.ts";

/**
 * Lets Ctrl-C stop work that goes on run by run. A second Ctrl-C ends the process at once.
 *
 * @param work Is given a signal to obey, and a function to tell how many runs are done.
 * @param half What half the work is worth: something to keep, or nothing.
 * @throws Stopped when it was stopped and half is worth keeping, Interrupted when not.
 */
export async function stoppable<T>(
  runs: number,
  work: (signal: AbortSignal, count: (done: number) => void) => Promise<T>,
  half: "worth keeping" | "nothing",
): Promise<T> {
  const controller = new AbortController();
  let last = 0;
  const stop = (): void => controller.abort();
  process.once("SIGINT", stop);
  try {
    return await work(controller.signal, (done) => (last = done));
  } catch (error) {
    const isKept = half === "worth keeping" && error instanceof Stopped;
    throw controller.signal.aborted && !isKept ? new Interrupted(last, runs) : error;
  } finally {
    process.off("SIGINT", stop);
  }
}
