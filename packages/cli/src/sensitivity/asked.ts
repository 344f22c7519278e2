import { InputError } from "@summitry/core";
import type { VariedFactors } from "@summitry/monte-carlo";
import type { AnyBatch } from "../batch/simulate-all.ts";

/** Names of methods on a command line. */
export const methodNames = ["given-data", "sobol", "morris", "shapley", "luck"] as const;

/** The name of a method on a command line. */
export type MethodName = (typeof methodNames)[number];

/** What is varied, as a command line says it. */
export function overOf(names: readonly string[] | undefined): VariedFactors {
  const [only = "parameters", ...more] = names ?? [];
  return more.length === 0 && (only === "parameters" || only === "groups") ? only : [only, ...more];
}

/**
 * The outcome of a batch that is least certain, to ask about where nothing is named: its share is closest to one half.
 *
 * @throws InputError for a scenario without outcomes.
 */
export function leastCertain(batch: Pick<AnyBatch, "outcomes">): readonly string[] {
  const [least] = batch
    .outcomes()
    .toSorted((one, other) => Math.abs(one.estimate - 0.5) - Math.abs(other.estimate - 0.5));
  if (least !== undefined) return [least.name];
  throw new InputError({
    field: "--of",
    value: "",
    allowed: "a column: the scenario names no outcomes",
  });
}
