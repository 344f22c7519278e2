import { type Factor, factors, InputError, type Parameter, type Scenario } from "@summitry/core";

/**
 * The factor of a scenario that has a name.
 *
 * @throws InputError for a name that there is none of, and for a parameter that is held or drawn together with others.
 */
export function factorNamed(scenario: Scenario, name: string): Factor {
  const all = factors(scenario);
  const found = all.find((each) => each.name === name);
  if (found !== undefined) return found;
  const group = all.find(({ parameters }) => parameters.includes(name));
  if (group !== undefined) {
    const others = group.parameters.filter((id) => id !== name);
    const how = others.length === 0 ? "from a sample" : `together with ${others.join(", ")}`;
    const allowed = `${group.name}, all of it: ${name} is drawn ${how}`;
    throw new InputError({ field: "vary", value: name, allowed });
  }
  const isHeld = (scenario.definition.parameters ?? []).some(({ id }) => id === name);
  const allowed = isHeld ? `what is drawn: the scenario is holding ${name}` : all.map((each) => each.name);
  throw new InputError({ field: "vary", value: name, allowed });
}

/**
 * The factor of that name, or all whose parameters have ids that begin with the name and a dot.
 *
 * @throws InputError as `factorNamed` does.
 */
export function factorsNamed(scenario: Scenario, name: string): readonly Factor[] {
  const all = factors(scenario);
  const alike = (id: string): boolean => id.startsWith(`${name}.`);
  const within = all.filter(({ parameters }) => parameters.some(alike));
  if (within.length === 0 || all.some((factor) => factor.name === name)) return [factorNamed(scenario, name)];
  for (const { parameters } of within)
    if (!parameters.every(alike)) return [factorNamed(scenario, parameters.find(alike) as string)];
  return within;
}

/**
 * Checks a value of a parameter.
 *
 * @throws InputError for one beyond its limits.
 */
export function assertWithin(field: string, value: number, { limits, unit }: Parameter): void {
  if (limits === undefined || (value >= limits[0] && value <= limits[1])) return;
  const allowed = `a number from ${limits[0]} to ${limits[1]}${unit === "1" ? "" : ` (${unit})`}`;
  throw new InputError({ field, value, allowed });
}

/** The parameter with that id, which there is. */
export function parameterOf(scenario: Scenario, id: string): Parameter {
  const { parameters = [] } = scenario.definition;
  return parameters.find((each) => each.id === id) as Parameter;
}
