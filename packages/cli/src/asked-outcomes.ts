import { InputError } from "@summitry/core";

/**
 * The outcomes that --of asks about; all that are known where it is left out.
 *
 * @throws InputError for one that the scenario does not name.
 */
export function askedOutcomes(
  of: readonly string[] | undefined,
  known: readonly string[],
): readonly string[] {
  const stranger = of?.find((name) => !known.includes(name));
  if (stranger === undefined) return of ?? known;
  const allowed = known.length === 0 ? "nothing: the scenario names no outcomes" : known;
  throw new InputError({ field: "--of", value: stranger, allowed });
}
