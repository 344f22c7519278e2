import type { Declare } from "./declare.ts";
import { InputError, type ScenarioPackage } from "@summitry/core";
import { claimRuns, type Finding, type Findings, testClaims } from "@summitry/monte-carlo";
import { withProgressBar } from "../batch/under-bar.ts";
import { claimsTable } from "../tables/claims-table.ts";
import { describeControl } from "../tables/describe-control.ts";
import { open } from "../opening/open.ts";
import type { Scenarios } from "../scenarios.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { reportFailures } from "../batch/report-failures.ts";
import { commaSeparated, wholeNumber } from "../option-values.ts";
import { scenarioArgument, seedOption, workersOption } from "./shared-options.ts";

/** Default number of runs of each variant. */
const RUNS = 500;
/** Most rows of every variant that fit into memory. */
const MOST_RUNS = 100_000;

/** Options of `summitry claims`. */
export interface ClaimsOptions {
  readonly runs: number;
  readonly seed: string;
  readonly workers?: number;
  readonly only?: readonly string[];
  readonly json?: true;
}

/** Declares `summitry claims`. */
export const declareClaims: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioArgument(scenarios))
    .option("--runs <number>", "number of runs of each variant", wholeNumber(1, MOST_RUNS), RUNS)
    .addOption(seedOption("all variants"))
    .addOption(workersOption())
    .option("--only <ids>", "ids of claims to run, with commas between them", commaSeparated)
    .option("--json", "print { claims, runs, seed } as JSON instead")
    .action(async (name: string, options: ClaimsOptions) => {
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
};

/** `summitry claims`: which of the claims about a scenario hold in the model. */
export async function runClaims(scenarios: Scenarios, name: string, options: ClaimsOptions): Promise<void> {
  const { runs, seed, workers, only, json } = options;
  const { tested, title } = await withClaims(scenarios, name, only);
  const total = claimRuns(tested, options);
  const findings = await withProgressBar(total, (signal, onProgress) =>
    testClaims(tested, { runs, seed, workers, only, signal, onProgress }),
  );
  const lines =
    json === true
      ? [asJson(findings)]
      : claimsTable(findings, { title, name, only }, terminalStyle(process.stdout, process.env));
  print(lines.join("\n"));
  await reportFailures({ ...findings, runs: total });
}

/** @throws InputError for a scenario without claims, and for an unknown claim. */
async function withClaims(
  scenarios: Scenarios,
  name: string,
  only: readonly string[] = [],
): Promise<{ readonly tested: ScenarioPackage; readonly title: string }> {
  const { known, vocabulary } = await open(scenarios, name);
  const ids = (known?.claims ?? []).map(({ id }) => id);
  if (known === null || ids.length === 0) {
    const allowed = "a scenario that brings claims: a scenario package, or a file that declares them";
    throw new InputError({ field: "scenario", value: name, allowed });
  }
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new InputError({ field: "--only", value: unknown, allowed: ids });
  return { tested: known, title: vocabulary.title };
}

function asJson({ findings, runs, seed }: Findings): string {
  return JSON.stringify({ claims: findings.map(claimAsData), runs, seed });
}

function claimAsData({ id, says, measures, difference, control, controlResult, verdict }: Finding): object {
  const { estimate, low, high } = difference;
  return {
    id,
    says,
    measures,
    difference: estimate,
    low,
    high,
    off:
      controlResult === null
        ? null
        : {
            what: describeControl(control),
            difference: controlResult.difference.estimate,
            low: controlResult.difference.low,
            high: controlResult.difference.high,
            exact: controlResult.exact,
            differing: controlResult.differing,
          },
    verdict,
  };
}
