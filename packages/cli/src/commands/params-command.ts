import type { Command } from "commander";
import { typedName } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";
import { scenarioArgument } from "./shared-options.ts";

/** Declares `summitry params`. */
export function addParams(program: Command, scenarios: Scenarios): void {
  program
    .command("params")
    .allowExcessArguments(false)
    .description("Lists the uncertain numbers of a scenario: unit, low, mode, high, source, date and reason.")
    .addArgument(scenarioArgument(scenarios))
    .argument("[part]", "only those whose id has this part", typedName)
    .option("--json", "print { parameters } as JSON instead")
    .action(async (name: string, part: string | undefined, options: { readonly json?: true }) => {
      const { params } = await import("./params.ts");
      await params(scenarios, name, { ...options, part });
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry params alaska                                   all of them
  summitry params alaska putin.                            those of one agent
  summitry params alaska --json | jq '.parameters[].id'    ids for --set

What --set takes beside these, such as horizonDays: summitry list alaska`,
    );
}
