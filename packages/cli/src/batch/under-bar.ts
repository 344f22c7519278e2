import { progressBar, type ShownProgress } from "./progress-bar.ts";
import { stoppable } from "./stoppable.ts";

/**
 * Does work that proceeds run by run, with a progress bar on stderr, until it is done or Ctrl-C is pressed.
 *
 * @param runs Total number of runs.
 * @param work Gets a signal that it has to obey, and a function to report progress.
 * @param half Whether the runs that are done when the work is stopped are worth keeping.
 * @throws What `stoppable` throws.
 */
export async function withProgressBar<T>(
  runs: number,
  work: (signal: AbortSignal, onProgress: (progress: ShownProgress) => void) => Promise<T>,
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
