/**
 * Whether a value is an object as one writes it in code, told at once: what is made as a run goes on is looked at more
 * closely only where it is anything else.
 */
export function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
