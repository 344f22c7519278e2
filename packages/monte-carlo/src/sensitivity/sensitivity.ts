import { anObject, aScenario, type Check, maybe, oneAmong } from "@summitry/core/checks";
import { type Agendas, type Identity, InputError, type Scenario } from "@summitry/core";
import { monteCarlo } from "../monte-carlo.ts";
import type { FolderOptions, MonteCarloOptions } from "../options.ts";
import type { VariedFactors } from "../designs/for-sensitivity/varied-factors.ts";
import { designForMethod, type MethodDesignOptions } from "../designs/for-sensitivity/for-method.ts";
import { anOver } from "../designs/for-sensitivity/sensitivity-design.ts";
import { questionChecks, questionsOf } from "./questions.ts";
import type { Sensitivity } from "./result.ts";
import { sensitivityOf, type SensitivityQuestions } from "./sensitivity-of.ts";

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
  readonly over?: VariedFactors | undefined;
}

/** How to tell luck. */
export interface LuckOptions<R extends Identity = Identity> extends RunOptions, SensitivityQuestions<R> {}

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
    method: oneAmong(["sobol", "morris", "shapley"]),
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
  return run(scenario, { method, over, runs: rest.runs, seed: rest.seed }, { of, never }, rest);
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
  return run(scenario, { method: "luck", runs: rest.runs, seed: rest.seed }, { of, never }, rest);
}

/** Makes the runs of a design, and reads the indices off them. */
async function run<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  wanted: MethodDesignOptions,
  questions: SensitivityQuestions<R>,
  { out, ...options }: RunOptions,
): Promise<Sensitivity> {
  questionsOf(scenario, questions.of, questions.never); // a wrong one is said before the runs, not after
  const design = designForMethod(scenario as unknown as Scenario, wanted);
  const designed = scenario.designed(design);
  const batch = await (out === undefined
    ? monteCarlo(designed, { ...options, runs: design.runs })
    : monteCarlo(designed, { ...options, runs: design.runs, out }));
  return sensitivityOf(designed, batch, questions);
}
