import { aRecordOf, anything, type Check } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import { ANY, likeliestOf, type Parameter } from "../world/parameter.ts";

/** Up to this many ids an error lists. */
const MOST_LISTED = 20;

/** Values of parameters by id, instead of what a run draws; or "mode", the likeliest value of every parameter. */
export type HeldValues<P extends string = string> = "mode" | Readonly<Partial<Record<P, number>>>;

/** Checks that it is "mode", or an object; the values are checked where the parameters are known. */
export const takesHeld: Check = (field, value) => {
  if (value !== "mode") aRecordOf(anything, '"mode", or values by id')(field, value);
};

/**
 * What a scenario holds once more values are held: those, and the values from before that are not among them. They
 * stand in the order of its parameters, so that equal ones read alike.
 *
 * @throws InputError for what is no object; ids and values are for `checkScenario`.
 */
export function held(
  {
    fixed = {},
    parameters = [],
  }: { readonly fixed?: HeldValues; readonly parameters?: readonly Parameter[] },
  values: HeldValues,
): HeldValues {
  takesHeld("values", values);
  if (values === "mode") return values;
  const before = fixed === "mode" ? likeliestOf(parameters) : fixed;
  const all: Readonly<Partial<Record<string, number>>> = { ...before, ...values };
  const known = parameters.map(({ id }) => id).filter((id) => Object.hasOwn(all, id));
  return { ...Object.fromEntries(known.map((id) => [id, all[id]])), ...all };
}

/** What a scenario holds, and its parameters. */
interface Holding {
  readonly fixed?: HeldValues;
  readonly parameters?: readonly Parameter[];
}

/**
 * Checks that what is held are finite numbers within the limits of parameters that there are.
 *
 * @throws InputError naming the parameter.
 */
export function assertHeld({ fixed, parameters = [] }: Holding): void {
  if (fixed === undefined || fixed === "mode") return;
  for (const [id, value] of Object.entries(fixed)) {
    const known = parameters.find((each) => each.id === id);
    const field = `parameters.${id}`;
    if (known === undefined) {
      throw unknownParameter(id, parameters);
    }
    assertWithinLimits(field, value, known);
  }
}

/**
 * Checks a value that a parameter is given from outside.
 *
 * @throws InputError for one that is not a finite number within the limits of the parameter.
 */
export function assertWithinLimits(field: string, value: unknown, known: Parameter): void {
  const [least, most] = known.limits ?? ANY;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InputError({ field, value, allowed: "a finite number" });
  }
  if (value < least || value > most) {
    throw new InputError({ field, value, allowed: `a number from ${least} to ${most}${unitOf(known)}` });
  }
}

/** What to throw for an id that no parameter has. */
export function unknownParameter(
  id: string,
  parameters: readonly Parameter[],
  field = "parameters",
): InputError {
  const ids = parameters.map((each) => each.id);
  const allowed = ids.length > MOST_LISTED ? `the id of one of its ${ids.length} parameters` : ids;
  return new InputError({ field, value: id, allowed, known: ids });
}

function unitOf({ unit }: Parameter): string {
  return unit === "1" ? "" : ` (${unit})`;
}
