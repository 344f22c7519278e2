import type { Obstacle, Obstruction } from "./obstacles.ts";

/**
 * Every minimal set of obstacles whose removal opens a closed zone of agreement. Removing all obstacles of an outcome
 * lets it in, so these are the minimal ones among the sets of obstacles of single outcomes.
 */
export function blockedBy<Id extends string>({
  obstacles,
  sets,
  setOf,
}: Obstruction<Id>): readonly (readonly Obstacle<Id>[])[] {
  const found = new Uint8Array(sets.length);
  for (let index = 0; index < setOf.length; index++) found[setOf[index] as number] = 1;
  const inTheWay = sets.filter((_, at) => found[at] === 1).sort((one, other) => one.length - other.length);
  const minimal: (readonly number[])[] = [];
  for (const set of inTheWay) {
    const members = new Set(set);
    if (!minimal.some((smaller) => smaller.every((number) => members.has(number)))) minimal.push(set);
  }
  if (minimal[0]?.length === 0) return [];
  return minimal.map((set) => set.map((number) => obstacles[number] as Obstacle<Id>));
}
