import type { Declare } from "./declare.ts";
import { InputError, type Scenario } from "@summitry/core";
import { forecast } from "@summitry/monte-carlo";
import { givenRuns } from "../looking/given-runs.ts";
import { type GivenRuns, subjectFor } from "../looking/subject-for.ts";
import { reportFailures } from "../batch/report-failures.ts";
import { calendarDate, commaSeparated, given, typedName } from "../option-values.ts";
import { outputFile } from "../output-file.ts";
import { repeatLook } from "../repeat.ts";
import type { Scenarios } from "../scenarios.ts";
import { forecastTable } from "../tables/forecast-table.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { forceOption, givenRunsOptions, RUNS, scenarioOrFolderArgument, SEED } from "./shared-options.ts";

/** Most runs that fit into memory. */
const MOST_RUNS = 1_000_000;

/** Options of `summitry forecast`. */
export interface ForecastCommandOptions extends Omit<GivenRuns, "out" | "resume" | "takeOver"> {
  readonly outcomes?: readonly string[];
  readonly columns?: readonly string[];
  readonly date?: string;
  readonly name?: string;
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
}

/** Declares `summitry forecast`. */
export const declareForecast: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioOrFolderArgument(scenarios))
    .option("--outcomes <names>", "these outcomes alone, with commas between them", commaSeparated)
    .option("--columns <names>", "columns with numbers as well", commaSeparated)
    .option("--date <date>", "the day it is of, YYYY-MM-DD (default: today)", calendarDate)
    .option("--name <text>", "what it is called beside others", typedName);
  for (const option of givenRunsOptions(RUNS, MOST_RUNS)) command.addOption(option);
  command
    .option("--out <file>", "write it to this file, as JSON", given)
    .addOption(forceOption("--out"))
    .option("--json", "print the forecast as JSON instead")
    .action(async (name: string, options: ForecastCommandOptions) => {
      await freeze(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry forecast alaska --out alaska.json
  summitry forecast alaska --out alaska.json --outcomes reset,airTruce
  summitry forecast alaska --out other.json --without momentum --name other
  summitry forecast results/base --out alaska.json

Once the facts are known: summitry score alaska.json --facts facts.json`,
    );
};

/** `summitry forecast`: what a scenario says will happen, frozen. */
export async function freeze(
  scenarios: Scenarios,
  scenarioName: string,
  options: ForecastCommandOptions,
): Promise<void> {
  const { outcomes, columns, name, out, force = false, json, ...runs } = options;
  const subject = await subjectFor(scenarios, scenarioName, runs);
  const { ready } = subject;
  checkNames(ready.scenario, options);
  const write = out === undefined ? null : await outputFile("--out", out, { force });
  const batch = await givenRuns(subject, runs, { runs: RUNS, seed: SEED });
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  const frozen = await forecast(ready.scenario, batch, { date, name, outcomes, columns });
  await write?.(`${JSON.stringify(frozen, null, 2)}\n`);
  const again = repeatLook(
    "forecast",
    { name: scenarioName, ...ready.changes },
    subject.stored === null ? batch : null,
    [
      ...(outcomes === undefined ? [] : ["--outcomes", outcomes.join(",")]),
      ...(columns === undefined ? [] : ["--columns", columns.join(",")]),
      ...["--date", date],
    ],
  );
  const look = terminalStyle(process.stdout, process.env);
  const lines = forecastTable(frozen, { title: ready.vocabulary.title, out, again, look });
  print(json === true ? JSON.stringify(frozen) : lines.join("\n"));
  await reportFailures(batch);
}

/** @throws InputError for outcomes and columns that the scenario has none of, before anything is simulated. */
function checkNames(
  { outcomes, definition }: Scenario,
  { outcomes: wanted = [], columns = [] }: ForecastCommandOptions,
): void {
  const check = (field: string, names: readonly string[], known: readonly string[], none: string): void => {
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined) return;
    throw new InputError({ field, value: unknown, allowed: known.length === 0 ? none : known });
  };
  check("--outcomes", wanted, Object.keys(outcomes), "a scenario that names outcomes");
  const { row, parameters = [] } = definition;
  const known = [...Object.keys(row.start()), ...parameters.map(({ id }) => id)];
  check("--columns", columns, known, "a scenario whose rows have columns");
}
