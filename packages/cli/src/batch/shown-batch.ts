import { terminalStyle } from "../terminal/style.ts";
import type { Ready } from "../opening/open.ts";
import { outcomeTable } from "../tables/outcome-table.ts";
import type { AnyBatch } from "./simulate-all.ts";

/** The outcomes as a table for a stream. */
export function outcomesOf(
  batch: AnyBatch,
  { scenario, vocabulary, changes, given }: Ready,
  stream: NodeJS.WriteStream,
): string {
  const look = terminalStyle(stream, process.env);
  return outcomeTable({ ...scenario.definition, ...changes, given }, batch, vocabulary, look).join("\n");
}

/** A batch as JSON for other programs. */
export function batchAsJson(batch: Pick<AnyBatch, "runs" | "seed" | "failed" | "outcomes">): string {
  const { runs, seed, failed } = batch;
  const outcomes = batch.outcomes().map(({ name, estimate, low, high }) => ({ name, estimate, low, high }));
  return JSON.stringify({ runs, seed, failed, outcomes });
}
