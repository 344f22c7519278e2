import { exactJSON, markedNumber } from "./exact-json.ts";

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
