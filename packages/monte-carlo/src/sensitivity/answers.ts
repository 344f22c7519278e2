import { type Identity, InputError } from "@summitry/core";
import type { ReadyQuestion } from "./questions.ts";
import type { SensitivityDesign } from "../designs/for-sensitivity/sensitivity-design.ts";

/** RunRows of a batch, in memory or in a folder. */
export type RunRows<R> = Iterable<R> | AsyncIterable<R>;

/** Answers of the runs of a design, by place and point. */
export interface Answers {
  /** Number of the points of which every run is there. */
  readonly points: readonly number[];
  /** For each place among the runs of a point, the answers over those points; for each question. */
  readonly places: readonly (readonly Float64Array[])[];
}

/**
 * Puts questions to the rows of a design.
 *
 * @throws InputError for a row that has other values than the design gives its run.
 */
export async function answersOf<R extends Identity>(
  rows: RunRows<R>,
  { at, runs, points, runsPerPoint }: SensitivityDesign,
  questions: readonly ReadyQuestion<R>[],
): Promise<Answers> {
  const there = new Uint8Array(runs);
  const values = questions.map(() => new Float64Array(runs));
  for await (const row of rows) {
    assertDesigned(row, runs, at);
    there[row.run] = 1;
    for (const [which, { read }] of questions.entries()) (values[which] as Float64Array)[row.run] = read(row);
  }
  const whole = Array.from({ length: points }, (_, point) => point).filter((point) =>
    there.subarray(point * runsPerPoint, (point + 1) * runsPerPoint).every((flag) => flag === 1),
  );
  const ofPlace = (all: Float64Array, place: number): Float64Array =>
    Float64Array.from(whole, (point) => all[point * runsPerPoint + place] as number);
  return {
    points: whole,
    places: values.map((all) => Array.from({ length: runsPerPoint }, (_, place) => ofPlace(all, place))),
  };
}

/** @throws InputError for a row of another design. */
function assertDesigned(row: Identity, runs: number, at: SensitivityDesign["at"]): void {
  if (row.run >= runs)
    throw new InputError({
      field: "batch",
      value: `run ${row.run}`,
      allowed: `runs of its design, up to ${runs - 1}`,
    });
  for (const [id, value] of Object.entries(at(row.run).values)) {
    const found: unknown = Reflect.get(row, id);
    if (found === value) continue;
    const allowed = `${value}, as the design says: these rows are of another one`;
    throw new InputError({ field: `${id} of run ${row.run}`, value: found, allowed });
  }
}
