import type { Command } from "commander";
import { given, typedName } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";
import type { PlayOptions } from "./play.ts";
import {
  forceOption,
  runOption,
  scenarioArgument,
  seedOption,
  setOption,
  withoutOption,
} from "./shared-options.ts";

/** Declares `summitry play`. */
export function addPlay(program: Command, scenarios: Scenarios): void {
  program
    .command("play")
    .allowExcessArguments(false)
    .description("Puts you into an agent's seat for one run.")
    .addArgument(scenarioArgument(scenarios))
    .requiredOption("--as <agent>", "whose seat you take", typedName)
    .addOption(seedOption("the run"))
    .addOption(runOption())
    .addOption(withoutOption())
    .addOption(setOption())
    .option("--log <file>", "write { seed, run, digest, row, log } to this file at the end", given)
    .addOption(forceOption("--log"))
    .action(async (name: string, options: PlayOptions) => {
      const { play } = await import("./play.ts");
      await play(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry play alaska --as zelensky
  summitry play alaska --as putin --run 17 --log mine.json

Enter leaves a question to the agent itself. The same answers to the same seed
give the same run.`,
    );
}
