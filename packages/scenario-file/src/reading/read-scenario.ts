import { fileURLToPath } from "node:url";
import { aName } from "@summitry/core/checks";
import type { Agendas, Row, Scenario, ScenarioPackage } from "@summitry/core";
import type { DeclaredVariant } from "../declared/claims.ts";
import { declaredPackage } from "../declared/package.ts";
import type { DeclaredColumns } from "../declared/row.ts";
import { declaredScenario } from "../declared/scenario.ts";
import { readYaml } from "./yaml-file.ts";

/**
 * Reads the scenario that a YAML or JSON file declares.
 *
 * @param file Path or URL of the file.
 * @throws InputError naming the file, the line, what is written there and what is allowed.
 */
export async function readScenario(file: string | URL): Promise<Scenario<Agendas, Row<DeclaredColumns>>> {
  return declaredScenario({ declared: await readYaml(pathOf(file)) });
}

/**
 * Reads the scenario that a file declares, with its words and claims.
 *
 * @param file Path or URL of the file.
 * @throws InputError as `readScenario`.
 */
export async function readScenarioPackage(
  file: string | URL,
): Promise<ScenarioPackage<DeclaredVariant, Row<DeclaredColumns>>> {
  return declaredPackage(await readYaml(pathOf(file)));
}

function pathOf(file: string | URL): string {
  if (!(file instanceof URL)) aName("file", file);
  return file instanceof URL || file.startsWith("file:") ? fileURLToPath(file) : file;
}
