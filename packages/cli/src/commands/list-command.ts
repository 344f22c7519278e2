import type { Command } from "commander";
import { typedName } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";

/** Declares `summitry list`. */
export function addList(program: Command, scenarios: Scenarios): void {
  program
    .command("list")
    .allowExcessArguments(false)
    .description(
      "Lists the scenarios with their agents, red lines, tables, mechanisms, options and outcomes, and the protocols " +
        "and strategies that a scenario file can name; of one scenario the issues as well.",
    )
    .argument("[scenario]", `only this one: ${Object.keys(scenarios).join(", ")}, or a file`, typedName)
    .option("--json", "print { scenarios, protocols, strategies } as JSON instead")
    .action(async (name: string | undefined, options: { readonly json?: true }) => {
      const { list } = await import("./list.ts");
      await list(scenarios, { ...options, name });
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry list                                        for reading
  summitry list alaska                                 one, with its issues
  summitry list --json | jq '.scenarios[].mechanisms'  what --without takes`,
    );
}
