import type { Command } from "commander";
import type { Scenarios } from "../scenarios.ts";

/** Declares `summitry list`. */
export function addList(program: Command, scenarios: Scenarios): void {
  program
    .command("list")
    .allowExcessArguments(false)
    .description(
      "Lists the scenarios with their agents, red lines, tables, mechanisms and outcomes, and the protocols and " +
        "strategies that a scenario file can name.",
    )
    .option("--json", "print { scenarios, protocols, strategies } as JSON instead")
    .action(async (options: { readonly json?: true }) => {
      const { list } = await import("./list.ts");
      await list(scenarios, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry list                                        for reading
  summitry list --json | jq '.scenarios[].mechanisms'  what --without takes`,
    );
}
