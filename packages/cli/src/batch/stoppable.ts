import { Stopped } from "@summitry/monte-carlo";
import { Interrupted } from "../failure.ts";

/**
 * Lets Ctrl-C stop work that proceeds run by run. A second Ctrl-C ends the process at once.
 *
 * @param work Gets a signal that it has to obey, and a function to report how many runs are done.
 * @param half Whether the runs that are done when the work is stopped are worth keeping.
 * @throws Stopped when it was stopped and those runs are worth keeping, Interrupted when they are not.
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
