import { anObject } from "@summitry/core/checks";
import { InputError, type Setting } from "@summitry/core";
import { momentumPaths, type Momentum } from "./inputs/momentum.ts";
import { mechanisms, type MechanismId } from "./mechanisms/index.ts";
import { alaskaParameters, type AlaskaParameterId } from "./parameters/index.ts";
import { PRIORS, type Priors } from "./parameters/together.ts";
import { foresights, leversOf, roundsOf, type Foresight, type Levers, type Rounds } from "./structure.ts";
import { UKRAINE_LINES, type UkraineLine } from "./red-lines.ts";

/** Days from 15 August to 31 December 2025: the default horizon. */
export const TO_THE_END_OF_2025 = 138;
/** Most days that any scenario may last. */
const MOST_DAYS = 100_000;

/** Options of the Alaska scenario: plain data, except for a momentum input of the user's own. */
export interface AlaskaOptions {
  /** Mechanisms to switch off. */
  readonly without?: readonly MechanismId[];
  /**
   * "mode" fixes every parameter at its likeliest value; a record fixes single parameters, and the others are drawn.
   */
  readonly parameters?: "mode" | Readonly<Partial<Record<AlaskaParameterId, number>>>;
  /** Whether Ukraine is seated at the ceasefire table from the start; false when left out. */
  readonly ukraineAtTable?: boolean;
  /** Whether the European coalition is seated there from the start; false when left out. */
  readonly europeAtTable?: boolean;
  /** Whether an observer without a say is seated there: a placebo for the two options above; false when left out. */
  readonly observerAtTable?: boolean;
  /** Whether the United States backs the coalition's guarantees in full, or not at all; drawn when left out. */
  readonly usBackstop?: boolean;
  /** How far the presidents foresee what Ukraine will refuse; "partial" when left out, a share of its own in every run when "drawn". */
  readonly foresight?: Foresight;
  /** How presidents bargain: over ten rounds, or with one text to take or leave; "ten" when left out, either when "drawn". */
  readonly rounds?: Rounds;
  /** Whether decisions away from the table have an error of judgement; "graded" when left out, a share of it in every run when "drawn". */
  readonly levers?: Levers;
  /** Whether how far one actor would go on each issue is drawn independently or together; "independent" when left out. */
  readonly priors?: Priors;
  /** Red lines of Ukraine's that are relaxed; none when left out. */
  readonly relax?: readonly UkraineLine[];
  /** Whether giving up land is a red line as well; false when left out. */
  readonly cession?: boolean;
  /** Whether a guarantees pact in force satisfies Ukraine's red line on guarantees; false when left out. */
  readonly pactCounts?: boolean;
  /**
   * Another course of the front: "collapse" reverts to no gain, "breakthrough" adds a large fading gain on day 10;
   * values by day are in km2 a week.
   */
  readonly momentum?: Momentum;
  /** Date of day 0; 2025-08-15 when left out. */
  readonly start?: string;
  /**
   * Number of days after day 0 until a run ends; 138, the end of 2025, when left out; 0 for the day of the summit alone.
   */
  readonly horizonDays?: number;
}

/** What a flag takes. */
const FLAG = "true or false";

/** Values of an option, as a list. */
const listOf = (values: Readonly<Record<string, unknown>>): string => Object.keys(values).join(", ");

const flag = (says: string): Setting => ({ takes: FLAG, says });

