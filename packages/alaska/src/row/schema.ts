/** A column of the row: its type, what it starts as, and what it tells. */
export interface Column<T> {
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

/** A day of the run, counted from day 0; `null` for never. */
export function day(says: string): Column<number | null> {
  return { type: "day or null", unit: "days after day 0", says, decided: true, start: null };
}

/** A whole number of things. */
export function count(says: string, unit = "1"): Column<number> {
  return { type: "whole number", unit, says, decided: true, start: 0 };
}

/** A number that tells how the world stood. */
export function number(says: string, unit: string): Column<number> {
  return { type: "number", unit, says, decided: false, start: 0 };
}

/** A number that is not there in every run. */
export function numberOrNull(says: string, unit: string): Column<number | null> {
  return { type: "number or null", unit, says, decided: true, start: null };
}

/** Yes or no. */
export function flag(says: string): Column<boolean> {
  return { type: "true or false", unit: "1", says, decided: true, start: false };
}

/** Yes or no, where there is something to ask. */
export function flagOrNull(says: string): Column<boolean | null> {
  return { type: "true, false or null", unit: "1", says, decided: true, start: null };
}

/** One of a list of values; `null` for none of them. */
export function oneOf<const V extends string>(values: readonly V[], says: string): Column<V | null> {
  return {
    type: `${values.map((value) => `"${value}"`).join(", ")} or null`,
    unit: "1",
    says,
    decided: true,
    start: null,
  };
}

/** Words. */
export function text(says: string): Column<string> {
  return { type: "text", unit: "1", says, decided: true, start: "" };
}

/** Words, or `null`. */
export function textOrNull(says: string): Column<string | null> {
  return { type: "text or null", unit: "1", says, decided: true, start: null };
}
