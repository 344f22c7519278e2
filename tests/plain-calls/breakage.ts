/** A value that somebody may pass by mistake, made anew for every call. */
interface Mistake {
  readonly says: string;
  /** What it is, as far as some field may take it. */
  readonly is: Kind | null;
  make(): unknown;
}

/** What fields take. */
export type Kind =
  "number" | "infinite" | "text" | "name" | "flag" | "function" | "list" | "object" | "sized" | "null";

const cyclic = (): unknown => {
  const value: Record<string, unknown> = {};
  value["self"] = value;
  return value;
};
const cyclicList = (): unknown => {
  const value: unknown[] = [];
  value.push(value);
  return value;
};

/** Mistakes of every kind. */
const mistakes: readonly Mistake[] = [
  { says: "null", is: "null", make: () => null },
  { says: "NaN", is: null, make: () => Number.NaN },
  { says: "Infinity", is: "infinite", make: () => Number.POSITIVE_INFINITY },
  { says: "-Infinity", is: "infinite", make: () => Number.NEGATIVE_INFINITY },
  { says: "a number", is: "number", make: () => 0.375 },
  { says: "a number as text", is: "name", make: () => "3" },
  { says: "a text", is: "name", make: () => "no such thing" },
  { says: "an empty text", is: "text", make: () => "" },
  { says: "true", is: "flag", make: () => true },
  { says: "a function", is: "function", make: () => () => undefined },
  { says: "an empty list", is: "list", make: () => [] },
  { says: "a list in itself", is: "list", make: cyclicList },
  { says: "an object", is: "object", make: () => ({}) },
  { says: "an object without a prototype", is: "object", make: () => Object.create(null) as unknown },
  { says: "an object in itself", is: "object", make: cyclic },
  { says: "a symbol", is: null, make: () => Symbol("mistake") },
  { says: "a bigint", is: null, make: () => 3n },
  { says: "a date", is: null, make: () => new Date(0) },
  { says: "a map", is: "sized", make: () => new Map([["a", 1]]) },
  { says: "a promise", is: null, make: () => Promise.resolve(1) },
];

/** One way to break a field. */
export interface Breakage {
  readonly says: string;
  make(): unknown;
}

/** A field of a call: where it stands, how an error names it, and what is truly outside of what it takes. */
export interface Field {
  /** Where it stands in the list of arguments. */
  readonly at: readonly (string | number)[];
  /** The field that the error has to name. */
  readonly named: string;
  readonly breakages: readonly Breakage[];
}

/** A field that must be given; `~` stands for a dot within a name: it takes these kinds, and no value of these others beside. */
export function needs(
  at: string,
  named: string,
  takes: readonly Kind[],
  never: readonly unknown[] = [],
): Field {
  const field = may(at, named, takes, never);
  return { ...field, breakages: [{ says: "nothing", make: () => undefined }, ...field.breakages] };
}

/** A field that may be left out. */
export function may(
  at: string,
  named: string,
  takes: readonly Kind[],
  never: readonly unknown[] = [],
): Field {
  const fits = (is: Kind | null): boolean =>
    is !== null && (takes.includes(is) || (is === "name" && takes.includes("text")));
  return {
    at: at.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key.replace("~", "."))),
    named,
    breakages: [
      ...mistakes.filter(({ is }) => !fits(is)),
      ...never.map((value) => ({ says: String(value), make: () => value })),
    ],
  };
}

/** The arguments with one field broken. Only what leads to it is copied; the rest is as it was. */
export function broken(args: readonly unknown[], at: Field["at"], value: unknown): unknown[] {
  return changed(args, at, value) as unknown[];
}

function changed(whole: unknown, [key, ...rest]: Field["at"], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(whole)
    ? [...(whole as unknown[])]
    : Object.assign(Object.create(Object.getPrototypeOf(whole) as object | null) as object, whole);
  const part = (copy as Record<PropertyKey, unknown>)[key];
  Object.defineProperty(copy, key, {
    value: changed(part, rest, value),
    configurable: true,
    enumerable: true,
    writable: true,
  });
  return copy;
}
