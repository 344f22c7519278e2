import { aRecordOf, anything, type Check } from "../errors/checks.ts";
import { likeliestOf, type Parameter } from "../world/parameter.ts";

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
