import type { Issues } from "@summitry/core";
import { pointAt, type Point } from "./point.ts";
import { mean, median, type Middle, outcomeBy } from "./positions.ts";
import type { EvaluatedTable } from "./evaluated-table.ts";

/** Forecasts of an outcome that ignore how the parties bargain. */
export interface Baselines<I extends Issues = Issues, Id extends string = string> {
  /**
   * The salience-weighted mean position, as by `meanPosition`, which needs no zone of agreement; `null` unless every
   * utility is a sum over issues, and when the agenda excludes that combination.
   */
  readonly mean: Point<I, Id> | null;
  /** The salience-weighted median position, as by `medianPosition`; `null` in the same cases. */
  readonly median: Point<I, Id> | null;
  /** The Nash point, the first one if there are several; `null` when the zone is closed. */
  readonly nash: Point<I, Id> | null;
}

/** The baselines of a table. */
export function baselinesOf<I extends Issues, Id extends string>(
  table: EvaluatedTable<I, Id>,
  [nash]: Uint32Array,
): Baselines<I, Id> {
  const areSums = table.sides.every(({ contributions }) => contributions !== null);
  const at = (middle: Middle): Point<I, Id> | null => {
    const outcome = areSums ? outcomeBy(table, middle) : null;
    return outcome === null ? null : pointAt(table, table.agenda.indexOf(outcome));
  };
  return { mean: at(mean), median: at(median), nash: nash === undefined ? null : pointAt(table, nash) };
}
