import { join } from "node:path";
import type { Row } from "@summitry/core";
import {
  type Batch,
  type PointDesign,
  type Progress,
  type Shard,
  Stopped,
  type StoredBatch,
  sweep,
  type Sweep,
} from "@summitry/monte-carlo";
import { withProgressBar } from "../batch/under-bar.ts";
import { Interrupted } from "../failure.ts";
import { variantLabel, type SweptVariant } from "./variants.ts";

/** How to simulate sweeps, and where to. */
export interface SweepPlan {
  readonly seed: string;
  readonly workers?: number;
  readonly out?: string;
  readonly resume?: true;
  readonly takeOver?: true;
  readonly shard?: Shard;
}

/** A sweep, in memory or in a folder. */
export type AnySweep = Sweep<Row, Batch<Row> | StoredBatch<Row>>;

/** A scenario that was swept, and what came of it. */
export interface DoneSweep {
  readonly variant: Swept;
  readonly swept: AnySweep;
}

/** A scenario with the design that it is swept by. */
export interface Swept extends SweptVariant {
  readonly design: PointDesign;
}

/**
 * Simulates sweeps one after another, with one progress bar for all. Several have a folder each within the one that was
 * named.
 *
 * @param again The command that goes on, once it was stopped.
 * @throws Interrupted when Ctrl-C is pressed.
 */
export async function simulateSweeps(
  variants: readonly Swept[],
  { seed, workers, out, resume, takeOver, shard }: SweepPlan,
  again: string,
): Promise<readonly DoneSweep[]> {
  const all = variants.reduce((sum, { design }) => sum + design.runs, 0);
  const done: DoneSweep[] = [];
  let finished = 0;
  const work = async (
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<readonly DoneSweep[]> => {
    for (const variant of variants) {
      const { scenario, design } = variant;
      const before = finished;
      const options = { seed, workers, signal, onProgress: ofAll(onProgress, before, all) };
      const folder = out === undefined ? null : folderOf(out, variant, variants.length);
      const swept =
        folder === null
          ? await sweep(scenario, design, options)
          : await sweep(scenario, design, { ...options, out: folder, resume, takeOver, shard });
      done.push({ variant, swept });
      finished += design.runs;
    }
    return done;
  };
  try {
    return await withProgressBar(all, work, out === undefined ? "nothing" : "worth keeping");
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const kept = `and are kept in ${out ?? ""}; to go on: ${again}`;
    throw new Interrupted(finished + error.batch.runs, all, kept);
  }
}

/** Progress of one sweep as part of that of all. */
function ofAll(
  onProgress: (progress: Progress) => void,
  before: number,
  runs: number,
): (progress: Progress) => void {
  return (progress) => {
    const done = before + progress.done;
    onProgress({ ...progress, done, runs, secondsLeft: (runs - done) / progress.perSecond });
  };
}

/** The folder of a variant: within the one that was named, where there are several. */
function folderOf(out: string, variant: SweptVariant, count: number): string {
  return count === 1
    ? out
    : join(out, encodeURIComponent(variantLabel(variant)).replaceAll("%3D", "=").replaceAll("%2C", ","));
}
