import { simulate, type Scenario } from "@summitry/core";
import type { Progress, StoredBatch } from "@summitry/monte-carlo";
import type { HeldAgreement, ManySeries } from "@summitry/plots";
import type { FullVocabulary } from "@summitry/story";

/** What the logs of all runs of a batch show, and its rows don't. */
export interface AllRuns {
  /** Number of runs that were looked into: all that did not fail. */
  readonly runs: number;
  /** The first input of the scenario, day by day; `null` when it has none. */
  readonly input: (ManySeries & { readonly id: string }) | null;
  /** How long each text was in force, by its kind. */
  readonly held: readonly HeldAgreement[];
}

/** Number of runs after which the process looks up, for Ctrl-C and for the bar. */
const AT_ONCE = 20;

/**
 * Simulates every run of a batch again, those that failed excepted, and keeps of each log what the figures need: a thousand
 * runs of half a year take a few megabytes.
 *
 * @throws The reason of the signal when it is aborted.
 */
export async function allRuns(
  scenario: Scenario,
  batch: StoredBatch,
  words: FullVocabulary,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<AllRuns> {
  const [id = null] = Object.keys(scenario.definition.inputs ?? {});
  const runs = await runsOf(batch);
  const values: Float64Array[] = [];
  const held: HeldAgreement[] = [];
  const start = performance.now();
  for (const [at, run] of runs.entries()) {
    const { log, world } = simulate(scenario, { seed: batch.seed, run });
    if (id !== null)
      values.push(
        Float64Array.from(
          log.flatMap((event) => (event.type === "input" && event.input === id ? [event.value] : [])),
        ),
      );
    for (const { table, outcome, forceDay, endDay, status } of world.texts) {
      if (forceDay === null) continue;
      const days = (endDay ?? world.day) - forceDay;
      held.push({ days, ended: status !== "in force", group: words.kind(table, outcome) });
    }
    if ((at + 1) % AT_ONCE !== 0) continue;
    onProgress(progressOf(at + 1, runs.length, (performance.now() - start) / 1000));
    await new Promise((settle) => setImmediate(settle));
    signal.throwIfAborted();
  }
  const days = values.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    runs: runs.length,
    input:
      id === null
        ? null
        : {
            id,
            at: Array.from({ length: days }, (_, day) => day),
            runs: values.map((each) => Array.from(each)),
          },
    held,
  };
}

/** The numbers of the runs that did not fail, in order. */
async function runsOf(batch: StoredBatch): Promise<readonly number[]> {
  const failed = new Set((await batch.failures()).map(({ run }) => run));
  return batch.manifest.parts
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
    .filter((run) => !failed.has(run));
}

function progressOf(done: number, runs: number, seconds: number): Progress {
  const perSecond = done / seconds;
  return { done, runs, failed: 0, perSecond, secondsLeft: (runs - done) / perSecond, outcomes: [] };
}
