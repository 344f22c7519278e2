import { alaskaParameters, options as known, type AlaskaOptions } from "@summitry/alaska";
import { InputError } from "@summitry/core";
import type { ScenarioChanges, GivenValue } from "./changes.ts";
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
 * The options of the Alaska scenario, from the changes on a command line.
 *
 * @throws InputError for a name that is neither an option nor a parameter, and for all parameters and single ones at once.
 */
export function alaskaOptions({ without = [], set = {} }: ScenarioChanges): AlaskaOptions {
  const entries = Object.entries(set);
  const parameters = entries.filter(([name]) => isParameter(name));
  const options = entries
    .filter(([name]) => !isParameter(name))
    .map(([name, value]) => [name, LISTS.includes(name) ? listOf(value) : value] as const);
  for (const [name] of options) assertOption(name);
  const all = set.parameters;
  if (all !== undefined && parameters.length > 0) {
    throw new InputError({
      field: "parameters",
      value: all,
      allowed: `nothing beside single parameters, such as ${parameters[0]?.[0]}`,
    });
  }
  return {
    ...(without.length === 0 ? {} : { without: without as readonly never[] }),
    ...Object.fromEntries(options),
    ...(parameters.length === 0 ? {} : { parameters: Object.fromEntries(parameters) }),
  };
}

/** @throws InputError for a name that is no option, with the nearest of all options and parameters. */
function assertOption(name: string): void {
  const names = Object.keys(known);
  if (names.includes(name)) return;
  const all = [...names, ...alaskaParameters.map(({ id }) => id)];
  const allowed = `one of ${names.join(", ")}, or a parameter, as \`params alaska\` lists them`;
  throw new InputError({ field: "option", value: name, allowed, known: all });
}

/** Whether a name is the id of a parameter, or looks like one. */
function isParameter(name: string): boolean {
  return name.includes(".") || alaskaParameters.some(({ id }) => id === name);
}

function listOf(value: GivenValue): readonly string[] {
  return String(value).split(AND);
}
