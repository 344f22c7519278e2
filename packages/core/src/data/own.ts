import { InputError } from "../errors/input-error.ts";

/**
 * What a record holds under a name that a user chose. Reading `record[name]` finds `constructor` and `toString` in
 * every object.
 */
export function own<T>(record: Readonly<Partial<Record<string, T>>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/**
 * Checks a name that a user chose: in plain objects `__proto__` can't be one.
 *
 * @throws InputError naming the field.
 */
export function assertName(field: string, name: string): void {
  if (name === "__proto__") throw new InputError({ field, value: name, allowed: "another name" });
}
