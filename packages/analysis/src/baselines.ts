import { contributionsOf, type Interests, type Issues, type OutcomeOf } from "@summitry/core";
import { pointAt, type Point } from "./point.ts";
import { meanPosition, medianPosition } from "./positions.ts";
import type { Problem } from "./problem.ts";
import type { ReadyTable } from "./ready-table.ts";

/** Forecasts of an outcome that take no account of how anybody bargains. */
export interface Baselines<I extends Issues = Issues, Id extends string = string> {
  /**
   * The salience-weighted mean position, as `meanPosition` has it, which needs no zone; `null` unless every utility is a
   * sum over issues, and where the agenda excludes that combination.
   */
  readonly mean: Point<I, Id> | null;
  /** The salience-weighted median position, as `medianPosition` has it; `null` in the same cases. */
  readonly median: Point<I, Id> | null;
  /** The Nash point, the first where there are several; `null` where the zone is closed. */
  readonly nash: Point<I, Id> | null;
}

/** The baselines of a table. */
export function baselinesOf<I extends Issues, P extends Interests<I>>(
  problem: Problem<I, P>,
  table: ReadyTable<I, P["id"]>,
  [nash]: Uint32Array,
): Baselines<I, P["id"]> {
  const isAdditive = problem.parties.every(({ utility }) => contributionsOf(utility) !== null);
  const at = (outcome: OutcomeOf<I> | null): Point<I, P["id"]> | null =>
    outcome === null ? null : pointAt(table, table.agenda.indexOf(outcome));
  return {
    mean: isAdditive ? at(meanPosition(problem)) : null,
    median: isAdditive ? at(medianPosition(problem)) : null,
    nash: nash === undefined ? null : pointAt(table, nash),
  };
}
