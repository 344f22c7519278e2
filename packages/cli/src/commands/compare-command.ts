import type { Command } from "commander";
import { settingsOf, wholeNumber } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";
import type { VariantsOptions } from "./compare.ts";
import { scenarioArgument, seedOption, setOption, withoutOption, workersOption } from "./shared-options.ts";

/** Default number of runs of each variant. */
const RUNS = 1000;
/** Most rows of every variant that fit into memory. */
const MOST_RUNS = 100_000;

/** Declares `summitry compare`. */
export function addCompare(program: Command, scenarios: Scenarios): void {
  program
    .command("compare")
    .allowExcessArguments(false)
    .description("Compares variants of a scenario with the scenario itself, on the same seeds.")
    .addArgument(scenarioArgument(scenarios))
    .addOption(setOption())
    .addOption(withoutOption())
    .option("--variant <name=value>", "one more variant; may be given several times", settingsOf)
    .option("--runs <number>", "number of runs of each variant", wholeNumber(1, MOST_RUNS), RUNS)
    .addOption(seedOption("all variants"))
    .addOption(workersOption())
    .option("--json", "print { runs, seed, confidence, variants } as JSON instead")
    .action(async (name: string, options: VariantsOptions) => {
      const { compareVariants } = await import("./compare.ts");
      await compareVariants(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry compare alaska --set europeAtTable=true          one variant
  summitry compare alaska --without momentum --runs 5000    narrower intervals
  summitry compare alaska --variant usBackstop=true --variant usBackstop=false
                                                            several at once
  summitry compare alaska --set relax=recognition+guarantees,momentum=collapse
                                                            a list has + in it
  summitry compare alaska --set cession=true --json | jq .variants

Run i of every variant has the same seed. With several variants the intervals
are wider, so that all of one outcome hold together with 95 % (Šidák). A *
marks a difference that is told from zero. Ctrl-C stops it.`,
    );
}
