import type { Value } from "@summitry/core";

/** The most values of an issue that are listed one by one. */
const MANY = 12;

/** Lists the values of an issue; of many numbers, the first ones and the last. */
export function listed(values: readonly Value[], between: string): string {
  if (values.length <= MANY || typeof values[0] !== "number") return values.join(between);
  return [...values.slice(0, 3), "...", values.at(-1)].join(between);
}
