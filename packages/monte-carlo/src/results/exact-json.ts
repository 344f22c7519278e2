/** How a number that JSON lacks is written: NaN, Infinity or -Infinity. */
type Unwritable = (value: number) => string;

/** As text, as in the JSON of Protocol Buffers: what other programs understand. */
export const quotedNumber: Unwritable = (value) => `"${value}"`;

/** As an object that `parseExact` reads back. */
export const markedNumber: Unwritable = (value) => `{"number":"${value}"}`;

/** A value that JSON can't hold: a bigint, a function, or objects that hold themselves. */
export class UnwritableError extends Error {
  override readonly name = "UnwritableError";
}

/** Depth at which objects are taken to hold themselves. */
const DEEPEST = 1_000;

/**
 * A value as JSON, as `JSON.stringify` writes it, but with every number as it is: `-0` stays negative, and what JSON lacks
 * is not `null`.
 *
 * @throws UnwritableError for what JSON can't hold at all.
 */
export function exactJSON(value: unknown, unwritable: Unwritable, depth = 0): string {
  if (depth > DEEPEST) throw new UnwritableError("JSON can't hold objects that hold themselves");
  const inner = (part: unknown): string => exactJSON(part, unwritable, depth + 1);
  if (typeof value === "number") {
    if (Object.is(value, -0)) return "-0";
    return Number.isFinite(value) ? String(value) : unwritable(value);
  }
  if (Array.isArray(value)) return `[${value.map((each) => inner(each ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null || "toJSON" in value) {
    const text = typeof value === "bigint" ? undefined : (JSON.stringify(value) as string | undefined);
    if (text === undefined) throw new UnwritableError(`JSON can't hold ${String(value)}`);
    return text;
  }
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${JSON.stringify(name)}:${inner(part)}`);
  return `{${parts.join(",")}}`;
}

const MARKED: ReadonlyMap<unknown, number> = new Map(
  [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => [String(value), value]),
);

/**
 * Reads JSON that `exactJSON` has written with `markedNumber`.
 *
 * @throws SyntaxError for anything else.
 */
export function parseExact(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const [[name, mark] = [], ...more] = Object.entries(value);
    return name === "number" && more.length === 0 ? (MARKED.get(mark) ?? value) : value;
  });
}

/**
 * A row as its digest takes it. JSON makes `null` of NaN and the infinities, so they are written out; any other row stays
 * as it is.
 */
export function toDigest<R extends object>(row: R): object {
  return isWritable(row) ? row : (JSON.parse(exactJSON(row, markedNumber)) as object);
}

/** Whether JSON writes all numbers in a value as such. */
function isWritable(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isWritable);
}
