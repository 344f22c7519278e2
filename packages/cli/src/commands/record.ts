import { toJSONLines } from "@summitry/monte-carlo";
import type { StoryRun } from "../telling/story-run.ts";

/** All data of a run, as a line of JSON without its end. */
export function recordOf({ row, digest, log }: StoryRun): string {
  return toJSONLines([{ seed: row.seed, run: row.run, digest, row, log }]).trimEnd();
}