/** The options of the scenario by name, each with what it takes and what it does. */
export const options: Readonly<Record<keyof AlaskaOptions, Setting>> = {
  without: { takes: "ids of mechanisms", says: "mechanisms to switch off" },
  parameters: {
    takes: '"mode", or values by id',
    says: '"mode" fixes every parameter at its likeliest value; a record fixes single parameters, and the others are drawn',
  },
  ukraineAtTable: flag(
    "whether Ukraine is seated at the ceasefire table from the start; false when left out",
  ),
  europeAtTable: flag("whether the European coalition is seated there from the start; false when left out"),
  observerAtTable: flag(
    "whether an observer without a say is seated there: a placebo for the two options above; false when left out",
  ),
  usBackstop: flag(
    "whether the United States backs the coalition's guarantees in full, or not at all; drawn when left out",
  ),
  foresight: {
    takes: listOf(foresights),
    says: 'how far the presidents foresee what Ukraine will refuse; "partial" when left out, a share of its own in every run when "drawn"',
  },
  rounds: {
    takes: listOf(roundsOf),
    says: 'how presidents bargain: over ten rounds, or with one text to take or leave; "ten" when left out, either when "drawn"',
  },
  levers: {
    takes: listOf(leversOf),
    says: 'whether decisions away from the table have an error of judgement; "graded" when left out, a share of it in every run when "drawn"',
  },
  priors: {
    takes: listOf(PRIORS),
    says: 'whether how far one actor would go on each issue is drawn independently or together; "independent" when left out',
  },
  relax: {
    takes: UKRAINE_LINES.join(", "),
    says: "red lines of Ukraine's that are relaxed; none when left out",
    many: true,
  },
  cession: flag("whether giving up land is a red line as well; false when left out"),
  pactCounts: flag(
    "whether a guarantees pact in force satisfies Ukraine's red line on guarantees; false when left out",
  ),
  momentum: {
    takes: `${momentumPaths.map((course) => `"${course}"`).join(", ")}, an input, or a list of { day, value }`,
    says:
      'another course of the front: "collapse" reverts to no gain, "breakthrough" adds a large fading gain on day 10; ' +
      "values by day are in km2 a week",
  },
  start: { takes: "a date as YYYY-MM-DD", says: "date of day 0; 2025-08-15 when left out" },
  horizonDays: {
    takes: `a whole number from 0 to ${MOST_DAYS}`,
    says: "number of days after day 0 until a run ends; 138, the end of 2025, when left out; 0 for the day of the summit alone",
  },
};

const NAMES = Object.keys(options) as readonly (keyof AlaskaOptions)[];

/** Names of the options that are true or false. */
const FLAGS = NAMES.filter((name) => options[name].takes === FLAG);

const takesObject = anObject({}, { open: true, of: "options: an object" });

/**
 * Checks options at run time, since they may come from callers that are not type-checked.
 *
 * @throws InputError naming the option, its value and what is allowed.
 */
export function checkAlaskaOptions(given: AlaskaOptions): void {
  takesObject("options", given);
  for (const name of Object.keys(given)) {
    if (!NAMES.some((known) => known === name)) refuse("option", name, NAMES);
  }
  const {
    without = [],
    relax = [],
    parameters = {},
    horizonDays = 0,
    start = "2025-08-15",
    momentum,
  } = given;
  checkIds(
    "without",
    without,
    mechanisms.map(({ id }) => id),
  );
  checkIds("relax", relax, UKRAINE_LINES);
  if (parameters !== "mode" && !isRecord(parameters)) {
    refuse("parameters", parameters, `"mode" or values by id (${alaskaParameters.length} ids)`);
  }
  if (!(Number.isInteger(horizonDays) && horizonDays >= 0 && horizonDays <= MOST_DAYS)) {
    refuse("horizonDays", horizonDays, options.horizonDays.takes);
  }
  if (typeof start !== "string" || !isDate(start)) refuse("start", start, options.start.takes);
  for (const name of FLAGS) {
    const value = given[name];
    if (value !== undefined && typeof value !== "boolean") refuse(name, value, FLAG);
  }
  checkStructure(given);
  checkChoice("priors", given.priors, PRIORS);
  if (momentum !== undefined && !isMomentum(momentum)) refuse("momentum", momentum, options.momentum.takes);
}

/** Checks the options that set the structure of the model. */
function checkStructure({ foresight, rounds, levers }: AlaskaOptions): void {
  checkChoice("foresight", foresight, foresights);
  checkChoice("rounds", rounds, roundsOf);
  checkChoice("levers", levers, leversOf);
}

function checkChoice(name: string, value: unknown, allowed: Readonly<Record<string, unknown>>): void {
  const known = Object.keys(allowed);
  if (value !== undefined && !known.some((each) => each === value)) refuse(name, value, known);
}

function checkIds(field: string, ids: unknown, known: readonly string[]): void {
  if (!Array.isArray(ids))
    return refuse(
      field,
      ids,
      `a list of ${field === "without" ? "mechanisms" : "red lines"}: ${known.join(", ")}`,
    );
  for (const id of ids) if (!known.includes(id)) refuse(field, id, known);
}

function isMomentum(value: unknown): boolean {
  if (typeof value === "string") return momentumPaths.some((course) => course === value);
  if (Array.isArray(value)) return true;
  return typeof value === "object" && value !== null && "value" in value && typeof value.value === "function";
}

function isRecord(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function refuse(field: string, value: unknown, allowed: string | readonly string[]): never {
  throw new InputError({ field, value, allowed });
}
