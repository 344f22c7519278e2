import type { Column } from "@summitry/core";

/** A column as a typed array: numbers with NaN for `null`, yes and no as 1 and 0; anything else as a plain list. */
export type TypedColumn<V> = [V] extends [number | null]
  ? Float64Array
  : [V] extends [boolean]
    ? Uint8Array
    : readonly V[];

/** All columns of some rows by name, in row order. */
export type TypedColumns<R> = { readonly [K in keyof R]: TypedColumn<R[K]> };

/**
 * The columns of some rows.
 *
 * @param described What is known of the columns: it tells what a column is that holds nothing but `null`.
 */
export function typedColumns<R extends object>(
  rows: readonly R[],
  described: Readonly<Partial<Record<string, Pick<Column<unknown>, "kind">>>> = {},
): TypedColumns<R> {
  const names = Object.keys(rows[0] ?? {}) as (keyof R & string)[];
  return Object.fromEntries(
    names.map((name) => {
      const values = rows.map((row): unknown => row[name]);
      return [name, described[name]?.kind === "text" ? values : typed(values)];
    }),
  ) as TypedColumns<R>;
}

function typed(values: readonly unknown[]): Float64Array | Uint8Array | readonly unknown[] {
  if (values.every((value) => value === null || typeof value === "number")) {
    return Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value)));
  }
  return values.every((value) => typeof value === "boolean") ? Uint8Array.from(values, Number) : values;
}
