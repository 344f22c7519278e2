import { join } from "node:path";
import type { Declare } from "./declare.ts";
import { compare, type Comparison } from "@summitry/monte-carlo";
import { InputError, type Row } from "@summitry/core";
import { withProgressBar } from "../batch/under-bar.ts";
import { changesIn, asTyped, type ScenarioChanges, type Settings } from "../opening/changes.ts";
import { comparisonTable } from "../tables/comparison-table.ts";
import { assertEmpty } from "../given-folder.ts";
import { repeatComparison, repeatReport } from "../repeat.ts";
import type { Scenarios } from "../scenarios.ts";
import { terminalStyle } from "../terminal/style.ts";
import { load } from "../opening/open.ts";
import { reportFailures } from "../batch/report-failures.ts";
import { print } from "../terminal/print.ts";
import { given, settingsOf, wholeNumber } from "../option-values.ts";
import {
  priorOption,
  relaxOption,
  scenarioArgument,
  seedOption,
  setOption,
  withoutOption,
  workersOption,
} from "./shared-options.ts";

/** Default number of runs of each variant. */
const RUNS = 1000;
/** Most rows of every variant that fit into memory. */
const MOST_RUNS = 100_000;

/** Options of `summitry compare`. */
export interface VariantsOptions extends ScenarioChanges {
  readonly variant?: readonly Settings[];
  readonly runs: number;
  readonly seed: string;
  readonly workers?: number;
  readonly out?: string;
  readonly json?: true;
}

/** Declares `summitry compare`. */
export const declareCompare: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioArgument(scenarios))
    .addOption(setOption())
    .addOption(withoutOption())
    .addOption(relaxOption())
    .addOption(priorOption())
    .option("--variant <name=value>", "one more variant; may be given several times", settingsOf)
    .option("--runs <number>", "number of runs of each variant", wholeNumber(1, MOST_RUNS), RUNS)
    .addOption(seedOption("all variants"))
    .addOption(workersOption())
    .option("--out <folder>", "write the rows of each variant to a folder of its own in this new one", given)
    .option("--json", "print { runs, seed, confidence, variants } as JSON instead")
    .action(async (name: string, options: VariantsOptions) => {
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
  summitry compare alaska --without exclusion --out results/exclusion
                                                            for a report
  summitry compare alaska --set cession=true --json | jq .variants

Run i of every variant has the same seed. With several variants the intervals
are wider, so that all of one outcome hold together with 95 % (Šidák). A *
marks a difference that is told from zero. Ctrl-C stops it.`,
    );
};

/** `summitry compare`: what variants change, with the same seeds. */
export async function compareVariants(
  scenarios: Scenarios,
  name: string,
  options: VariantsOptions,
): Promise<void> {
  const { runs, seed, workers, out, json } = options;
  const changes = changesOf(options);
  if (out !== undefined) await assertEmpty("--out", out);
  const { scenario, vocabulary } = await load(scenarios, name);
  const others = await Promise.all(changes.map(async (each) => (await load(scenarios, name, each)).scenario));
  const all = (others.length + 1) * runs;
  const comparison = await withProgressBar(all, (signal, onProgress) =>
    compare(scenario, ...others, { runs, seed, workers, signal, onProgress }),
  );
  const labels = changes.map(labelOf);
  const text =
    json === true
      ? asJson(comparison, labels)
      : comparisonTable(comparison, {
          labels,
          vocabulary,
          again: repeatComparison({ name, ...changesIn(options) }, { seed, runs }, options.variant),
          look: terminalStyle(process.stdout, process.env),
        }).join("\n");
  print(text);
  if (out !== undefined) await writeVariants(comparison, labels, { out, isTold: json !== true });
  const failures = [comparison.a, ...comparison.others].flatMap((batch) => batch.failures);
  await reportFailures({ runs: all, failures, notice: comparison.notice });
}

/** Writes the rows of every variant to a folder of its own, and says how to make a page of them. */
async function writeVariants(
  { a, others }: Comparison<Row>,
  labels: readonly string[],
  { out, isTold }: { readonly out: string; readonly isTold: boolean },
): Promise<void> {
  const base = join(out, BASE);
  const plain = labels.map((label) => label.replace(/[^\p{L}\p{N}.=+-]+/gu, "-"));
  const names = plain.map((name, at) =>
    plain.indexOf(name) === at && name !== BASE ? name : `${name}-${at + 2}`,
  );
  const folders = names.map((name) => join(out, name));
  await a.write(base);
  for (const [at, folder] of folders.entries()) await others[at]?.write(folder);
  const page = repeatReport({ folder: base, with: folders });
  if (isTold) print(`The rows are in ${out}. A page about them: ${page}`);
}

/** The folder of the scenario as it is. */
const BASE = "base";

/**
 * The variants that were asked for: first the one given by --set, --without, --relax and --prior together, then one for each
 * --variant.
 */
function changesOf({ variant = [], ...options }: VariantsOptions): readonly ScenarioChanges[] {
  const together = changesIn(options);
  const first = Object.values(together).every((change) => change === undefined) ? [] : [together];
  const all = [...first, ...variant.map((settings) => ({ set: settings }))];
  if (all.length > 0) return all;
  throw new InputError({
    field: "variants",
    value: "none",
    allowed: "at least one: --set, --without, --relax, --prior or --variant",
  });
}

function labelOf({ set, without = [], relax = [], prior }: ScenarioChanges): string {
  const off = without.length === 0 ? [] : [`without ${without.join(", ")}`];
  const lines = relax.length === 0 ? [] : [`${relax.join(", ")} relaxed`];
  return [...asTyped(set), ...off, ...lines, ...(prior === undefined ? [] : [`${prior} priors`])].join(", ");
}

function asJson(comparison: Comparison<Row>, labels: readonly string[]): string {
  const { runs, seed, confidence } = comparison;
  const variants = labels.map((label, at) => ({
    variant: label,
    failed: comparison.others[at]?.failed,
    differences: comparison.outcomes(at + 1).map((each) => ({
      name: each.name,
      difference: each.estimate,
      low: each.low,
      high: each.high,
      told: each.told,
    })),
  }));
  return JSON.stringify({ runs, seed, confidence, variants });
}
