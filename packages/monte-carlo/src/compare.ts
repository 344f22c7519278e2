import { type Agendas, InputError, type Row, type Scenario } from "@summitry/core";
import { monteCarlo } from "./monte-carlo.ts";
import { checkRunOptions, assertScenario, type MonteCarloOptions } from "./options.ts";
import type { Progress } from "./progress.ts";
import { Comparison, type Variant } from "./results/comparison.ts";

/** How to run a comparison: like a batch, all of it. */
export type CompareOptions = Omit<MonteCarloOptions<never>, "until">;

/**
 * Simulates two or more variants on the same seeds: run i of one has the draws of run i of the others, as far as they draw
 * the same things, so that a difference between them comes from the variants and not from luck. The first is the one that
 * the others are held against.
 *
 * Progress counts the runs of all variants: `runs` is their number times that of the runs of each.
 *
 * @example
 * const effect = await compare(alaska(), alaska({ europeAtTable: true }), { runs: 5_000, seed: 42 });
 * effect.difference((row) => row.ceasefireDay !== null);
 * @throws Whatever `monteCarlo` throws.
 */
export function compare<
  A extends Agendas,
  ColumnsA extends object,
  ParametersA extends string,
  B extends Agendas,
  ColumnsB extends object,
  ParametersB extends string,
>(
  a: Scenario<A, ColumnsA, ParametersA>,
  b: Scenario<B, ColumnsB, ParametersB>,
  options: CompareOptions,
): Promise<Comparison<Row<ColumnsA, ParametersA>, Row<ColumnsB, ParametersB>>>;
export function compare<A extends Agendas, C extends object, P extends string>(
  first: Scenario<A, C, P>,
  ...others: [...Scenario<A, C, P>[], CompareOptions]
): Promise<Comparison<Row<C, P>>>;
export async function compare<A extends Agendas, C extends object, P extends string>(
  ...given: (Scenario<A, C, P> | CompareOptions)[]
): Promise<Comparison<Row<C, P>>> {
  const options = given.at(-1) as CompareOptions;
  const scenarios = given.slice(0, -1) as Scenario<A, C, P>[];
  for (const [at, scenario] of scenarios.entries()) assertScenario(`variants.${at}`, scenario);
  checkRunOptions(options);
  if ("until" in options || "out" in options) {
    throw new InputError({
      field: "options",
      value: Object.keys(options),
      allowed: "neither `until` nor `out`",
    });
  }
  if (scenarios.length < 2) {
    throw new InputError({ field: "variants", value: scenarios.length, allowed: "at least two scenarios" });
  }
  const variants: Variant<Row<C, P>>[] = [];
  for (const scenario of scenarios) {
    const onProgress = onProgressOfAll(options, scenarios.length, variants);
    const batch = await monteCarlo(scenario, { ...options, onProgress });
    variants.push({ batch, outcomes: scenario.definition.outcomes ?? {} });
  }
  const [base, ...others] = variants;
  return new Comparison(base as Variant<Row<C, P>>, others);
}

/** Tells of the progress of one batch as part of that of all. */
function onProgressOfAll(
  { onProgress, runs }: CompareOptions,
  count: number,
  before: readonly { readonly batch: { readonly failed: number } }[],
): CompareOptions["onProgress"] {
  if (onProgress === undefined) return undefined;
  const failed = before.reduce((sum, { batch }) => sum + batch.failed, 0);
  return (progress: Progress) => {
    const done = before.length * runs + progress.done;
    const all = count * runs;
    const secondsLeft = done === all ? 0 : (all - done) / progress.perSecond;
    onProgress({ ...progress, done, runs: all, failed: failed + progress.failed, secondsLeft });
  };
}
