import {
  type Batch,
  monteCarlo,
  type Progress,
  type Shard,
  Stopped,
  type StoredBatch,
} from "@summitry/monte-carlo";
import type { Row } from "@summitry/core";
import { Interrupted } from "../failure.ts";
import type { Ready } from "../opening/open.ts";
import { repeatBatch } from "../repeat.ts";
import { type Precision, untilOf } from "./precision.ts";
import { withProgressBar } from "./under-bar.ts";

/** How many runs to simulate, and where to. */
export interface BatchPlan {
  readonly runs: number;
  readonly seed: string;
  readonly workers?: number;
  readonly until?: Precision;
  readonly out?: string;
  readonly resume?: true;
  readonly takeOver?: true;
  readonly shard?: Shard;
}

/** A batch, in memory or in a folder. */
export type AnyBatch = Batch<Row> | StoredBatch<Row>;

/** The result of a batch, and how it was interrupted, if it was. */
interface Simulated {
  readonly done: AnyBatch;
  readonly interrupted: Interrupted | null;
}

/**
 * Simulates all runs, with a progress bar, until they are done or Ctrl-C is pressed.
 *
 * @param repeat Words the command that goes on with them.
 */
export async function simulateAll(
  ready: Ready,
  options: BatchPlan,
  repeat: typeof repeatBatch = repeatBatch,
): Promise<Simulated> {
  const { scenario } = ready;
  const { runs, seed, workers, out, resume, takeOver, shard, until } = options;
  const precision = until === undefined ? {} : { until: untilOf(scenario, until) };
  const common = { runs, seed, workers, ...precision };
  try {
    const work = (signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<AnyBatch> => {
      const all = { ...common, signal, onProgress };
      return out === undefined
        ? monteCarlo(scenario, all)
        : monteCarlo(scenario, { ...all, out, resume, takeOver, shard });
    };
    const done = await withProgressBar(runs, work, "worth keeping");
    return { done, interrupted: null };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const done = error.batch as AnyBatch; // it is the one that was started above
    return { done, interrupted: new Interrupted(done.runs, runs, keptOf(done, ready, options, repeat)) };
  }
}

/** What was kept of the runs of a batch that was stopped, in words; `undefined` for nothing. */
function keptOf(
  done: AnyBatch,
  { scenario, changes, given }: Ready,
  options: BatchPlan,
  repeat: typeof repeatBatch,
): string | undefined {
  const { out, runs, seed, shard, until } = options;
  if (out === undefined) return done.runs === 0 ? undefined : "and the table is of these";
  const changed = { name: scenario.definition.name, given, ...changes };
  const kept = done.runs === 0 ? `and ${out} is ready for more` : `and are kept in ${out}`;
  return `${kept}; to go on: ${repeat(changed, { runs, seed }, { until, out, shard, resume: true })}`;
}
