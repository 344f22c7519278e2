import { aNumber, anObject, aScenario, aSeed, maybe, oneAmong } from "@summitry/core/checks";
import { InputError, type Scenario, type Seed } from "@summitry/core";
import type { VariedFactors } from "./varied-factors.ts";
import { pairs } from "./pairs.ts";
import { pickFreeze } from "./pick-freeze.ts";
import { radial } from "./radial.ts";
import { anOver, type SensitivityDesign, type SensitivityDesignOptions } from "./sensitivity-design.ts";
import { ways } from "./ways.ts";

/** What is wanted of a design, and how many runs it may take. */
export interface MethodDesignOptions {
  /** "sobol", "morris" or "shapley" for drivers, "luck" to tell luck from ignorance. */
  readonly method: "sobol" | "morris" | "shapley" | "luck";
  /** What is varied: every parameter when left out, "groups", or names; a name that ends with a dot is a group. */
  readonly over?: VariedFactors | undefined;
  /** The most runs that it may have. */
  readonly runs: number;
  /** Seed of its points; 0 when left out. */
  readonly seed?: Seed | undefined;
}

/** Fewest points of which indices are made. */
export const FEWEST_POINTS = 10;

/** Designs by the method that they are for. */
const makers: Readonly<
  Record<
    MethodDesignOptions["method"],
    (scenario: Scenario, options: SensitivityDesignOptions) => SensitivityDesign
  >
> = {
  sobol: pickFreeze,
  morris: radial,
  shapley: ways,
  luck: (scenario, { points, seed }) => pairs(scenario, { points, seed }),
};

const takes = anObject(
  {
    method: oneAmong(Object.keys(makers)),
    over: maybe(anOver),
    runs: aNumber({ whole: true, min: 1 }),
    seed: maybe(aSeed),
  },
  { within: "", of: "options: an object" },
);

/**
 * The design of a method, with as many points as so many runs allow: what `sensitivity` and `luck` run. For shards of one,
 * say: `monteCarlo(scenario.designed(design), { runs: design.runs, seed, out, shard })`, then `merge` and `sensitivityOf`.
 *
 * @throws InputError for too few runs, and says how many it takes; and for names as `pickFreeze` does.
 */
export function designForMethod(scenario: Scenario, options: MethodDesignOptions): SensitivityDesign {
  aScenario("scenario", scenario);
  takes("options", options);
  const { method, over = "parameters", runs, seed = 0 } = options;
  const make = makers[method];
  const { runsPerPoint } = make(scenario, { over, points: 1, seed });
  const points = Math.floor(runs / runsPerPoint);
  if (points >= FEWEST_POINTS) return make(scenario, { over, points, seed });
  const allowed = `at least ${FEWEST_POINTS * runsPerPoint}: ${FEWEST_POINTS} points of ${runsPerPoint} runs each`;
  throw new InputError({ field: "runs", value: runs, allowed });
}
