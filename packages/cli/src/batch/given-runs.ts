import { InputError } from "@summitry/core";
import { monteCarlo, openBatch } from "@summitry/monte-carlo";
import { assertNoFile } from "../given-folder.ts";
import type { Ready } from "../opening/open.ts";
import type { AnyBatch } from "./simulate-all.ts";
import { withProgressBar } from "./under-bar.ts";

/** Which runs a command looks at: new ones, or those of a folder. */
export interface GivenRuns {
  readonly runs?: number;
  readonly seed?: string;
  readonly workers?: number;
  /** A folder that `summitry batch --out` has written. */
  readonly from?: string;
}

/**
 * The runs to look at.
 *
 * @param usual How many runs, and of which seed, where that is not said.
 * @throws InputError for a number of runs or a seed beside a folder.
 */
export async function givenRuns(
  { scenario }: Ready,
  { runs, seed, workers, from }: GivenRuns,
  usual: { readonly runs: number; readonly seed: string },
): Promise<AnyBatch> {
  if (from !== undefined) {
    for (const [field, value] of Object.entries({ "--runs": runs, "--seed": seed, "--workers": workers })) {
      if (value === undefined) continue;
      throw new InputError({ field, value, allowed: "nothing beside --from: its runs are there" });
    }
    await assertNoFile("--from", from);
    return openBatch(from, scenario);
  }
  const count = runs ?? usual.runs;
  return withProgressBar(count, (signal, onProgress) =>
    monteCarlo(scenario, { runs: count, seed: seed ?? usual.seed, workers, signal, onProgress }),
  );
}
