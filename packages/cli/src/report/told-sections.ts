import type { Lead } from "@summitry/monte-carlo";
import { withProgressBar } from "../batch/under-bar.ts";
import type { Section } from "./content/section.ts";
import { allRuns } from "./sections/all-runs.ts";
import { driversSection } from "./sections/drivers.ts";
import { firstRunsSection } from "./sections/first-runs.ts";
import { heldSection, worldSection } from "./sections/of-all-runs.ts";
import { outcomesSection } from "./sections/outcomes.ts";
import { parametersSection } from "./sections/parameters.ts";
import { settlingSection } from "./sections/settling.ts";
import { typicalRunSection } from "./sections/typical-run.ts";
import { whySections } from "./sections/why.ts";
import { whatIfSections } from "./sections/what-ifs.ts";
import type { ToldRuns } from "./content/told.ts";
import type { ComparedRuns } from "./what-if-runs.ts";

/** What a report tells beside the runs themselves. */
export interface AskedSections {
  readonly lead: Lead | null;
  readonly variants: ComparedRuns | null;
  /** The command that tells the story of a run; `null` where no command line makes the scenario. */
  readonly story: (run: number) => string | null;
}

/** The sections of a report, in order: from the rows, and from the logs of all runs, which are simulated again. */
export async function toldSections(
  told: ToldRuns,
  { lead, variants, story }: AskedSections,
): Promise<readonly [Section, ...Section[]]> {
  const { batch, scenario, words, asked } = told;
  const looked = await withProgressBar(batch.runs, (signal, onProgress) =>
    allRuns(scenario, batch, words, signal, onProgress),
  );
  const others = [
    ...(variants === null ? [] : whatIfSections(variants.compared, variants.variants, asked)),
    ...(await whySections(told)),
    await driversSection(told),
    heldSection(looked),
    await typicalRunSection(told, story),
    worldSection(looked, scenario),
    await settlingSection(told),
    await firstRunsSection(told, story),
    parametersSection(scenario),
  ];
  return [
    outcomesSection(batch.outcomes(), words, { lead, asked }),
    ...others.filter((section) => section !== null),
  ];
}
