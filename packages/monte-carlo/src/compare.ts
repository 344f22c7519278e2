import { aScenario } from "@summitry/core/checks";
import { type Agendas, InputError, type Scenario, type Identity } from "@summitry/core";
import { monteCarlo } from "./monte-carlo.ts";
import { checkRunOptions, type MonteCarloOptions } from "./options.ts";
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
export function compare<RA extends Identity, RB extends Identity>(
  a: Scenario<Agendas, RA>,
  b: Scenario<Agendas, RB>,
  options: CompareOptions,
): Promise<Comparison<RA, RB>>;
export function compare<R extends Identity>(
  first: Scenario<Agendas, R>,
  ...others: [...Scenario<Agendas, R>[], CompareOptions]
): Promise<Comparison<R>>;
export async function compare<R extends Identity>(
  ...given: (Scenario<Agendas, R> | CompareOptions)[]
): Promise<Comparison<R>> {
  const options = given.at(-1) as CompareOptions;
  const scenarios = given.slice(0, -1) as Scenario<Agendas, R>[];
  for (const [at, scenario] of scenarios.entries()) aScenario(`variants.${at}`, scenario);
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
  const variants: Variant<R>[] = [];
  for (const scenario of scenarios) {
    const onProgress = onProgressOfAll(options, scenarios.length, variants);
    const batch = await monteCarlo(scenario, { ...options, onProgress });
    variants.push({ batch, outcomes: scenario.outcomes });
  }
  const [base, ...others] = variants;
  return new Comparison(base as Variant<R>, others);
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
