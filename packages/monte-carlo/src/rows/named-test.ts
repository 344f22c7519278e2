import { type Identity, InputError, type RowTest } from "@summitry/core";
import { watchedColumns } from "./watched-columns.ts";

/** The yes-or-no questions of a scenario that have a name, in records without a prototype. */
export interface NamedTests<R> {
  readonly outcomes: Readonly<Record<string, RowTest<R>>>;
  readonly measures: Readonly<Record<string, RowTest<R>>>;
}

/**
 * The test that is meant: an outcome or another measure of the scenario by its name, or a function of a row.
 *
 * @param field What it is called, for an error.
 * @throws InputError for a name that the scenario gives to nothing; the test throws one for a column that no row has.
 */
export function testOf<R extends Identity>(
  { outcomes, measures }: NamedTests<R>,
  of: string | RowTest<R>,
  field: string,
): RowTest<R> {
  if (typeof of === "function") {
    let names: readonly string[] = [];
    const watched = watchedColumns(of, () => names);
    return (row) => {
      if (names.length === 0) names = Object.keys(row);
      return watched(row);
    };
  }
  const test = typeof of === "string" ? (outcomes[of] ?? measures[of]) : undefined;
  if (test !== undefined) return test;
  const allowed = [...Object.keys(outcomes), ...Object.keys(measures)];
  throw new InputError({ field, value: of, allowed: allowed.length > 0 ? allowed : "a function of a row" });
}
