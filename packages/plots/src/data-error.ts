/** Data that no figure can show: names the field, the value and what is allowed. */
export class DataError extends Error {
  override readonly name = "DataError";
  /** Where the value stands, as a dotted path: `estimates.2.low`. */
  readonly field: string;
  /** The value that was given. */
  readonly value: unknown;
  /** What would have been accepted, in words. */
  readonly allowed: string;

  constructor(problem: { readonly field: string; readonly value: unknown; readonly allowed: string }) {
    const { field, value, allowed } = problem;
    super(`${field}: ${shown(value)} is not allowed; expected ${allowed}`);
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

/**
 * Throws unless the number is finite and in the range, ends included.
 *
 * @throws DataError naming the field.
 */
export function assertNumber(
  field: string,
  value: number,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  const ends = [
    ...(Number.isFinite(low) ? [`from ${low}`] : []),
    ...(Number.isFinite(high) ? [`to ${high}`] : []),
  ];
  throw new DataError({ field, value, allowed: ["a finite number", ...ends].join(" ") });
}

/**
 * Throws unless there is at least one item.
 *
 * @throws DataError naming the field.
 */
export function assertSome(field: string, items: readonly unknown[], what: string): void {
  if (!Array.isArray(items) || items.length === 0)
    throw new DataError({ field, value: items, allowed: `at least one ${what}` });
}

function shown(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "number" || value === undefined) return String(value);
  const text = inJson(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function inJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
    // eslint-disable-next-line summitry/caught-errors -- what JSON can't hold is shown by its kind
  } catch {
    return typeof value === "bigint" ? String(value) : Object.prototype.toString.call(value);
  }
}
