import type { Command } from "commander";
import type { Scenarios } from "../scenarios.ts";
import type { RunOptions } from "./run.ts";
import { runOption, scenarioArgument, seedOption, setOption, withoutOption } from "./shared-options.ts";

/** Declares `summitry run`. */
export function addRun(program: Command, scenarios: Scenarios): void {
  program
    .command("run")
    .allowExcessArguments(false)
    .description("Tells the story of one run.")
    .addArgument(scenarioArgument(scenarios))
    .addOption(seedOption("the run"))
    .addOption(runOption())
    .addOption(withoutOption())
    .addOption(setOption())
    .option("--verbose", "tell every meeting, offer and move instead of summing up what repeats itself")
    .option("--json", "print { seed, run, digest, row, log } as JSON instead")
    .action(async (name: string, options: RunOptions) => {
      const { run } = await import("./run.ts");
      await run(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry run alaska                               one story
  summitry run alaska --seed 42 --run 17            the same on any machine
  summitry run alaska --without momentum,control    two mechanisms switched off
  summitry run alaska --set momentum=collapse       another course of the front
  summitry run alaska --json | jq .row              its row of numbers`,
    );
}
