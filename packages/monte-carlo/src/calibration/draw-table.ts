import { type Agendas, digest, type Identity, InputError, type RowTest, type Scenario } from "@summitry/core";
import type { Batch } from "../results/batch.ts";
import { drawnIds } from "../rows/drawn-ids.ts";
import { passes } from "../rows/measure.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import type { Observation, ObservedRecord } from "./observation.ts";

/** What a batch gives to learn from: for every run its number, what it has drawn, and what it says of what was observed. */
export interface DrawTable {
  readonly seed: string;
  /** SHA-256 of the rows; of a folder that of the list of those of its parts. */
  readonly digest: string;
  /** Numbers of the runs. */
  readonly runs: Float64Array;
  /** Values of each parameter by id, a value a run. */
  readonly parameters: ReadonlyMap<string, Float64Array>;
  /** Readings of what was observed by name, a number a run: 1 and 0 for yes and no, NaN for no value. */
  readonly readings: ReadonlyMap<string, Float64Array>;
}

/**
 * Reads a batch, row by row.
 *
 * @throws InputError for an observation of another kind than the rows have.
 */
export async function drawTable<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: Batch<R> | StoredBatch<R>,
  observed: ObservedRecord,
): Promise<DrawTable> {
  const ids = drawnIds(scenario);
  const read = Object.entries(observed).map(([name, observation]) => readingOf(scenario, name, observation));
  const runs: number[] = [];
  const parameters = ids.map((): number[] => []);
  const readings = read.map((): number[] => []);
  for await (const row of batch as AsyncIterable<R> | Iterable<R>) {
    runs.push(row.run);
    for (const [at, id] of ids.entries()) parameters[at]?.push(row[id as keyof R] as number);
    for (const [at, reading] of read.entries()) readings[at]?.push(reading(row));
  }
  const byName = (names: readonly string[], lists: readonly (readonly number[])[]): DrawTable["readings"] =>
    new Map(names.map((name, at) => [name, Float64Array.from(lists[at] ?? [])]));
  return {
    seed: batch.seed,
    digest: "manifest" in batch ? digest(batch.manifest.parts.map(({ sha256 }) => sha256)) : batch.digest,
    runs: Float64Array.from(runs),
    parameters: byName(ids, parameters),
    readings: byName(Object.keys(observed), readings),
  };
}

/** Reads one thing that was observed off a row. */
function readingOf<R extends Identity>(
  { outcomes, measures }: Scenario<Agendas, R>,
  name: string,
  observation: Observation,
): (row: R) => number {
  const test: RowTest<R> | undefined = outcomes[name] ?? measures[name];
  const field = `observed.${name}`;
  const wanted = typeof observation.value === "boolean" ? "boolean" : "number";
  return (row) => {
    const found: unknown = test === undefined ? row[name as keyof R] : passes(test, row, name);
    if (found === null) return Number.NaN;
    if (typeof found === wanted && (typeof found === "boolean" || Number.isFinite(found)))
      return Number(found);
    const holds =
      typeof found === "boolean"
        ? "true or false, with misread"
        : `what the rows have there: ${typeof found}`;
    throw new InputError({ field: `${field}.value`, value: observation.value, allowed: holds });
  };
}
