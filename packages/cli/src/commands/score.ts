import type { Declare } from "./declare.ts";
import { forceOption } from "./shared-options.ts";
import { InputError } from "@summitry/core";
import { anObject, anything, aRecordOf, maybe } from "@summitry/core/checks";
import { type Fact, type Forecast, score, type ScoreOptions, type Scores } from "@summitry/monte-carlo";
import { reliability } from "@summitry/plots";
import { figureFile, figureOption, type FigureOptions } from "../figure-file.ts";
import { readJson } from "../json-file.ts";
import { given } from "../option-values.ts";
import { scoresTable } from "../tables/scores-table.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";

/** Options of `summitry score`. */
export interface ScoreCommandOptions extends FigureOptions {
  readonly facts: string;
  readonly json?: true;
}

/** Declares `summitry score`. */
export const declareScore: Declare = (command) => {
  command
    .argument("<forecasts...>", "what summitry forecast wrote: the first is scored, others stand beside it")
    .requiredOption("--facts <file>", "JSON file with { facts, references }", given)
    .addOption(figureOption())
    .addOption(forceOption("--figure"))
    .option("--json", "print { forecast, outcomes, columns, brier, log, references } as JSON instead")
    .action(async (files: readonly string[], options: ScoreCommandOptions) => {
      await scoreForecast(files, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry score alaska.json --facts facts.json
  summitry score alaska.json other.json --facts facts.json

facts.json, with a fact and what somebody else had said of it:
  { "facts": [{ "name": "reset", "value": false, "date": "2025-08-15" }],
    "references": { "base rate": { "reset": 0.1 } } }

0 is the best score. 50 % is always among the references.`,
    );
};

/** `summitry score`: how a forecast did. */
export async function scoreForecast(
  [first = "", ...others]: readonly string[],
  { facts: file, json, ...drawing }: ScoreCommandOptions,
): Promise<void> {
  const draw = await figureFile(drawing);
  const frozen = await forecastIn(first);
  const besides = await Promise.all(others.map(forecastIn));
  const { facts, references = {} } = await factsIn(file);
  const beside = Object.fromEntries(besides.map((each, at) => [nameOf(each, others[at] ?? ""), each]));
  assertDistinct([nameOf(frozen, first), ...besides.map((each, at) => nameOf(each, others[at] ?? ""))]);
  const scores = score(frozen, facts, { references: { ...beside, ...references } });
  print(
    json === true
      ? asJson(scores)
      : scoresTable(scores, terminalStyle(process.stdout, process.env)).join("\n"),
  );
  await draw(() => reliability(scores));
}

/** @throws InputError for two forecasts of one name: nobody could tell their scores apart. */
function assertDistinct(names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice === undefined) return;
  const allowed = "forecasts of different names: summitry forecast --name gives one";
  throw new InputError({ field: "forecasts", value: twice, allowed });
}

/** What a file of facts holds; the library checks the rest. */
interface Facts {
  readonly facts: readonly Fact[];
  readonly references?: NonNullable<ScoreOptions["references"]>;
}

const takesFacts = anObject(
  { facts: anything, references: maybe(aRecordOf(anything, "forecasts by name")) },
  { within: "", of: "an object" },
);

async function factsIn(file: string): Promise<Facts> {
  const found = await readJson("--facts", file, "{ facts, references }");
  takesFacts(file, found);
  return found as Facts;
}

async function forecastIn(file: string): Promise<Forecast> {
  return (await readJson("forecasts", file, "a forecast, as summitry forecast writes it")) as Forecast;
}

/** What a forecast is called; its file, where it has no name, which `score` will refuse. */
function nameOf(forecast: unknown, file: string): string {
  const named =
    typeof forecast === "object" && forecast !== null && "name" in forecast ? forecast.name : file;
  return String(named);
}

/** Scores as JSON: a score without bound is "Infinity". */
function asJson(scores: Scores): string {
  return JSON.stringify(scores, (_, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) && !Number.isNaN(value) ? String(value) : value,
  );
}
