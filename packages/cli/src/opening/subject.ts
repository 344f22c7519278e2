import { InputError, type Scenario, type VariantOptions } from "@summitry/core";
import type { Manifest } from "@summitry/monte-carlo";
import type { ScenarioChanges, GivenValue } from "./changes.ts";
import { stillHeld, holdingSet } from "./held.ts";
import type { Opened } from "./opened.ts";
import type { Scenarios } from "../scenarios.ts";
import type { DeclaredOptions } from "@summitry/scenario-file";
import { type FullVocabulary, wordsOf } from "@summitry/story";

/** What a report is about: the scenario of a batch, and how to refer to it on a command line. */
export interface ReportSubject {
  readonly scenario: Scenario;
  readonly vocabulary: FullVocabulary;
  /** How a command line refers to it: by a name, or the path of a file. */
  readonly given: string;
  /** The changes that its options make, as on a command line; `null` when no command line makes these options. */
  readonly changes: ScenarioChanges | null;
  /** The file that it is referred to by, where nobody has one yet: a page has to bring it. */
  readonly file: { readonly name: string; readonly text: string } | null;
  /** The options that it takes, with what each does. */
  readonly settings: Opened["settings"];
  /** What its file declares, where the folder holds it. */
  readonly declared: unknown;
}

/**
 * The scenario that a manifest describes; `null` when it is neither known by name nor declared in the manifest.
 *
 * @param file The file of the scenario, in that case.
 * @throws InputError when it can't be loaded.
 */
export async function subjectOf(
  scenarios: Scenarios,
  { scenario: stored }: Manifest,
  file: string | undefined,
): Promise<ReportSubject | null> {
  const { name, options } = stored;
  const { open } = await import("./open.ts");
  if (file === undefined && isDeclared(options)) {
    const { declaredPackage, writtenScenario } = await import("@summitry/scenario-file");
    const { declared } = options;
    const known = declaredPackage(declared);
    const made = known.make({});
    const vocabulary = wordsOf(made, known);
    const given = `${name}.yaml`;
    const held = drawnAlike(made, stored, {});
    const written = { name: given, text: writtenScenario(declared) };
    return { ...held, vocabulary, given, file: written, settings: [], declared };
  }
  if (file === undefined && !Object.hasOwn(scenarios, name)) return null;
  const given = file ?? name;
  const changes = isDeclared(options) ? {} : changesOf(options);
  const { make, known, vocabulary, settings } = await open(scenarios, given);
  const made =
    known === null || isDeclared(options) ? await make(changes) : known.make(options as VariantOptions);
  const { scenario, changes: all } = drawnAlike(made, stored, changes);
  return {
    ...{ scenario, vocabulary, given, settings },
    changes: await repeatable(make, all, scenario),
    ...{ file: null, declared: null },
  };
}

/** The scenario that holds and draws what its manifest says, and the changes that make it do so. */
function drawnAlike(
  made: Scenario,
  { fixed = {}, relaxed = [], likeness }: Manifest["scenario"],
  changes: ScenarioChanges,
): { readonly scenario: Scenario; readonly changes: ScenarioChanges } {
  const isWide = made.definition.priors !== undefined && likeness["drawn together"] === undefined;
  const asDrawn = isWide ? made.independently() : made;
  const relax = relaxed.filter((line) => made.definition.relaxed?.includes(line) !== true);
  const scenario = asDrawn.relaxing(relax);
  const drawn: ScenarioChanges = {
    ...changes,
    ...(isWide ? { prior: "wide" } : {}),
    ...(relax.length === 0 ? {} : { relax }),
  };
  const set = stillHeld(scenario, fixed);
  if (Object.keys(set).length === 0) return { scenario, changes: drawn };
  return { scenario: holdingSet(scenario, set), changes: { ...drawn, set: { ...drawn.set, ...set } } };
}

/** The changes, if they make the scenario: options made in code can be more than a command line says. */
async function repeatable(
  make: Opened["make"],
  changes: ScenarioChanges,
  scenario: Scenario,
): Promise<ScenarioChanges | null> {
  try {
    const again = await make(changes);
    return madeFrom(again) === madeFrom(scenario) ? changes : null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/**
 * What a scenario was made from, so that equal things read alike. Options that hold parameters show in what it holds.
 */
function madeFrom({ definition: { options, fixed = {} } }: Scenario): string {
  const others = typeof options === "object" ? { ...options, parameters: undefined } : options;
  return JSON.stringify(sorted({ options: others, fixed }));
}

/** Options with their names in one order, and without what stands for nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, sorted(each)]),
  );
}

/** The options of a scenario as --set and --without would give them. */
function changesOf(options: unknown): ScenarioChanges {
  if (typeof options !== "object" || options === null) return {};
  const { without, parameters, ...rest } = options as Readonly<Record<string, unknown>>;
  const set = Object.entries({ ...(typeof parameters === "object" ? parameters : { parameters }), ...rest })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join("+") : value] as const)
    .filter(([, value]) => typeof value !== "object" && !String(value).includes("[object"));
  return {
    ...(Array.isArray(without) ? { without: without.map(String) } : {}),
    ...(set.length === 0 ? {} : { set: Object.fromEntries(set) as Readonly<Record<string, GivenValue>> }),
  };
}

function isDeclared(options: unknown): options is DeclaredOptions {
  return typeof options === "object" && options !== null && "declared" in options;
}
