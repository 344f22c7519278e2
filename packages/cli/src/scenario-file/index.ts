/** Scenarios that files declare, for programs: `summitry/scenario-file`. */

import { fileURLToPath } from "node:url";
import type { Agendas, Scenario, Row } from "@summitry/core";
import { declaredScenario } from "./declared.ts";
import type { DeclaredColumns } from "./declared-row.ts";
import { readYaml } from "./yaml-file.ts";

export { declaredScenario, type DeclaredOptions } from "./declared.ts";
export type { DeclaredColumns } from "./declared-row.ts";
export { scenarioJsonSchema, type Declared } from "./schema.ts";

/**
 * Reads the scenario that a YAML file declares.
 *
 * @param file Path or URL of the file.
 * @throws InputError naming the file, the line, what is written there and what is allowed.
 */
export async function readScenario(file: string | URL): Promise<Scenario<Agendas, Row<DeclaredColumns>>> {
  const path = file instanceof URL || file.startsWith("file:") ? fileURLToPath(file) : file;
  return declaredScenario({ declared: await readYaml(path) });
}
