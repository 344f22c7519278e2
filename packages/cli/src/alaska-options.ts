import { alaska, alaskaParameters, options as known } from "@summitry/alaska";
import type { Scenario } from "@summitry/core";
import type { ScenarioChanges, GivenValue } from "./changes.ts";
import { holdingSet, notSet, settingsWhere } from "./held.ts";
import type { Listed } from "./listed.ts";

/** Separates the members of a list: "relax=recognition+guarantees". */
const AND = "+";
/** The options that are lists, as --set has them. */
const LISTS: readonly string[] = ["relax"];

/** The options that --set takes, each with what it does and what it takes. */
export const optionsToSet: readonly Listed[] = Object.entries(known)
  .filter(([id]) => id !== "without")
  .map(([id, { says, takes }]) => ({
    id,
    about: `${says} (${takes}${LISTS.includes(id) ? `; several with ${AND} between them` : ""})`,
  }));

/**
 * The Alaska scenario with the changes on a command line. Single parameters may be held beside `parameters=mode`.
 *
 * @throws InputError for a name that is neither an option nor a parameter, and a value that is not allowed.
 */
export function changedAlaska({ without = [], set = {} }: ScenarioChanges): Scenario {
  const isParameter = (name: string): boolean => alaskaParameters.some(({ id }) => id === name);
  const parameters = settingsWhere(set, isParameter);
  const options = settingsWhere(set, (name) => !isParameter(name));
  const names = optionsToSet.map(({ id }) => id);
  for (const name of Object.keys(options)) if (!names.includes(name)) throw notSet(name, names, alaska());
  const some = Object.keys(parameters).length > 0;
  const entries = Object.entries(options).map(([name, value]) => [
    name,
    LISTS.includes(name) ? listOf(value) : value,
  ]);
  const scenario = alaska({
    ...(without.length === 0 ? {} : { without: without as readonly never[] }),
    ...(some ? { parameters } : {}),
    ...Object.fromEntries(entries),
  }); // it checks what it is given
  return some && set["parameters"] !== undefined ? holdingSet(scenario, parameters) : scenario;
}

function listOf(value: GivenValue): readonly string[] {
  return String(value).split(AND);
}
