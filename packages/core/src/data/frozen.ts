/** Freezes plain data, including everything inside it, and returns it. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) for (let at = 0; at < value.length; at++) frozen<unknown>(value[at]);
  else for (const key in value) if (typeof value[key] === "object") frozen(value[key]);
  return value;
}
