/** How a column's values are kept in a typed file: whole numbers, any numbers, yes or no, or words. */
export type ColumnKind = "whole" | "number" | "flag" | "text";

/** A column of a row: its type, what it starts as, and what it tells. */
export interface Column<T> {
  /** How its values are kept. */
  readonly kind: ColumnKind;
  /** Type in words: "day or null". */
  readonly type: string;
  /** Unit in words, "1" for a pure number. */
  readonly unit: string;
  /** What it tells, in a line. */
  readonly says: string;
  /** Whether it tells what somebody decided, and not how the world stood. */
  readonly decided: boolean;
  /** Its value before anything has happened. */
  readonly start: T;
}

/** The type of a column's values. */
export type ValueOf<C> = C extends Column<infer T> ? T : never;

/** Columns by name, one for every column of a row. */
export type ColumnsOf<C extends object> = { readonly [K in keyof C]: Column<C[K]> };

const decided = true;

/** A day of the run, counted from day 0; `null` for never. */
export function day(says: string): Column<number | null> {
  return { kind: "whole", type: "day or null", unit: "days after day 0", says, decided, start: null };
}

/** A whole number of things. */
export function count(says: string, unit = "1"): Column<number> {
  return { kind: "whole", type: "whole number", unit, says, decided, start: 0 };
}

/** A number that tells how the world stood. */
export function number(says: string, unit: string): Column<number> {
  return { kind: "number", type: "number", unit, says, decided: false, start: 0 };
}

/** A number that is not there in every run. */
export function numberOrNull(says: string, unit: string): Column<number | null> {
  return { kind: "number", type: "number or null", unit, says, decided, start: null };
}

/** Yes or no. */
export function flag(says: string): Column<boolean> {
  return { kind: "flag", type: "true or false", unit: "1", says, decided, start: false };
}

/** Yes or no, where there is something to ask. */
export function flagOrNull(says: string): Column<boolean | null> {
  return { kind: "flag", type: "true, false or null", unit: "1", says, decided, start: null };
}

/** One of a list of values; `null` for none of them. */
export function oneOf<const V extends string>(values: readonly V[], says: string): Column<V | null> {
  const type = `${values.map((value) => `"${value}"`).join(", ")} or null`;
  return { kind: "text", type, unit: "1", says, decided, start: null };
}

/** Words. */
export function text(says: string): Column<string> {
  return { kind: "text", type: "text", unit: "1", says, decided, start: "" };
}

/** Words, or `null`. */
export function textOrNull(says: string): Column<string | null> {
  return { kind: "text", type: "text or null", unit: "1", says, decided, start: null };
}
