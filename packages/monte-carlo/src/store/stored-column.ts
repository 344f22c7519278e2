import type { Agendas, Scenario, Identity } from "@summitry/core";
import type { DescribedColumn } from "../results/typed-columns.ts";

/**
 * A column as it is stored in a file: its values as INT64, DOUBLE, BOOLEAN or text, and JSON as text.
 */
export interface StoredColumn extends DescribedColumn {
  /** Unit in words; `null` if unknown. */
  readonly unit: string | null;
  /** What the column means; `null` if unknown. */
  readonly says: string | null;
}

/** Name of the column that says why a run failed. */
export const FAILURE = "failure";

/**
 * The columns of a scenario's rows in a file: those that identify the run, those of the scenario, every drawn
 * parameter, and the reason why the run failed, if it did. A column that the scenario doesn't describe gets the kind of
 * its initial value.
 */
export function storedColumns<R extends Identity>(scenario: Scenario<Agendas, R>): readonly StoredColumn[] {
  const { row, parameters = [] } = scenario.definition;
  const own = Object.entries(row.start()).map(([name, start]): StoredColumn => {
    const { kind, unit, says } = scenario.columns[name] ?? { kind: kindOf(start), unit: null, says: null };
    return { name, kind, unit, says };
  });
  return [
    { name: "seed", kind: "text", unit: null, says: "seed of the run" },
    { name: "run", kind: "whole", unit: "1", says: "number of the run within the seed" },
    ...own,
    ...parameters.map(({ id, unit, because }): StoredColumn => ({
      name: id,
      kind: "number",
      unit,
      says: because,
    })),
    { name: FAILURE, kind: "text", unit: null, says: "why the run broke off; null when it did not" },
  ];
}

/** The columns that rows have: all but the reason of a failure, which stands in the place of a row. */
export function rowColumns<C extends DescribedColumn>(columns: readonly C[]): readonly C[] {
  return columns.filter(({ name }) => name !== FAILURE);
}

function kindOf(start: unknown): StoredColumn["kind"] {
  switch (typeof start) {
    case "number":
      return "number";
    case "boolean":
      return "flag";
    case "string":
      return "text";
    default:
      return "json";
  }
}
