import { InputError, parameters, type Scenario } from "@summitry/core";
import type { Opened } from "../opening/opened.ts";
import { asTyped, type GivenValue, type ScenarioChanges, type Settings } from "../opening/changes.ts";
import type { Variation } from "../opening/variation.ts";

/** A scenario that is swept: one for each combination of options that are varied. */
export interface SweptVariant {
  readonly scenario: Scenario;
  /** The options that tell it from the others; none where no option is varied. */
  readonly set: Settings;
}

/** What is varied, divided by whether a design or the scenario's options do it. */
export interface Divided {
  readonly ofDesign: readonly Variation[];
  readonly ofOptions: readonly Variation[];
}

/**
 * Divides what is varied: parameters are up to the design, and all other names are options of the scenario.
 *
 * @throws InputError for a name that is neither, where the options are known.
 */
export function divided(varied: readonly Variation[], scenario: Scenario, opened: Opened): Divided {
  const ids = parameters(scenario).map(({ id }) => id);
  const groups = Object.keys(scenario.definition.priors ?? {});
  const isOfDesign = ({ name }: Variation): boolean =>
    ids.includes(name) || groups.includes(name) || ids.some((id) => id.startsWith(`${name}.`));
  const ofOptions = varied.filter((each) => !isOfDesign(each));
  if (opened.known !== null) {
    const options = opened.settings.map(({ id }) => id);
    const stranger = ofOptions.find(({ name }) => !options.includes(name));
    if (stranger !== undefined) {
      const allowed = "a parameter, as `summitry params` lists them, or an option, as `summitry list` does";
      throw new InputError({ field: "--vary", value: stranger.name, allowed, known: [...options, ...ids] });
    }
  }
  return { ofDesign: varied.filter(isOfDesign), ofOptions };
}

/**
 * The scenario with every combination of the options that are varied, the last of them changing fastest.
 *
 * @throws InputError for an option that is not given values one by one, and as the scenario does.
 */
export async function variantsOf(
  opened: Opened,
  changes: ScenarioChanges,
  ofOptions: readonly Variation[],
): Promise<readonly SweptVariant[]> {
  const variants: SweptVariant[] = [];
  for (const set of combinations(ofOptions)) {
    const made = await opened.make({ ...changes, set: { ...changes.set, ...set } });
    variants.push({ scenario: made, set });
  }
  return variants;
}

function combinations(ofOptions: readonly Variation[]): readonly Settings[] {
  return ofOptions.reduce<readonly Settings[]>(
    (all, { name, over }) =>
      all.flatMap((before) => valuesOf(name, over).map((value) => ({ ...before, [name]: value }))),
    [{}],
  );
}

function valuesOf(name: string, over: Variation["over"]): readonly GivenValue[] {
  if (over.type === "values") return over.values;
  const value = over.type === "prior" ? "prior" : `${over.from}:${over.to}`;
  throw new InputError({
    field: `--vary ${name}`,
    value,
    allowed: "values of the option: 1,2,3 or true,false",
  });
}

/** What tells a variant from others, as it is typed; also the name of its folder. */
export function variantLabel({ set }: SweptVariant): string {
  return asTyped(set).join(",");
}
