import { InputError } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { type AnyBatch, simulateAll } from "../batch/simulate-all.ts";
import { withProgressBar } from "../batch/under-bar.ts";
import { assertNoFile } from "../given-folder.ts";
import type { GivenRuns, Subject } from "./subject-for.ts";

/**
 * The runs to look at: those of the folder, or new ones, which go to a folder with `--out`.
 *
 * @param usual How many runs, and of which seed, where that is not said.
 * @throws Interrupted when Ctrl-C was pressed; what went to a folder is kept.
 */
export async function givenRuns(
  { ready, stored }: Subject,
  { runs, seed, workers, out, resume, takeOver }: GivenRuns,
  usual: { readonly runs: number; readonly seed: string },
): Promise<AnyBatch> {
  if (stored !== null) return stored;
  const plan = { runs: runs ?? usual.runs, seed: seed ?? usual.seed };
  if (out !== undefined) {
    await assertNoFile("--out", out);
    const { done, interrupted } = await simulateAll(ready, {
      ...plan,
      out,
      ...(workers === undefined ? {} : { workers }),
      ...(resume === undefined ? {} : { resume }),
      ...(takeOver === undefined ? {} : { takeOver }),
    });
    if (interrupted !== null) throw interrupted;
    return done;
  }
  if (resume !== undefined) refuse("--resume", resume, "--out as well, the folder to go on with");
  if (takeOver !== undefined) refuse("--take-over", takeOver, "--out as well, the folder to take over");
  return withProgressBar(plan.runs, (signal, onProgress) =>
    monteCarlo(ready.scenario, { ...plan, workers, signal, onProgress }),
  );
}

function refuse(field: string, value: unknown, allowed: string): never {
  throw new InputError({ field, value, allowed });
}
