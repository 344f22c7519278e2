import { InputError } from "@summitry/core";
import {
  designForMethod,
  questionsOf,
  type Sensitivity,
  sensitivityOf,
  type Shard,
} from "@summitry/monte-carlo";
import { type AnyBatch, simulateAll } from "../batch/simulate-all.ts";
import type { Interrupted } from "../failure.ts";
import type { ScenarioChanges } from "../opening/changes.ts";
import { load, type Ready } from "../opening/open.ts";
import type { Scenarios } from "../scenarios.ts";
import { type MethodName, overOf, leastCertain } from "./asked.ts";
import { repeatSensitivity } from "./repeat.ts";

/** Options of `summitry sensitivity`. */
export interface SensitivityOptions extends ScenarioChanges {
  readonly method?: MethodName;
  readonly of?: readonly string[];
  readonly over?: readonly string[];
  readonly never?: number;
  readonly runs?: number;
  readonly seed: string;
  readonly workers?: number;
  readonly out?: string;
  readonly resume?: true;
  readonly takeOver?: true;
  readonly shard?: Shard;
  readonly scenario?: string;
  readonly json?: true;
}

/** What was found, in which runs. */
export interface Drivers {
  /** `null` where there are too few runs yet, and for a shard. */
  readonly found: Sensitivity | null;
  readonly batch: AnyBatch;
  readonly ready: Ready;
  readonly interrupted: Interrupted | null;
}

/** Makes the runs that the method takes, and looks for drivers in them. */
export async function driversIn(
  scenarios: Scenarios,
  name: string,
  options: SensitivityOptions & { readonly runs: number },
): Promise<Drivers> {
  const { method = "given-data", of, over, never, runs, seed, without, set, scenario } = options;
  const plain = await load(scenarios, name, { without, set });
  if (scenario !== undefined)
    throw new InputError({
      field: "--scenario",
      value: scenario,
      allowed: "nothing here: it is for the folder of a batch",
    });
  questionsOf(plain.scenario, of, never); // a wrong one is said before the runs, not after
  const ready = designed(plain, { method, over, runs, seed });
  const count = ready.scenario.definition.design?.runs ?? runs;
  const plan = { ...options, runs: count };
  const { done, interrupted } = await simulateAll(ready, plan, (_, __, where) =>
    repeatSensitivity(plain, { ...options, runs, ...where }),
  );
  const isWorthIt = options.shard === undefined && (interrupted === null || done.runs >= count / 2);
  const found = isWorthIt
    ? await sensitivityOf(ready.scenario, done, { of: of ?? leastCertain(done), never })
    : null;
  return { found, batch: done, ready: plain, interrupted };
}

/**
 * The scenario with the design of a method.
 *
 * @throws InputError for what is varied where plain runs are made, and as `designForMethod` does.
 */
function designed(
  ready: Ready,
  {
    method,
    over,
    runs,
    seed,
  }: { method: MethodName; over: readonly string[] | undefined; runs: number; seed: string },
): Ready {
  if (over !== undefined && (method === "given-data" || method === "luck")) {
    const allowed = `nothing with ${method}: it takes runs that are made for it, by --method sobol, morris or shapley`;
    throw new InputError({ field: "--over", value: over.join(","), allowed });
  }
  if (method === "given-data") return ready;
  const design = designForMethod(ready.scenario, { method, over: overOf(over), runs, seed });
  return { ...ready, scenario: ready.scenario.designed(design) };
}
