import type { ToldRun } from "../story/told-run.ts";

/** All data of a run, as a line of JSON. */
export function recordOf({ row, digest, log }: ToldRun): string {
  return `${JSON.stringify({ seed: row.seed, run: row.run, digest, row, log })}\n`;
}
