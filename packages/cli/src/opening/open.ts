import { extname, resolve } from "node:path";
import { InputError, Scenario } from "@summitry/core";
import { type FullVocabulary, wordsOf } from "@summitry/story";
import { foundAt } from "../output-file.ts";
import type { Scenarios } from "../scenarios.ts";
import type { ScenarioChanges } from "./changes.ts";
import { holdingSet } from "./held.ts";
import { withPrior } from "./prior.ts";
import { withoutLines } from "./relaxed.ts";
import { isMaker, madeByFunction } from "./made-by-function.ts";
import { type Opened, openedPackage } from "./opened.ts";

const DECLARED = [".yaml", ".yml", ".json"];
const MODULES = [".ts", ".mts", ".js", ".mjs"];

/** A scenario with its words. */
export interface Ready {
  readonly scenario: Scenario;
  readonly vocabulary: FullVocabulary;
  /** What was changed about it. */
  readonly changes: ScenarioChanges;
  /** How the command line refers to it: by a name, or the path of a file. */
  readonly given: string;
}

/**
 * The scenario with that name, or from that file, with changes.
 *
 * @throws InputError for an unknown scenario, mechanism, option or parameter.
 */
export async function load(
  scenarios: Scenarios,
  name: string,
  changes: ScenarioChanges = {},
): Promise<Ready> {
  const { make, vocabulary } = await open(scenarios, name);
  return { scenario: await make(changes), vocabulary, changes, given: name };
}

/**
 * Opens the scenario with that name, or from that file: YAML that declares it, or a module that makes it.
 *
 * @throws InputError for an unknown name, and for a file that is not there, is of another kind, or has no scenario.
 */
export async function open(scenarios: Scenarios, name: string): Promise<Opened> {
  const opened = await found(scenarios, name);
  const make: Opened["make"] = async (changes) =>
    withoutLines(withPrior(await opened.make(changes), changes.prior), changes.relax);
  return { ...opened, make };
}

async function found(scenarios: Scenarios, name: string): Promise<Opened> {
  const known = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (known !== undefined) return openedPackage(await known());
  if (/[/\\]/.test(name) || [...DECLARED, ...MODULES].includes(extname(name))) return openedFile(name);
  const names = Object.keys(scenarios);
  const allowed = `${names.join(", ")}, or the path of a file: my-scenario.yaml, ./my-scenario.ts`;
  throw new InputError({ field: "scenario", value: name, allowed, known: names });
}

async function openedFile(given: string): Promise<Opened> {
  const path = resolve(given);
  await assertOpenable(given, path);
  if (DECLARED.includes(extname(path))) {
    const { readScenarioPackage } = await import("@summitry/scenario-file");
    return openedPackage(await readScenarioPackage(path));
  }
  const { loadModule } = await import("./module-file.ts");
  const made = await loadModule(path);
  if (made instanceof Scenario) return openedScenario(made);
  if (!isMaker(made)) return openedPackage(made);
  const make: Opened["make"] = (changes) => madeByFunction(path, made, changes);
  return { ...openedScenario(await make({})), make };
}

/** @throws InputError for a file that is not there, or of another kind. */
async function assertOpenable(given: string, path: string): Promise<void> {
  const refuse = (allowed: string): never => {
    throw new InputError({ field: "scenario", value: given, allowed });
  };
  const kinds = [...DECLARED, ...MODULES];
  const found = await foundAt(path);
  if (found?.isFile() === false) refuse("a file, and this is a folder");
  if (!kinds.includes(extname(path))) {
    const others = await Promise.all(kinds.map((kind) => foundAt(path + kind)));
    const kind = kinds[others.findIndex((other) => other?.isFile())];
    const hint = kind === undefined ? "" : `; did you mean ${given}${kind}?`;
    refuse(`a file of one of the kinds ${kinds.join(", ")}${hint}`);
  }
  if (found === null) refuse("a file that is there");
}

/** A scenario that a module exports as it is: of its options nobody knows. */
function openedScenario(scenario: Scenario): Opened {
  const vocabulary = wordsOf(scenario);
  return {
    about: vocabulary.title,
    vocabulary,
    settings: [],
    known: null,
    make({ without: [mechanism] = [], set = {} }) {
      if (mechanism === undefined) return holdingSet(scenario, set);
      const allowed = "nothing: the file exports a scenario, and no function that takes options";
      throw new InputError({ field: "--without", value: mechanism, allowed });
    },
  };
}
