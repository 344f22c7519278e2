import type { Declare } from "./declare.ts";
import { changesIn, type ScenarioChanges } from "../opening/changes.ts";
import type { Scenarios } from "../scenarios.ts";
import { pages } from "../telling/pages.ts";
import { watchedRun } from "@summitry/story";
import { terminalStyle } from "../terminal/style.ts";
import { load } from "../opening/open.ts";
import { recordOf } from "./record.ts";
import { print } from "../terminal/print.ts";
import {
  priorOption,
  relaxOption,
  runOption,
  scenarioArgument,
  seedOption,
  setOption,
  withoutOption,
} from "./shared-options.ts";

/** Options of `summitry run`. */
export interface RunOptions extends ScenarioChanges {
  readonly seed: string;
  readonly run: number;
  readonly verbose?: true;
  readonly json?: true;
}

/** Declares `summitry run`. */
export const declareRun: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioArgument(scenarios))
    .addOption(seedOption("the run"))
    .addOption(runOption())
    .addOption(withoutOption())
    .addOption(relaxOption())
    .addOption(setOption())
    .addOption(priorOption())
    .option("--verbose", "tell every meeting, offer and move instead of summing up what repeats itself")
    .option("--json", "print { seed, run, digest, row, log } as JSON instead")
    .action(async (name: string, options: RunOptions) => {
      await run(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry run alaska                               one story
  summitry run alaska --seed 42 --run 357           the same on any machine
  summitry run alaska --without momentum,control    two mechanisms switched off
  summitry run alaska --set momentum=collapse       another course of the front
  summitry run alaska --json | jq .row              its row of numbers`,
    );
};

/** `summitry run`: the story of one run, or all its data as JSON. */
export async function run(scenarios: Scenarios, name: string, options: RunOptions): Promise<void> {
  const { seed, run, set, prior, relax, verbose, json } = options;
  const { scenario, vocabulary } = await load(scenarios, name, changesIn(options));
  const { run: done, worthOf } = watchedRun(scenario, { seed, run });
  if (json === true) {
    print(recordOf(done));
    return;
  }
  const look = terminalStyle(process.stdout, process.env);
  print(
    pages({ ...scenario.definition, set, prior, relax, given: name }, done, vocabulary, look, {
      verbose,
      worthOf,
    }).join("\n"),
  );
}
