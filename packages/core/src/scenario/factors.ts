import { own } from "../data/own.ts";
import { aScenario } from "../errors/checks.ts";
import { draw, type Parameter } from "../world/parameter.ts";
import type { Scenario } from "./scenario.ts";

/** One of the independent things that a run draws: a parameter, or several that are drawn together. */
export interface Factor {
  /** Id of the parameter, or name of the group that is drawn together. */
  readonly name: string;
  /** Ids of the parameters it gives values to. */
  readonly parameters: readonly string[];
  /** How many numbers, uniform on [0, 1), one draw takes: 1 for a parameter and for a sample, k for k correlated ones. */
  readonly dimensions: number;
  /** The values at a point of the unit cube (inverse distribution functions): written into `values` by id. */
  write(shares: readonly number[], values: Record<string, number>): void;
}

/**
 * The independent things that the runs of a scenario draw, in the order of its parameters; those that are held are not
 * among them. What a design sets is: it is what would be drawn without it.
 *
 * @example factors(alaska).map(({ name, dimensions }) => [name, dimensions]);
 */
export function factors(scenario: Scenario): readonly Factor[] {
  aScenario("scenario", scenario);
  const { parameters = [], fixed = {} } = scenario.definition;
  if (fixed === "mode") return [];
  return parameters.filter(({ id }) => own(fixed, id) === undefined).map(single);
}

function single(parameter: Parameter): Factor {
  const { id } = parameter;
  return {
    name: id,
    parameters: [id],
    dimensions: 1,
    write: ([share = 0], values) => void (values[id] = draw(parameter, share)),
  };
}
