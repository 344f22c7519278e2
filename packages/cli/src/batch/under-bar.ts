import { progressBar } from "./progress-bar.ts";
import { stoppable } from "./stoppable.ts";

/**
 * Does work that goes on run by run under a progress bar on stderr, and until Ctrl-C.
 *
 * @param runs Number of runs in all.
 * @param work Is given a signal to obey, and a function to tell how many runs are done.
 * @throws Interrupted when it was stopped.
 */
export async function underBar<T>(
  runs: number,
  work: (signal: AbortSignal, onProgress: (progress: { readonly done: number }) => void) => Promise<T>,
): Promise<T> {
  const bar = await progressBar(process.stderr, runs);
  try {
    return await stoppable(runs, (signal, count) =>
      work(signal, ({ done }) => {
        count(done);
        bar.update(done);
      }),
    );
  } finally {
    bar.stop();
  }
}
