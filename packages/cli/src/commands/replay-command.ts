import type { Command } from "commander";
import { given } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";
import type { ReplayOptions } from "./replay.ts";
import { scenarioArgument, setOption, withoutOption } from "./shared-options.ts";

/** Declares `summitry replay`. */
export function addReplay(program: Command, scenarios: Scenarios): void {
  program
    .command("replay")
    .allowExcessArguments(false)
    .description("Tells the story of a run from its log, with what people answered.")
    .addArgument(scenarioArgument(scenarios))
    .argument("<file>", "what `play --log` wrote", given)
    .addOption(withoutOption())
    .addOption(setOption())
    .option("--verbose", "tell every meeting, offer and move instead of summing up what repeats itself")
    .action(async (name: string, file: string, options: ReplayOptions) => {
      const { replayLog } = await import("./replay.ts");
      await replayLog(scenarios, name, { ...options, file });
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry play alaska --as zelensky --log mine.json    a seat, kept in a file
  summitry replay alaska mine.json                      its story

The scenario works the run out again, and says so if the log is not one of its
own: give the same --without and --set as for the seat.`,
    );
}
