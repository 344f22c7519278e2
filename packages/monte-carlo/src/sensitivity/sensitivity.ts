import { anObject, aScenario, type Check, maybe, oneAmong } from "@summitry/core/checks";
import { type Agendas, type Identity, InputError, type Scenario } from "@summitry/core";
import { monteCarlo } from "../monte-carlo.ts";
import type { FolderOptions, MonteCarloOptions } from "../options.ts";
import type { Over } from "./designs/over.ts";
import { pairs } from "./designs/pairs.ts";
import { pickFreeze } from "./designs/pick-freeze.ts";
import { radial } from "./designs/radial.ts";
import { anOver, type SensitivityDesign } from "./designs/sensitivity-design.ts";
import { ways } from "./designs/ways.ts";
import { questionsOf } from "./questions.ts";
import type { Sensitivity } from "./result.ts";
import { FEWEST_POINTS, questionChecks, sensitivityOf, type SensitivityQuestions } from "./sensitivity-of.ts";

/** How the runs are made: like a batch, in memory or in a folder. */
type RunOptions = Omit<MonteCarloOptions<never>, "until"> &
  Partial<Pick<FolderOptions, "out" | "resume" | "takeOver">>;

/** How to look for drivers. */
export interface SensitivityOptions<R extends Identity = Identity>
  extends RunOptions, SensitivityQuestions<R> {
  /**
   * "sobol" shares the variance out, alone and with others; "morris" screens many parameters with few runs; "shapley" shares
   * it out so that the parts sum to 1.
   */
  readonly method: "sobol" | "morris" | "shapley";
  /** What is varied: every parameter when left out, "groups", or names; a name that ends with a dot is a group. */
  readonly over?: Over | undefined;
}

/** How to tell luck. */
export interface LuckOptions<R extends Identity = Identity> extends RunOptions, SensitivityQuestions<R> {}

const methods = { sobol: pickFreeze, morris: radial, shapley: ways };

const refused = (allowed: string): Check =>
  maybe((field, value) => {
    throw new InputError({ field, value, allowed });
  });

/** What batches take and these don't. */
const others = {
  until: refused("nothing: indices are of whole designs"),
  shard: refused(
    "nothing: give monteCarlo the designed scenario, and sensitivityOf what merge makes of its shards",
  ),
};

const takes = anObject(
  {
    ...others,
    ...questionChecks,
    method: oneAmong(Object.keys(methods)),
    over: maybe(anOver),
  },
  { within: "", open: true, of: "options: an object" },
);
const takesLuck = anObject(
  { ...questionChecks, ...others },
  { within: "", open: true, of: "options: an object" },
);

/**
 * What drives the outcomes of a scenario, and how much of them is luck: from runs that are made for it, at most `runs` of
 * them. Luck is one more factor, so it has the same indices as parameters have.
 *
 * @example
 * const found = await sensitivity(alaska(), { method: "sobol", over: "groups", of: ["airTruce"], runs: 30_000, seed: 42 });
 * found.indices.filter(({ told }) => told);
 * @throws InputError for unknown outcomes and parameters, and for too few runs: it says how many the method takes.
 * @throws Whatever `monteCarlo` throws.
 */
export async function sensitivity<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  options: SensitivityOptions<R>,
): Promise<Sensitivity> {
  aScenario("scenario", scenario);
  takes("options", options);
  const { method, over, of, never, ...rest } = options;
  const designed = scenario.designed(designFor(scenario, options));
  return run(designed, { of, never }, rest);
}

/**
 * How much of the outcomes of a scenario is luck, from two runs of each of many worlds: `runs` of them in all.
 *
 * @throws InputError for unknown outcomes, and for fewer than 20 runs.
 * @throws Whatever `monteCarlo` throws.
 */
export async function luck<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  options: LuckOptions<R>,
): Promise<Sensitivity> {
  aScenario("scenario", scenario);
  takesLuck("options", options);
  const { of, never, ...rest } = options;
  const points = pointsFor(rest.runs, 2);
  return run(scenario.designed(pairs(scenario, { points, seed: rest.seed ?? 0 })), { of, never }, rest);
}

/** How a design is wanted. */
type Wanted = Pick<SensitivityOptions<never>, "method" | "over" | "runs" | "seed">;

/**
 * The design of a method that takes at most so many runs.
 *
 * @throws InputError for too few of them, and as `pickFreeze` does.
 */
function designFor<R extends Identity>(scenario: Scenario<Agendas, R>, wanted: Wanted): SensitivityDesign {
  const { method, over = "parameters", runs, seed = 0 } = wanted;
  const make = methods[method];
  const plain = scenario as unknown as Scenario;
  const { runsPerPoint } = make(plain, { over, points: 1, seed });
  return make(plain, { over, points: pointsFor(runs, runsPerPoint), seed });
}

/** @throws InputError for runs that make too few points. */
function pointsFor(runs: number, runsPerPoint: number): number {
  const points = Math.floor(runs / runsPerPoint);
  if (points >= FEWEST_POINTS) return points;
  const allowed = `at least ${FEWEST_POINTS * runsPerPoint}: ${FEWEST_POINTS} points of ${runsPerPoint} runs each`;
  throw new InputError({ field: "runs", value: runs, allowed });
}

async function run<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  questions: SensitivityQuestions<R>,
  { out, ...options }: Omit<SensitivityOptions<R>, "method">,
): Promise<Sensitivity> {
  questionsOf(scenario, questions.of, questions.never); // a wrong one is said before the runs, not after
  const runs = scenario.definition.design?.runs ?? options.runs;
  const batch = await (out === undefined
    ? monteCarlo(scenario, { ...options, runs })
    : monteCarlo(scenario, { ...options, runs, out }));
  return sensitivityOf(scenario, batch, questions);
}
