/**
 * What a record holds under a name that a user chose. Reading `record[name]` finds `constructor` and `toString` in
 * every object.
 */
export function own<T>(record: Readonly<Partial<Record<string, T>>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
