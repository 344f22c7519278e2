import type { StoryRun } from "../story/story-run.ts";

/** All data of a run, as a line of JSON. */
export function recordOf({ row, digest, log }: StoryRun): string {
  return `${JSON.stringify({ seed: row.seed, run: row.run, digest, row, log })}\n`;
}
