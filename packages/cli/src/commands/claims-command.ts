import type { Command } from "commander";
import { commaSeparated, wholeNumber } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";
import type { ClaimsOptions } from "./claims.ts";
import { scenarioArgument, seedOption, workersOption } from "./shared-options.ts";

/** Default number of runs of each variant. */
const RUNS = 500;
/** Most rows of every variant that fit into memory. */
const MOST_RUNS = 100_000;

/** Declares `summitry claims`. */
export function addClaims(program: Command, scenarios: Scenarios): void {
  program
    .command("claims")
    .allowExcessArguments(false)
    .description("Puts the claims about a scenario to the test, and prints which hold and which fail.")
    .addArgument(scenarioArgument(scenarios))
    .option("--runs <number>", "number of runs of each variant", wholeNumber(1, MOST_RUNS), RUNS)
    .addOption(seedOption("all variants"))
    .addOption(workersOption())
    .option("--only <ids>", "ids of claims to run, with commas between them", commaSeparated)
    .option("--json", "print { claims, runs, seed } as JSON instead")
    .action(async (name: string, options: ClaimsOptions) => {
      const { runClaims } = await import("./claims.ts");
      await runClaims(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry claims alaska                               all of them
  summitry claims alaska --only momentum-ceasefire     one of them
  summitry claims alaska --runs 2000                   narrower intervals
  summitry claims alaska --json | jq '.claims[0]'      the first one

Each claim compares two variants on the same seeds, and then again with what it
says is the cause switched off. A claim that fails is a finding, not an error:
the exit code is 0. Ctrl-C stops it.`,
    );
}
