import { aFunction, aNumber, anObject, aScenario } from "@summitry/core/checks";
import { type Agendas, type Identity, InputError, type Scenario } from "@summitry/core";
import type { PointDesign } from "../designs/point-design.ts";
import { monteCarlo } from "../monte-carlo.ts";
import type { FolderOptions, MonteCarloOptions } from "../options.ts";
import type { Batch } from "../results/batch.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import { type Sweep, sweptBatch } from "./swept.ts";

/** How to run a sweep: like a batch, whose number of runs the design says. */
export type SweepOptions<R extends Identity = Identity> = Omit<MonteCarloOptions<R>, "runs" | "until">;

/** How to run a sweep into a folder. */
export type SweepFolderOptions<R extends Identity = Identity> = Omit<FolderOptions<R>, "runs" | "until">;

/** Checks that it is a design of points, as `grid` and the others make it. */
export const aPointDesign = anObject(
  {
    points: aNumber({ whole: true, min: 1 }),
    runsPerPoint: aNumber({ whole: true, min: 1 }),
    valuesAt: aFunction,
  },
  { open: true, of: "a design of points, such as `grid` makes: an object" },
);

/**
 * Simulates a scenario at every point of a design, with the same luck at each. It is a batch of the designed scenario, run
 * in worker threads, in folders and in shards like any other.
 *
 * @example
 * const design = grid(alaska(), { vary: { "momentum.mean": [0, 100, 200] }, runs: 400 });
 * const swept = await sweep(alaska(), design, { seed: 42 });
 * for (const { values, estimate, low, high } of await swept.probability((row) => row.ceasefireDay !== null))
 *   console.log(values["momentum.mean"], estimate, low, high);
 * @throws Whatever `monteCarlo` throws.
 */
export async function sweep<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  design: PointDesign,
  options: SweepFolderOptions<R>,
): Promise<Sweep<R, StoredBatch<R>>>;
export async function sweep<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  design: PointDesign,
  options?: SweepOptions<R>,
): Promise<Sweep<R, Batch<R>>>;
export async function sweep<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  design: PointDesign,
  options: SweepOptions<R> | SweepFolderOptions<R> = {},
): Promise<Sweep<R, Batch<R> | StoredBatch<R>>> {
  aScenario("scenario", scenario);
  aPointDesign("design", design);
  refuseGiven(options);
  const { runs } = design;
  const batch = await monteCarlo(scenario.designed(design), { ...options, runs });
  return sweptBatch(design, batch, scenario.outcomes);
}

const takes = anObject({}, { open: true, of: "options: an object" });

/** @throws InputError for what is the design's to say. */
function refuseGiven(options: object): void {
  takes("options", options);
  const given = ["runs", "until"].find((name) => name in options);
  if (given === undefined) return;
  const allowed = "nothing: the design says how many runs there are";
  throw new InputError({ field: given, value: Reflect.get(options, given), allowed });
}
