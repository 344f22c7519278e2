import { InputError, type Scenario } from "@summitry/core";
import {
  designForMethod,
  questionsOf,
  type Sensitivity,
  sensitivityOf,
  type Shard,
} from "@summitry/monte-carlo";
import { type AnyBatch, simulateAll } from "../batch/simulate-all.ts";
import { Interrupted } from "../failure.ts";
import type { GivenRuns } from "../looking/subject-for.ts";
import type { Ready } from "../opening/open.ts";
import { type MethodName, overOf, leastCertain } from "./asked.ts";
import { repeatSensitivity } from "./repeat.ts";

/** Options of `summitry sensitivity`. */
export interface DriverOptions extends GivenRuns {
  readonly method?: MethodName;
  readonly of?: readonly string[];
  readonly over?: readonly string[];
  readonly never?: number;
  readonly shard?: Shard;
  readonly json?: true;
}

/** What was found, in which runs. */
export interface Drivers {
  /** `null` where there are too few runs yet, and for a shard. */
  readonly found: Sensitivity | null;
  readonly batch: AnyBatch;
  readonly ready: Ready;
  /** The command that gives the same numbers again. */
  readonly again: string;
  readonly interrupted: Interrupted | null;
}

/** Fewest runs, and fewest points of a design, of which there is something to say when it was interrupted. */
const FEWEST = 100;
const FEWEST_POINTS = 10;

/** Makes the runs that the method takes, and looks for drivers in them. */
export async function driversIn(
  plain: Ready,
  options: DriverOptions & { readonly runs: number; readonly seed: string },
): Promise<Drivers> {
  const { method = "given-data", of, over, never, runs, seed } = options;
  questionsOf(plain.scenario, of, never); // a wrong one is said before the runs, not after
  const { scenario: planned, count, fewest } = plannedFor(plain.scenario, { method, over, runs, seed });
  const { done, interrupted } = await simulateAll(
    { ...plain, scenario: planned },
    { ...options, runs: count },
    (_, __, where) => repeatSensitivity(plain, { ...options, runs, ...where }),
  );
  const again = repeatSensitivity(plain, { method: options.method, of, over, never, runs, seed });
  const ended = { found: null, batch: done, ready: plain, again };
  if (options.shard !== undefined) return { ...ended, interrupted };
  if (interrupted !== null && done.runs - done.failed * fewest < fewest)
    return {
      ...ended,
      interrupted: options.out === undefined ? new Interrupted(done.runs, count) : interrupted,
    };
  const found = await sensitivityOf(planned, done, { of: of ?? leastCertain(done), never });
  return { ...ended, found, interrupted };
}

/** How runs are wanted. */
interface Wanted {
  readonly method: MethodName;
  readonly over: readonly string[] | undefined;
  readonly runs: number;
  readonly seed: string;
}

/** What is run: the scenario, with its design if the method has one, how often, and the fewest runs that tell something. */
interface Planned {
  readonly scenario: Scenario;
  readonly count: number;
  readonly fewest: number;
}

/**
 * The runs that a method takes.
 *
 * @throws InputError for what is varied where plain runs are made, and as `designForMethod` does.
 */
function plannedFor(scenario: Scenario, { method, over, runs, seed }: Wanted): Planned {
  if (over !== undefined && (method === "given-data" || method === "luck")) {
    const allowed = `nothing with ${method}: it takes runs that are made for it, by --method sobol, morris or shapley`;
    throw new InputError({ field: "--over", value: over.join(","), allowed });
  }
  if (method === "given-data") return { scenario, count: runs, fewest: FEWEST };
  const design = designForMethod(scenario, { method, over: overOf(over), runs, seed });
  return {
    scenario: scenario.designed(design),
    count: design.runs,
    fewest: FEWEST_POINTS * design.runsPerPoint,
  };
}
