import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { InputError, type ScenarioDefinition } from "@summitry/core";
import type { ScenarioChanges } from "../changes.ts";
import { holdingSet } from "../held.ts";
import type { LoadedScenario } from "../scenarios.ts";
import { inputUnits } from "../vocabulary/input-units.ts";
import { issueWords } from "../vocabulary/issue-words.ts";
import { FullVocabulary, type Vocabulary } from "../vocabulary/words.ts";

const DECLARED = [".yaml", ".yml", ".json"];
const MODULES = [".ts", ".mts", ".js", ".mjs"];

/** Whether the name of a scenario looks like the path of a file. */
export function isPath(given: string): boolean {
  return /[/\\]/.test(given) || [...DECLARED, ...MODULES].includes(extname(given));
}

/**
 * Opens a scenario from a file: YAML that declares it, or a module that makes it.
 *
 * @throws InputError for a file that does not exist, is of another kind, or does not declare a scenario.
 */
export async function openScenario(given: string): Promise<LoadedScenario> {
  const path = resolve(given);
  const kind = extname(path);
  const allowed = [...DECLARED, ...MODULES].join(", ");
  if (![...DECLARED, ...MODULES].includes(kind)) {
    throw new InputError({
      field: "scenario",
      value: given,
      allowed: `a file of one of the kinds ${allowed}`,
    });
  }
  const there = await stat(path).catch((cause: unknown) => {
    throw new InputError({ field: "scenario", value: given, allowed: "a file that is there" }, cause);
  });
  if (!there.isFile())
    throw new InputError({ field: "scenario", value: given, allowed: "a file, and this is a folder" });
  if (DECLARED.includes(kind)) return declaredIn(path);
  const { loadModule } = await import("./module-file.ts");
  const make = await loadModule(path);
  const { definition } = await make({});
  return { vocabulary: new FullVocabulary(spokenOf(definition), definition.name), make };
}

/** How a scenario speaks of its issues and inputs. */
function spokenOf(definition: ScenarioDefinition): Pick<Vocabulary, "issues" | "units"> {
  return { issues: issueWords(definition), units: inputUnits(definition) };
}

async function declaredIn(path: string): Promise<LoadedScenario> {
  const [{ readYaml }, { declaredScenario }] = await Promise.all([
    import("./yaml-file.ts"),
    import("./declared.ts"),
  ]);
  const declared = await readYaml(path);
  const tables = Object.keys(declared.tables).map((table) => [table, `a text on ${table} in force`]);
  const outcomes = { ...Object.fromEntries(tables), nothing: "no text in force at any table" };
  const spoken = spokenOf(declaredScenario({ declared }).definition);
  const title = declared.about === undefined ? {} : { title: declared.about };
  return {
    vocabulary: new FullVocabulary({ ...title, ...spoken, outcomes }, declared.name),
    make: (changes) => {
      assertWithoutNothing(changes);
      return holdingSet(declaredScenario({ declared }), changes.set ?? {});
    },
  };
}

/** @throws InputError for a mechanism that is to be switched off. */
function assertWithoutNothing({ without: [mechanism] = [] }: ScenarioChanges): void {
  if (mechanism === undefined) return;
  throw new InputError({
    field: "--without",
    value: mechanism,
    allowed: "nothing: a file has no mechanisms",
  });
}
