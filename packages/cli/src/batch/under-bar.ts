import type { Progress } from "@summitry/monte-carlo";
import { progressBar } from "./progress-bar.ts";
import { stoppable } from "./stoppable.ts";

/**
 * Does work that goes on run by run under a progress bar on stderr, and until Ctrl-C.
 *
 * @param runs Number of runs in all.
 * @param work Is given a signal to obey, and a function to tell how far it has come.
 * @param half What half the work is worth when it is stopped.
 * @throws What `stoppable` throws.
 */
export async function underBar<T>(
  runs: number,
  work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>,
  half: "worth keeping" | "nothing" = "nothing",
): Promise<T> {
  const bar = await progressBar(process.stderr, runs);
  try {
    return await stoppable(
      runs,
      (signal, count) =>
        work(signal, (progress) => {
          count(progress.done);
          bar.update(progress);
        }),
      half,
    );
  } finally {
    bar.stop();
  }
}
