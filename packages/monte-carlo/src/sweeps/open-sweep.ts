import { aName, aScenario } from "@summitry/core/checks";
import type { Agendas, Identity, Scenario } from "@summitry/core";
import { designOf } from "../designs/design-of.ts";
import type { PointDesign } from "../designs/point-design.ts";
import { FolderError } from "../store/folder-error.ts";
import { openBatch } from "../store/open-batch.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import { aPointDesign } from "./sweep.ts";
import { type Sweep, sweptBatch } from "./swept.ts";

/**
 * Opens a sweep that stands in a folder, or shards of one that were merged there: the folder knows the design.
 *
 * @param scenario The scenario that was swept, without a design.
 * @throws FolderError for a folder of another scenario or without a design of points, and as `openBatch` does.
 */
export async function openSweep<R extends Identity>(
  folder: string,
  scenario: Scenario<Agendas, R>,
): Promise<Sweep<R, StoredBatch<R>>> {
  aName("folder", folder);
  aScenario("scenario", scenario);
  const { manifest } = await openBatch(folder);
  const { name, design: recipe } = manifest.scenario;
  if (name !== scenario.definition.name)
    throw new FolderError(folder, `holds another scenario: ${name}, and not ${scenario.definition.name}`);
  if (recipe === undefined) throw new FolderError(folder, "holds a batch, and no sweep: it has no design");
  const design = designOf(scenario, recipe) as PointDesign;
  aPointDesign("design", design);
  const batch = await openBatch(folder, scenario.designed(design));
  return sweptBatch(design, batch, scenario.outcomes);
}
