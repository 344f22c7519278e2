import type { Command } from "commander";
import { given } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";
import type { ReportOptions } from "./report.ts";
import { forceOption } from "./shared-options.ts";

/** Declares `summitry report`. */
export function addReport(program: Command, scenarios: Scenarios): void {
  program
    .command("report")
    .allowExcessArguments(false)
    .description("Writes a page about a batch in a folder: answer, figures, evidence, limits.")
    .argument("<folder>", "folder that summitry batch --out has written", given)
    .option("--out <file>", "where to write it (default: beside the folder)", given)
    .option("--scenario <file>", "file of the scenario, if it is a module of your own", given)
    .addOption(forceOption("--out"))
    .option("--json", "print { file, bytes, answer } as JSON instead")
    .action(async (folder: string, options: ReportOptions) => {
      const { writeReport } = await import("./report.ts");
      await writeReport(scenarios, folder, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry batch alaska --runs 10000 --out results/base
  summitry report results/base
  summitry report results/mine --scenario mine.ts --out mine.html

The page needs nothing else: no network, no other file. It prints well.`,
    );
}
