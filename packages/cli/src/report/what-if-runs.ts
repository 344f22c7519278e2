import { basename } from "node:path";
import { InputError, type Row } from "@summitry/core";
import { Comparison, openBatch, type StoredBatch } from "@summitry/monte-carlo";
import type { Scenarios } from "../scenarios.ts";
import type { AskedWith } from "./again.ts";
import { type WhatChanged, whatChanged } from "./sections/what-changed.ts";
import type { WhatIf } from "./sections/what-ifs.ts";
import { type ReportSubject, subjectOf } from "../opening/subject.ts";

/** The what-ifs of a report, run by run beside its own. */
export interface ComparedRuns {
  readonly compared: Comparison<Row>;
  readonly variants: readonly (WhatIf & AskedWith)[];
}

/**
 * Opens the folders of what-ifs, and pairs their runs with those of the report.
 *
 * @throws InputError for a folder of another scenario, another seed, or nothing changed.
 */
export async function comparedWith(
  scenarios: Scenarios,
  base: { readonly batch: StoredBatch<Row>; readonly subject: ReportSubject },
  folders: readonly string[],
  file: string | undefined,
): Promise<ComparedRuns | null> {
  const [first, ...others] = await Promise.all(
    folders.map((folder) => opened(scenarios, base, folder, file)),
  );
  if (first === undefined) return null;
  const variants = [first, ...others];
  const compared = new Comparison(
    { batch: await base.batch.load(), outcomes: base.subject.scenario.outcomes },
    await Promise.all(
      variants.map(async ({ batch, subject }) => ({
        batch: await batch.load(),
        outcomes: subject.scenario.outcomes,
      })),
    ),
  );
  return { compared, variants: variants };
}

async function opened(
  scenarios: Scenarios,
  base: { readonly batch: StoredBatch<Row>; readonly subject: ReportSubject },
  folder: string,
  file: string | undefined,
): Promise<WhatIf & AskedWith & { readonly batch: StoredBatch<Row> }> {
  const { manifest } = await openBatch(folder);
  const { name } = base.batch.manifest.scenario;
  if (manifest.scenario.name !== name) refuse(folder, `runs of the scenario ${name}, as the report has`);
  if (manifest.seed !== base.batch.seed)
    refuse(
      folder,
      `runs of the seed ${base.batch.seed}, as the report has: run by run they have the same luck then`,
    );
  const found = await subjectOf(scenarios, manifest, file);
  if (found === null) return refuse(folder, `runs of a scenario that is known, as --scenario names it`);
  const subject = withFileOfItsOwn(found, base.subject, folder);
  const changed: WhatChanged | null = whatChanged(base.subject, subject);
  if (changed === null && JSON.stringify(manifest.scenario) === JSON.stringify(base.batch.manifest.scenario))
    refuse(folder, "runs of a variant, with something changed: this one is the scenario of the report");
  const said = changed ?? { what: `as in ${basename(folder)}`, means: [] };
  const batch = await openBatch(folder, subject.scenario);
  return { batch, subject, changed: said, what: said.what, again: null };
}

/** Another content than that of the report's own file needs another name. */
function withFileOfItsOwn(subject: ReportSubject, base: ReportSubject, folder: string): ReportSubject {
  const { file } = subject;
  if (file === null || file.text === base.file?.text) return subject;
  const name = `${basename(folder)}.yaml`;
  return { ...subject, given: name, file: { ...file, name } };
}

function refuse(folder: string, allowed: string): never {
  throw new InputError({ field: "--with", value: folder, allowed });
}
