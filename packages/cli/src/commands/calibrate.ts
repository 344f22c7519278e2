import type { Declare } from "./declare.ts";
import { anObject, anything } from "@summitry/core/checks";
import {
  calibrate,
  type CalibrationMethod,
  checkCalibration,
  observedRecord,
  type ObservedRecord,
} from "@summitry/monte-carlo";
import { posteriors } from "@summitry/plots";
import { figureFile, figureOption, type FigureOptions } from "../figure-file.ts";
import { givenRuns } from "../looking/given-runs.ts";
import { type GivenRuns, subjectFor } from "../looking/subject-for.ts";
import { reportFailures } from "../batch/report-failures.ts";
import { readJson } from "../json-file.ts";
import type { Ready } from "../opening/open.ts";
import { given, wordAmong, wholeNumber } from "../option-values.ts";
import { repeatLook } from "../repeat.ts";
import type { Scenarios } from "../scenarios.ts";
import { calibrationTable } from "../tables/calibration-table.ts";
import { print, printError } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import {
  folderOptions,
  givenRunsOptions,
  scenarioOrFolderArgument,
  SEED,
  forceOption,
} from "./shared-options.ts";

/** Default number of runs: draws from the prior. */
const RUNS = 5000;
/** Most runs that fit into memory. */
const MOST_RUNS = 1_000_000;
/** Most synthetic records of a check; more would take long and show no more. */
const MOST_RECORDS = 10_000;

/** Options of `summitry calibrate`. */
export interface CalibrateCommandOptions extends GivenRuns, FigureOptions {
  readonly observed: string;
  readonly method?: CalibrationMethod;
  readonly least?: number;
  readonly check?: number;
  readonly json?: true;
}

/** Declares `summitry calibrate`. */
export const declareCalibrate: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioOrFolderArgument(scenarios))
    .requiredOption("--observed <file>", "JSON file with { observed }, the record", given)
    .option(
      "--method <name>",
      "tempering (default) or rejection",
      wordAmong(["tempering", "rejection"] as const),
    )
    .option("--least <number>", "fewest draws to rest on (default: 100)", wholeNumber(20, MOST_RUNS))
    .option("--check <number>", "check with so many synthetic records", wholeNumber(20, MOST_RECORDS));
  for (const option of [...givenRunsOptions(RUNS, MOST_RUNS), ...folderOptions()]) command.addOption(option);
  command
    .addOption(figureOption())
    .addOption(forceOption("--figure"))
    .option("--json", "print { parameters, draws, … } as JSON instead")
    .action(async (name: string, options: CalibrateCommandOptions) => {
      await learn(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry calibrate alaska --observed record.json
  summitry calibrate alaska --observed record.json --runs 50000
  summitry calibrate alaska --observed record.json --check 200
  summitry calibrate results/base --observed record.json
  summitry calibrate alaska --observed record.json --json > posterior.json

record.json says what was seen, and how far off that may be:
  { "observed": { "meetings": { "value": 5, "halfWidth": 2 },
                  "gainKm2": { "value": 2400, "deviation": 300 },
                  "reset": { "value": false, "misread": 0.05 } } }`,
    );
};

/** `summitry calibrate`: what a record says of the parameters of a scenario. */
export async function learn(
  scenarios: Scenarios,
  name: string,
  options: CalibrateCommandOptions,
): Promise<void> {
  const { method, least, check, json } = options;
  const subject = await subjectFor(scenarios, name, options);
  const { ready } = subject;
  const observed = await recordIn(options.observed, ready);
  const draw = await figureFile(options);
  const batch = await givenRuns(subject, options, { runs: RUNS, seed: SEED });
  const how = { observed, method, least };
  const found = await calibrate(ready.scenario, batch, how);
  const checked =
    check === undefined ? null : await checkCalibration(ready.scenario, batch, { ...how, records: check });
  const all = { ...found, check: checked };
  const again = repeatLook("calibrate", { name, ...ready.changes }, subject.stored === null ? batch : null, [
    ...["--observed", options.observed],
    ...(method === undefined ? [] : ["--method", method]),
    ...(least === undefined ? [] : ["--least", String(least)]),
    ...(check === undefined ? [] : ["--check", String(check)]),
  ]);
  const look = terminalStyle(process.stdout, process.env);
  const lines = calibrationTable(found, checked, { title: ready.vocabulary.title, again, look });
  print(json === true ? JSON.stringify(all) : lines.join("\n"));
  if (found.enough) await draw(() => posteriors(found.parameters));
  else if (options.figure !== undefined)
    printError(`${options.figure} is not drawn: there is no posterior yet`);
  await reportFailures(batch);
}

const takesRecord = anObject({ observed: anything }, { within: "", of: "an object" });

async function recordIn(file: string, { scenario }: Ready): Promise<ObservedRecord> {
  const found = await readJson("--observed", file, "{ observed }");
  takesRecord(file, found);
  return observedRecord(scenario, (found as { readonly observed: unknown }).observed);
}
