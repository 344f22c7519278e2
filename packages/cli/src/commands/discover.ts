import type { Declare } from "./declare.ts";
import { InputError, parameters, type Scenario } from "@summitry/core";
import { discover, type Discovery } from "@summitry/monte-carlo";
import { box } from "@summitry/plots";
import { figureFile, figureOption, type FigureOptions } from "../figure-file.ts";
import { givenRuns } from "../looking/given-runs.ts";
import { type GivenRuns, subjectFor } from "../looking/subject-for.ts";
import { reportFailures } from "../batch/report-failures.ts";
import { commaSeparated, shareBelow, typedName } from "../option-values.ts";
import { repeatLook } from "../repeat.ts";
import type { Scenarios } from "../scenarios.ts";
import { discoveryTable } from "../tables/discovery-table.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import {
  folderOptions,
  givenRunsOptions,
  scenarioOrFolderArgument,
  SEED,
  forceOption,
} from "./shared-options.ts";

/** Default number of runs: half of them are searched, the others are for the test. */
const RUNS = 4000;
/** Most runs that fit into memory. */
const MOST_RUNS = 1_000_000;

/** Options of `summitry discover`. */
export interface DiscoverCommandOptions extends GivenRuns, FigureOptions {
  readonly outcome: string;
  readonly parameters?: readonly string[];
  readonly density?: number;
  readonly json?: true;
}

/** Declares `summitry discover`. */
export const declareDiscover: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioOrFolderArgument(scenarios))
    .requiredOption("--outcome <name>", "the outcome to look for (see `summitry list`)", typedName)
    .option("--parameters <ids>", "look at these parameters alone, with commas between", commaSeparated)
    .option("--density <share>", "least share of runs with it in the box, as 0.9", shareBelow(1));
  for (const option of [...givenRunsOptions(RUNS, MOST_RUNS), ...folderOptions()]) command.addOption(option);
  command
    .addOption(figureOption())
    .addOption(forceOption("--figure"))
    .option("--json", "print { outcome, runs, hits, box, stability, trajectory } as JSON instead")
    .action(async (name: string, options: DiscoverCommandOptions) => {
      await discoverBox(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry discover alaska --outcome reset
  summitry discover alaska --outcome reset --density 0.9    a denser box
  summitry discover alaska --outcome reset --runs 20000     sharper limits
  summitry discover results/base --outcome reset            runs of a folder
  summitry discover alaska --outcome reset --figure box.svg

The first half of the runs is searched (PRIM); on the second half, which the
search has not seen, it shows whether the box holds. Only that is a finding.`,
    );
};

/** `summitry discover`: where in the space of parameters an outcome comes about. */
export async function discoverBox(
  scenarios: Scenarios,
  name: string,
  options: DiscoverCommandOptions,
): Promise<void> {
  const { outcome, density, json } = options;
  const subject = await subjectFor(scenarios, name, options);
  const { ready } = subject;
  checkNames(ready.scenario, options);
  const draw = await figureFile(options);
  const batch = await givenRuns(subject, options, { runs: RUNS, seed: SEED });
  const found = await discover(ready.scenario, batch, { outcome, parameters: options.parameters, density });
  const look = terminalStyle(process.stdout, process.env);
  const again = repeatLook("discover", { name, ...ready.changes }, subject.stored === null ? batch : null, [
    ...["--outcome", outcome],
    ...(options.parameters === undefined ? [] : ["--parameters", options.parameters.join(",")]),
    ...(density === undefined ? [] : ["--density", String(density)]),
  ]);
  const lines = discoveryTable(found, {
    title: ready.vocabulary.title,
    outcome,
    seed: batch.seed,
    again,
    look,
  });
  print(json === true ? asJson(outcome, found) : lines.join("\n"));
  await draw(() => box(found, parameters(ready.scenario), { outcome }));
  await reportFailures(batch);
}

/** @throws InputError for an outcome or a parameter that the scenario has none of, before anything is simulated. */
function checkNames(scenario: Scenario, { outcome, parameters: ids = [] }: DiscoverCommandOptions): void {
  const outcomes = Object.keys({ ...scenario.outcomes, ...scenario.measures });
  const refuse = (field: string, value: string, known: readonly string[], what: string): never => {
    const allowed = known.length === 0 ? `a scenario with ${what}` : known;
    throw new InputError({ field, value, allowed });
  };
  if (!outcomes.includes(outcome)) refuse("--outcome", outcome, outcomes, "outcomes that have names");
  const known = parameters(scenario).map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) refuse("--parameters", unknown, known, "parameters");
}

/** A discovery as JSON: a limit that is not there is `null`. */
function asJson(outcome: string, { runs, hits, box, stability, trajectory }: Discovery): string {
  return JSON.stringify({ outcome, runs, hits, box, stability, trajectory });
}
