import { type Agendas, type Identity, InputError, type Scenario } from "@summitry/core";
import type { Batch } from "../results/batch.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import { FEWEST_RUNS, givenDataIndices } from "./indices/given-data.ts";
import type { ReadyQuestion } from "./questions.ts";
import { precisionOf, type Sensitivity } from "./result.ts";

/** Why luck is not known. */
const NO_LUCK =
  "how much is luck is not known from these runs: it takes two runs of each world, as luck(scenario, { runs: 2000 }) makes them";

/** Why indices hold for some luck only. */
const SHARED_LUCK =
  "these runs share their luck by their design, so the indices are for that luck and may differ for another";

/**
 * Given-data indices of every parameter that differs between the runs of a batch.
 *
 * @throws InputError for fewer than 100 runs, and for a batch in which no parameter differs.
 */
export async function fromGivenData<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: Batch<R> | StoredBatch<R>,
  questions: readonly ReadyQuestion<R>[],
): Promise<Sensitivity> {
  const { seed, runs } = batch;
  const ids = (scenario.definition.parameters ?? []).map(({ id }) => id);
  const inputs = new Map(ids.map((id) => [id, [] as number[]]));
  const answers = questions.map((): number[] => []);
  const { design } = scenario.definition;
  const lucks = new Set<number>();
  for await (const row of batch) {
    lucks.add(design?.at(row.run).like ?? row.run);
    const values = row as unknown as Readonly<Record<string, unknown>>;
    for (const [id, column] of inputs) column.push(numberIn(values, id));
    for (const [which, { read }] of questions.entries()) answers[which]?.push(read(row));
  }
  const points = answers[0]?.length ?? 0;
  if (points < FEWEST_RUNS) {
    const allowed = `at least ${FEWEST_RUNS} runs that did not fail`;
    throw new InputError({ field: "batch", value: `${points} runs`, allowed });
  }
  const varied = [...inputs].filter(([, column]) => column.some((value) => value !== column[0]));
  if (varied.length === 0)
    throw new InputError({
      field: "batch",
      value: `${points} runs`,
      allowed: "runs that differ in a parameter",
    });
  const columns = varied.map(([, column]) => Float64Array.from(column));
  const found = questions.map(({ name }, which) => ({
    outcome: name,
    ...givenDataIndices({ inputs: columns, output: Float64Array.from(answers[which] ?? []) }, seed),
  }));
  const indices = ["first", "pawn"] as const;
  return {
    method: "given data",
    seed,
    runs,
    points,
    indices: found.flatMap((each) =>
      indices.flatMap((index) =>
        each[index].map((effect, at) => ({
          parameter: varied[at]?.[0] ?? "",
          outcome: each.outcome,
          index,
          ...effect,
        })),
      ),
    ),
    luck: [],
    noise: found.flatMap(({ outcome, noise }) =>
      indices.map((index) => ({ outcome, index, line: noise[index] })),
    ),
    precision: found.map(({ outcome, first }) => precisionOf(outcome, first, points)),
    notes: lucks.size < points ? [NO_LUCK, SHARED_LUCK] : [NO_LUCK],
  };
}

/** @throws InputError for a row without that parameter. */
function numberIn(values: Readonly<Record<string, unknown>>, id: string): number {
  const value = values[id];
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new InputError({ field: "batch", value, allowed: `rows with the parameter ${id} as a column` });
}
