import { InputError, type Scenario, type ScenarioPackage } from "@summitry/core";
import { type FullVocabulary, wordsOf } from "@summitry/story";
import type { Listed } from "../listing/listed.ts";
import { settingOf, type GivenValue, type ScenarioChanges } from "./changes.ts";
import { holdingSet, holds, notSet, settingsWhere } from "./held.ts";

/** A scenario that was opened: what it is called and how it is made. */
export interface Opened {
  /** What it is about, in a phrase. */
  readonly about: string;
  readonly vocabulary: FullVocabulary;
  /** The options that --set takes beside parameters, where they are known. */
  readonly settings: readonly Listed[];
  /** Its package, if it has one. */
  readonly known: ScenarioPackage | null;
  /**
   * Makes the scenario with changes.
   *
   * @throws InputError for an unknown mechanism, option or parameter.
   */
  make(changes: ScenarioChanges): Scenario | Promise<Scenario>;
}

/** Separates the members of a list: "relax=recognition+guarantees". */
const AND = "+";

/** Opens a scenario package whose options are known by name. */
export function openedPackage(known: ScenarioPackage): Opened {
  const plain = known.make({});
  return {
    about: known.about,
    vocabulary: wordsOf(plain, known),
    settings: listedSettings(known),
    known,
    make: (changes) => changed(known, plain, changes),
  };
}

/** The options that --set takes, each with what it does and what it takes. */
function listedSettings({ settings = {} }: ScenarioPackage): readonly Listed[] {
  return Object.entries(settings)
    .filter(([id]) => id !== "without")
    .map(([id, { says, takes, many = false }]) => ({
      id,
      about: `${says} (${takes}${many ? `; several with ${AND} between them` : ""})`,
    }));
}

/** The scenario with the options that are set; parameters among what is set are held. */
function changed(
  known: ScenarioPackage,
  plain: Scenario,
  { without = [], set = {} }: ScenarioChanges,
): Scenario {
  const settings = new Map(Object.entries(known.settings ?? {}).filter(([name]) => name !== "without"));
  const held = settingsWhere(set, (name) => !settings.has(name));
  for (const [name, value] of Object.entries(held))
    if (!holds(plain, name, value)) throw notSet(name, [...settings.keys()], plain);
  const options = Object.entries(set)
    .filter(([name]) => settings.has(name))
    .map(([name, value]) => [name, settings.get(name)?.many === true ? membersOf(value) : value]);
  assertMechanisms(plain, without);
  const off = without.length === 0 ? {} : { without };
  const scenario = known.make({ ...off, ...Object.fromEntries(options) }); // it checks what it is given
  assertSwitchedOff(scenario, without);
  return holdingSet(scenario, held);
}

/** The members of a list: "0+30" holds two numbers. */
const membersOf = (value: GivenValue): readonly GivenValue[] => String(value).split(AND).map(settingOf);

/** @throws InputError where there is nothing to switch off. */
function assertMechanisms({ definition: { mechanisms = [] } }: Scenario, [first]: readonly string[]): void {
  if (first === undefined || mechanisms.length > 0) return;
  throw new InputError({
    field: "--without",
    value: first,
    allowed: "nothing: the scenario has no mechanisms",
  });
}

/** @throws InputError for a mechanism that is at work all the same, since the options don't reach it. */
function assertSwitchedOff({ definition }: Scenario, without: readonly string[]): void {
  const left = without.find((id) => !(definition.without ?? []).includes(id));
  if (left === undefined) return;
  const allowed = "nothing: what makes the scenario does not switch mechanisms off";
  throw new InputError({ field: "--without", value: left, allowed });
}
