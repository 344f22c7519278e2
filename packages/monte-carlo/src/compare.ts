import type { Agendas, Row, Scenario } from "@summitry/core";
import { Comparison } from "./results/comparison.ts";
import { monteCarlo } from "./monte-carlo.ts";
import { checkScenario, type MonteCarloOptions } from "./options.ts";

/**
 * Simulates two variants on the same seeds: run i of one has the draws of run i of the other, as far as both
 * draw the same things, so that a difference between them comes from the variants and not from luck.
 *
 * Progress counts the runs of both: `runs` is twice the number of pairs.
 *
 * @example
 * const effect = await compare(alaska(), alaska({ europeAtTable: true }), { runs: 5_000, seed: 42 });
 * effect.difference((row) => row.ceasefireDay !== null);
 * @throws Whatever `monteCarlo` throws.
 */
export async function compare<
  A extends Agendas,
  ColumnsA extends object,
  ParametersA extends string,
  B extends Agendas,
  ColumnsB extends object,
  ParametersB extends string,
>(
  a: Scenario<A, ColumnsA, ParametersA>,
  b: Scenario<B, ColumnsB, ParametersB>,
  options: MonteCarloOptions,
): Promise<Comparison<Row<ColumnsA, ParametersA>, Row<ColumnsB, ParametersB>>> {
  checkScenario("a", a);
  checkScenario("b", b);
  const first = await monteCarlo(a, half(options, 0, 0));
  const second = await monteCarlo(b, half(options, first.runs, first.failed));
  return new Comparison(
    { batch: first, outcomes: a.definition.outcomes ?? {} },
    { batch: second, outcomes: b.definition.outcomes ?? {} },
  );
}

/** The options for one of two batches, when those runs are over already. */
function half(options: MonteCarloOptions, before: number, failedBefore: number): MonteCarloOptions {
  if (typeof options?.onProgress !== "function") return options;
  const { onProgress } = options;
  return {
    ...options,
    onProgress: ({ done, runs, failed }) =>
      onProgress({ done: before + done, runs: 2 * runs, failed: failedBefore + failed }),
  };
}
