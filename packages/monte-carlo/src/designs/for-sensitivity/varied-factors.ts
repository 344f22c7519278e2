import { type Factor, factors, InputError, type Scenario } from "@summitry/core";

/** What is varied: every parameter, every group of parameters, or those named. */
export type VariedFactors = "parameters" | "groups" | readonly string[];

/** Name of the factor that stands for all parameters that were not named. */
export const OTHERS = "all others";

/** Up to this many names an error lists. */
const MOST_LISTED = 20;

/**
 * The factors of an analysis, in the order of the parameters. A name that ends with a dot is a group, `momentum.` for all
 * of `momentum.*`, which changes as one. What is not named changes as one as well, so that it does not count as luck.
 *
 * @throws InputError for an unknown name, one that is held, drawn together with others, or named twice.
 */
export function factorsOver(scenario: Scenario, over: VariedFactors): readonly Factor[] {
  const all = factors(scenario);
  if (all.length === 0)
    throw new InputError({
      field: "scenario",
      value: scenario.definition.name,
      allowed: "one that draws parameters",
    });
  if (over === "parameters") return all;
  const names = over === "groups" ? [...new Set(all.map(({ name }) => groupOf(name)))] : over;
  const chosen = names.map((name) => together(name, membersOf(scenario, all, name)));
  const taken = new Set<string>();
  for (const { name, parameters } of chosen)
    for (const id of parameters) {
      if (taken.has(id)) throw new InputError({ field: "over", value: name, allowed: `${id} only once` });
      taken.add(id);
    }
  const others = all.filter(({ parameters }) => !taken.has(parameters[0] ?? ""));
  return others.length === 0 ? chosen : [...chosen, together(OTHERS, others)];
}

/** The group of a name, "momentum." of "momentum.mean"; a name without a dot is a group by itself. */
function groupOf(name: string): string {
  const dot = name.indexOf(".");
  return dot < 0 ? name : name.slice(0, dot + 1);
}

function membersOf(scenario: Scenario, all: readonly Factor[], name: string): readonly Factor[] {
  const isGroup = name.endsWith(".");
  const members = all.filter((each) => (isGroup ? each.name.startsWith(name) : each.name === name));
  if (members.length > 0) return members;
  const whole = all.find(({ parameters }) => parameters.includes(name));
  if (whole !== undefined) {
    const rest = whole.parameters.filter((id) => id !== name).join(", ");
    const allowed = `${whole.name}, all of it: ${name} is drawn ${rest === "" ? "as that" : `together with ${rest}`}`;
    throw new InputError({ field: "over", value: name, allowed });
  }
  const { parameters = [] } = scenario.definition;
  if (parameters.some(({ id }) => id === name))
    throw new InputError({
      field: "over",
      value: name,
      allowed: `what is drawn: the scenario is holding ${name}`,
    });
  const known = [...new Set(all.flatMap((each) => [each.name, groupOf(each.name)]))];
  const allowed =
    known.length > MOST_LISTED
      ? `one of its ${all.length} parameters, or a group such as ${exampleOf(known)}`
      : known;
  throw new InputError({ field: "over", value: name, allowed, known });
}

function exampleOf(names: readonly string[]): string {
  return names.find((name) => name.endsWith(".")) ?? names[0] ?? "";
}

/** Several factors as one. */
function together(name: string, members: readonly Factor[]): Factor {
  const [only] = members;
  if (members.length === 1 && only !== undefined) return { ...only, name };
  return {
    name,
    parameters: members.flatMap(({ parameters }) => parameters),
    dimensions: members.reduce((sum, { dimensions }) => sum + dimensions, 0),
    write(shares, values) {
      let from = 0;
      for (const member of members) {
        member.write(shares.slice(from, from + member.dimensions), values);
        from += member.dimensions;
      }
    },
  };
}
