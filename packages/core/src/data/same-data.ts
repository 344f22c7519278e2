/**
 * Whether two values are the same as JSON: lists by their parts, objects by their properties in any order, where
 * `undefined` is as good as none.
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [some, others] = [present(one), present(other)];
  return (
    some.size === others.size &&
    [...some].every(([name, part]) => others.has(name) && isSameData(part, others.get(name)))
  );
}

function present(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}
