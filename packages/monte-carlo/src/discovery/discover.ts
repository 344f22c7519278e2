import { type Agendas, type Identity, InputError, type RowTest, type Scenario } from "@summitry/core";
import { aListOf, aName, aNumber, anObject, anything, aScenario, maybe } from "@summitry/core/checks";
import type { Batch } from "../results/batch.ts";
import { aBatch } from "../results/batch-rows.ts";
import { drawnIds } from "../rows/drawn-ids.ts";
import { testOf } from "../rows/named-test.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import { boxCounts, type BoxLimit, type TrajectoryBox } from "./box.ts";
import { type BoxTest, tested } from "./box-test.ts";
import { ordered, type Peeled } from "./peeling.ts";
import { type Cases, sliced } from "./cases.ts";
import { primOf, primOptions } from "./prim.ts";
import { type QuasiP, quasiP } from "./quasi-p.ts";
import { readCases } from "./read-cases.ts";
import { type SearchOptions, searchedBox } from "./search.ts";
import { type Stability, stabilityOf } from "./resamples.ts";

/** What is looked for, and how. */
export interface DiscoverOptions<R extends Identity = Identity> extends SearchOptions {
  /** The outcome: by its name in the scenario, or as a function of a row. */
  readonly outcome: string | RowTest<R>;
  /** Ids of the parameters to look at; all that the scenario draws when left out. */
  readonly parameters?: readonly string[] | undefined;
  /**
   * Further runs of the scenario, of another seed, on which the box is put to the test. When left out, the first half of the
   * batch is searched, and the second is for the test.
   */
  readonly fresh?: Batch<R> | StoredBatch<R> | undefined;
  /** How often the runs are resampled to see whether the box is stable; 50 when left out. */
  readonly resamples?: number | undefined;
}

/** A restriction of a box that was found. */
export interface Restriction extends BoxLimit {
  /** Quasi-p-values on the runs that were searched: too small, since the limits were chosen there. */
  readonly quasiP: QuasiP;
}

/** A box that was found, with what is in it of the runs that were searched. */
export interface DiscoveredBox extends TrajectoryBox {
  readonly limits: readonly Restriction[];
  /** How it does on fresh runs. */
  readonly fresh: BoxTest;
}

/** Where in the space of parameters an outcome comes about. */
export interface Discovery {
  /** Number of runs that were searched. */
  readonly runs: number;
  /** How many of them have the outcome. */
  readonly hits: number;
  /** All boxes, from the whole space on. */
  readonly trajectory: readonly TrajectoryBox[];
  /** The one that was chosen, without the limits that chance explains as well; `null` where there is none. */
  readonly box: DiscoveredBox | null;
  /** How stable it is: every parameter that a box of resampled runs restricts, the most frequent first. */
  readonly stability: readonly Stability[];
}

const takes = anObject(
  {
    ...primOptions,
    outcome: anything,
    parameters: maybe(aListOf(aName, { of: "ids of parameters", atLeast: 1 })),
    fresh: maybe(aBatch),
    density: maybe(aNumber({ min: 0, max: 1 })),
    resamples: maybe(aNumber({ min: 0, max: 10_000, whole: true })),
  },
  { within: "", of: "options: an object" },
);

/**
 * Finds where in the space of its parameters an outcome of a scenario comes about: a box of a few parameters in which it is
 * frequent, by `prim`, and how that box does on runs that it was not made from. Only the latter says whether it is a finding.
 *
 * @example
 * const { box } = await discover(scenario, await monteCarlo(scenario, { runs: 4_000 }), { outcome: "truce" });
 * if (box?.fresh.told) console.log(box.limits, box.fresh.density);
 * @param batch Runs of the scenario, in memory or in a folder.
 * @throws InputError for an outcome or a parameter that there is none of, and for fresh runs that are in the batch.
 */
export async function discover<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: Batch<R> | StoredBatch<R>,
  options: DiscoverOptions<NoInfer<R>>,
): Promise<Discovery> {
  aScenario("scenario", scenario);
  aBatch("batch", batch);
  takes("options", options);
  const { outcome, parameters, fresh, resamples = 50 } = options;
  const test = testOf(scenario, outcome, "outcome");
  const names = chosenIds(drawnIds(scenario), parameters);
  const read = await readCases(batch, names, test);
  const half = Math.ceil(read.totals.runs / 2);
  const cases = ordered(fresh === undefined ? sliced(read, 0, half) : read);
  const others =
    fresh === undefined
      ? sliced(read, half, read.totals.runs)
      : await readCases(notAmong(batch.seed, read.runs, fresh), names, test);
  const trajectory = primOf(cases, options);
  return {
    ...cases.totals,
    trajectory: trajectory.map((each) => described(each, cases)),
    box: discovered(searchedBox(cases, options), cases, others),
    stability: stabilityOf(cases, (again) => searchedBox(again, options)?.box ?? null, {
      resamples,
      seed: batch.seed,
    }),
  };
}

function described({ box, runs, hits }: Peeled, { totals }: Cases): TrajectoryBox {
  return { ...box, ...boxCounts({ runs, hits }, totals) };
}

function discovered(found: Peeled | null, cases: Cases, fresh: Cases): DiscoveredBox | null {
  if (found === null || found.box.limits.length === 0) return null;
  const values = quasiP(found.box, cases);
  const limits = found.box.limits.map((limit, at) => ({ ...limit, quasiP: values[at] as QuasiP }));
  return { ...described(found, cases), limits, fresh: tested(found.box, fresh) };
}

function chosenIds(drawn: readonly string[], wanted: readonly string[] = drawn): readonly string[] {
  const unknown = wanted.find((id) => !drawn.includes(id));
  if (unknown === undefined) return [...new Set(wanted)];
  throw new InputError({ field: "parameters", value: unknown, allowed: drawn });
}

/** The rows of a batch, each of which has to be another run than those that were searched. */
async function* notAmong<R extends Identity>(
  seed: string,
  runs: ReadonlySet<number>,
  fresh: Batch<R> | StoredBatch<R>,
): AsyncGenerator<R> {
  for await (const row of fresh) {
    if (fresh.seed === seed && runs.has(row.run)) {
      const allowed = "runs that are not in the batch that is searched, as of another seed";
      throw new InputError({ field: "fresh", value: `run ${row.run} of seed ${seed}`, allowed });
    }
    yield row;
  }
}
