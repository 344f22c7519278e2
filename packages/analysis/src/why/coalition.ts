import type { Issues } from "@summitry/core";
import type { EvaluatedTable } from "../evaluated-table.ts";
import type { ObstacleTally } from "./tally.ts";

/**
 * The largest coalition of at least two parties that have a zone of agreement among themselves; of several that are as
 * large the one with the most texts in its zone, then the one found first. All parties where no two have one.
 */
export function largestCoalition(
  { sides }: EvaluatedTable<Issues, string>,
  { obstruction: { obstacles, sets }, sizes }: ObstacleTally,
): readonly string[] {
  const ids = sides.map(({ id }) => id);
  const groups = sets
    .map((set, at) => {
      const away = new Set(set.map((number) => obstacles[number]?.holder));
      return { members: ids.filter((id) => !away.has(id)), texts: sizes[at] ?? 0 };
    })
    .filter(({ texts }) => texts > 0);
  const zoneOf = (members: readonly string[]): number =>
    groups.reduce(
      (sum, group) => sum + (members.every((id) => group.members.includes(id)) ? group.texts : 0),
      0,
    );
  const size = Math.max(0, ...groups.map(({ members }) => members.length));
  if (size < 2) return ids;
  const [first, ...others] = groups.filter(({ members }) => members.length === size);
  let best = { members: first?.members ?? ids, zone: zoneOf(first?.members ?? ids) };
  for (const { members } of others) {
    const zone = zoneOf(members);
    if (zone > best.zone) best = { members, zone };
  }
  return best.members;
}
