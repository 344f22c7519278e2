import { aName, anObject, aScenario } from "@summitry/core/checks";
import { type Design, InputError, type Scenario } from "@summitry/core";
import { pairs } from "./for-sensitivity/pairs.ts";
import { pickFreeze } from "./for-sensitivity/pick-freeze.ts";
import { radial } from "./for-sensitivity/radial.ts";
import { ways } from "./for-sensitivity/ways.ts";
import { grid } from "./grid.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { posteriorDraws } from "./posterior-draws.ts";
import { sobolPoints } from "./sobol-points.ts";

/** Makes a design of a scenario from what its recipe says beside the type. */
type Maker = (scenario: Scenario, options: never) => Design;

/** Every design that can be made again from its recipe, by the type of the recipe: a new design is one line. */
const makers: Readonly<Record<string, Maker>> = {
  grid,
  "latin hypercube": latinHypercube,
  sobol: sobolPoints,
  "one at a time": oneAtATime,
  "pick and freeze": pickFreeze,
  radial,
  ways,
  pairs,
  posterior: posteriorDraws,
};

const takes = anObject({ type: aName }, { open: true, of: "the recipe of a design: an object" });

/** Whether a design can be made again from its recipe, as another thread has to. */
export function isKnownDesign({ recipe }: Design): boolean {
  return Object.hasOwn(makers, recipe.type);
}

/**
 * The design of a scenario that a recipe describes.
 *
 * @throws InputError for a type that no design has, and whatever the design throws.
 */
export function designOf(scenario: Scenario, recipe: Design["recipe"]): Design {
  aScenario("scenario", scenario);
  takes("recipe", recipe);
  const { type, ...options } = recipe;
  const make = Object.hasOwn(makers, type) ? makers[type] : undefined;
  if (make === undefined)
    throw new InputError({ field: "recipe.type", value: type, allowed: Object.keys(makers) });
  return make(scenario, options as never);
}
