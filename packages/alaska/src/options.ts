import { InputError } from "@summitry/core";
import { mechanisms, type MechanismId } from "./mechanisms/index.ts";
import { alaskaParameters, type AlaskaParameterId } from "./parameters/index.ts";

/** What can be changed about the Alaska scenario; plain data. */
export interface AlaskaOptions {
  /** Mechanisms to switch off. */
  readonly without?: readonly MechanismId[];
  /** "mode" for the likeliest value of every parameter, or values for single ones; the rest is drawn. */
  readonly parameters?: "mode" | Readonly<Partial<Record<AlaskaParameterId, number>>>;
  /** Days after 15 August 2025 until a run ends; 138, the end of 2025, when left out. */
  readonly horizonDays?: number;
  /** Whether a guarantees pact in force meets Ukraine's line on guarantees; false when left out. */
  readonly pactCounts?: boolean;
}

const NAMES = [
  "without",
  "parameters",
  "horizonDays",
  "pactCounts",
] as const satisfies readonly (keyof AlaskaOptions)[];

/**
 * Checks options that may come from outside the compiler's sight.
 *
 * @throws InputError naming the option, its value and what is allowed.
 */
export function checkOptions(options: AlaskaOptions): void {
  const refuse = (field: string, value: unknown, allowed: string | readonly string[]): never => {
    throw new InputError({ field, value, allowed });
  };
  for (const name of Object.keys(options)) {
    if (!NAMES.some((known) => known === name)) refuse("option", name, NAMES);
  }
  const { without = [], parameters = {}, horizonDays = 0, pactCounts = false } = options;
  const ids: readonly string[] = mechanisms.map(({ id }) => id);
  if (!Array.isArray(without)) refuse("without", without, `a list of mechanisms: ${ids.join(", ")}`);
  for (const id of without) if (!ids.includes(id)) refuse("without", id, ids);
  if (parameters !== "mode" && (typeof parameters !== "object" || parameters === null)) {
    refuse("parameters", parameters, `"mode" or values by id (${alaskaParameters.length} ids)`);
  }
  if (!(Number.isInteger(horizonDays) && horizonDays >= 0)) {
    refuse("horizonDays", horizonDays, "a whole number of at least 0");
  }
  if (typeof pactCounts !== "boolean") refuse("pactCounts", pactCounts, "true or false");
}
