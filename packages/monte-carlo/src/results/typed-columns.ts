import type { ColumnKind } from "@summitry/core";
import { columnNames } from "../rows/column-names.ts";

/** What is known of a column. One that the scenario doesn't describe may hold anything that JSON can hold. */
export interface DescribedColumn {
  /** Name of the column. */
  readonly name: string;
  /** What its values are. */
  readonly kind: ColumnKind | "json";
}

/**
 * A column as a typed array: numbers with NaN for `null`, yes and no as 1 and 0; anything else as a plain list. Yes, no or
 * `null` is a list where there is a `null`.
 */
export type TypedColumn<V> = [V] extends [number | null]
  ? Float64Array
  : [V] extends [boolean]
    ? Uint8Array
    : [V] extends [boolean | null]
      ? Uint8Array | readonly V[]
      : readonly V[];

/** All columns of some rows by name, in row order. */
export type TypedColumns<R> = { readonly [K in keyof R]: TypedColumn<R[K]> };

/**
 * The columns of some rows.
 *
 * @param described What is known of the columns: it tells what a column is that holds nothing, or nothing but `null`.
 */
export function typedColumns<R extends object>(
  rows: readonly R[],
  described: readonly DescribedColumn[] = [],
): TypedColumns<R> {
  const kinds = new Map(described.map(({ name, kind }) => [name, kind]));
  const names = columnNames(rows, described) as readonly (keyof R & string)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      typed(
        rows.map((row): unknown => row[name] ?? null),
        kinds.get(name) ?? "json",
      ),
    ]),
  ) as TypedColumns<R>;
}

function typed(
  values: readonly unknown[],
  kind: DescribedColumn["kind"],
): TypedColumn<unknown> | Uint8Array | Float64Array {
  const mayBeNumbers = kind !== "text" && kind !== "flag";
  if (mayBeNumbers && values.every((value) => value === null || typeof value === "number")) {
    return Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value)));
  }
  const mayBeFlags = kind !== "text";
  return mayBeFlags && values.every((value) => typeof value === "boolean")
    ? Uint8Array.from(values, Number)
    : values;
}
