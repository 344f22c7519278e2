/** The most characters of a value that an error shows. */
const LONGEST = 80;

/** A value as an error message shows it, in one line: a text in quotes, anything else as JSON or by its kind. */
export function shown(value: unknown): string {
  if (typeof value === "string")
    return `"${value.replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1))}"`;
  if (typeof value === "function") return "a function";
  if (value instanceof Promise) return "a promise";
  if (typeof value === "number" || value === undefined) return String(value);
  const text = inJson(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}

function inJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
    // eslint-disable-next-line summitry/caught-errors -- what JSON can't hold is shown by its kind
  } catch {
    return typeof value === "bigint" ? String(value) : Object.prototype.toString.call(value);
  }
}
