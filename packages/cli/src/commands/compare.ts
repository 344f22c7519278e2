import { compare, type Comparison } from "@summitry/monte-carlo";
import { InputError, type Row } from "@summitry/core";
import { withProgressBar } from "../batch/under-bar.ts";
import { asTyped, type ScenarioChanges, type Settings } from "../opening/changes.ts";
import { comparisonTable } from "../compare/comparison-table.ts";
import type { Scenarios } from "../scenarios.ts";
import { terminalStyle } from "../terminal/style.ts";
import { load } from "../opening/open.ts";
import { report } from "./batch.ts";
import { print } from "../terminal/print.ts";

/** Options of `summitry compare`. */
export interface VariantsOptions extends ScenarioChanges {
  readonly variant?: readonly Settings[];
  readonly runs: number;
  readonly seed: string;
  readonly workers?: number;
  readonly json?: true;
}

/** `summitry compare`: what variants change, with the same seeds. */
export async function compareVariants(
  scenarios: Scenarios,
  name: string,
  options: VariantsOptions,
): Promise<void> {
  const { runs, seed, workers, json } = options;
  const changes = changesOf(options);
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
          name,
          labels,
          vocabulary,
          look: terminalStyle(process.stdout, process.env),
        }).join("\n");
  print(text);
  const failures = [comparison.a, ...comparison.others].flatMap((batch) => batch.failures);
  await report({ runs: all, failures, notice: comparison.notice });
}

/**
 * The variants that were asked for: first the one given by --set and --without together, then one for each --variant.
 */
function changesOf({ set, without, variant = [] }: VariantsOptions): readonly ScenarioChanges[] {
  const first = set === undefined && without === undefined ? [] : [{ set, without }];
  const all = [...first, ...variant.map((settings) => ({ set: settings }))];
  if (all.length > 0) return all;
  throw new InputError({
    field: "variants",
    value: "none",
    allowed: "at least one: --set, --without or --variant",
  });
}

function labelOf({ set, without = [] }: ScenarioChanges): string {
  return [...asTyped(set), ...(without.length === 0 ? [] : [`without ${without.join(", ")}`])].join(", ");
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
