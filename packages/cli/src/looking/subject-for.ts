import { InputError } from "@summitry/core";
import { openBatch } from "@summitry/monte-carlo";
import type { AnyBatch } from "../batch/simulate-all.ts";
import { load, type Ready } from "../opening/open.ts";
import { changesIn, type ScenarioChanges } from "../opening/changes.ts";
import { foundAt } from "../output-file.ts";
import { designedAlike } from "../opening/designed-alike.ts";
import { subjectOf } from "../opening/subject.ts";
import type { Scenarios } from "../scenarios.ts";

/** Which runs a command looks at: new ones of a scenario, or those of a folder. */
export interface GivenRuns extends ScenarioChanges {
  readonly runs?: number;
  readonly seed?: string;
  readonly workers?: number;
  /** A folder for the rows of new runs. */
  readonly out?: string;
  readonly resume?: true;
  readonly takeOver?: true;
  /** The file of the scenario of a folder, if nothing else tells it. */
  readonly scenario?: string;
}

/** Options that are for making runs. */
const FOR_NEW_RUNS = [
  ...(["runs", "seed", "workers", "out", "resume", "takeOver"] as const),
  ...(["set", "without", "relax", "prior"] as const),
];

/** What a command is about. */
export interface Subject {
  readonly ready: Ready;
  /** The runs that are there; `null` where they are to be made. */
  readonly stored: AnyBatch | null;
}

/**
 * The scenario of that name, or that of the folder of that name with its runs.
 *
 * @param others Further options that are for making runs, by flag.
 * @throws InputError for an unknown scenario, and beside a folder for what would change its runs.
 */
export async function subjectFor(
  scenarios: Scenarios,
  name: string,
  options: GivenRuns,
  others: Readonly<Record<string, unknown>> = {},
): Promise<Subject> {
  const { scenario: file } = options;
  const isFolder = !Object.hasOwn(scenarios, name) && (await foundAt(name))?.isDirectory() === true;
  if (!isFolder) {
    if (file !== undefined) refuse("--scenario", file, "nothing beside a scenario: it is for a folder");
    return { ready: await load(scenarios, name, changesIn(options)), stored: null };
  }
  for (const option of FOR_NEW_RUNS) {
    const flag = option === "takeOver" ? "--take-over" : `--${option}`;
    if (options[option] !== undefined)
      refuse(flag, options[option], "nothing beside a folder: its runs are there");
  }
  for (const [flag, value] of Object.entries(others))
    if (value !== undefined) refuse(flag, value, "nothing beside a folder: its runs are there");
  const { manifest } = await openBatch(name);
  const found = await subjectOf(scenarios, manifest, file);
  if (found === null) {
    const allowed = `the file of the scenario ${manifest.scenario.name}, which no scenario here is called`;
    return refuse("--scenario", file, allowed);
  }
  const { vocabulary, given, changes } = found;
  const scenario = designedAlike(found.scenario, manifest.scenario.design);
  return {
    ready: { scenario, vocabulary, changes: changes ?? {}, given },
    stored: await openBatch(name, scenario),
  };
}

function refuse(field: string, value: unknown, allowed: string): never {
  throw new InputError({ field, value, allowed });
}
