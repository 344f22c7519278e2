import type { EventGroup, MoveGroup } from "./event-groups.ts";

/** How often the same move is told before it is summed up. */
const ENOUGH = 3;

/** Sums up moves that an agent makes often: keeps the first to stand for all of its kind. */
export function condenseMoves(happenings: readonly EventGroup[]): readonly EventGroup[] {
  const times = new Map<string, number>();
  for (const happening of happenings) {
    if (happening.type === "moved") times.set(kindOf(happening), (times.get(kindOf(happening)) ?? 0) + 1);
  }
  const told = new Set<string>();
  return happenings.flatMap((happening): readonly EventGroup[] => {
    if (happening.type !== "moved") return [happening];
    const kind = kindOf(happening);
    const all = times.get(kind) ?? 1;
    if (all <= ENOUGH) return [happening];
    if (told.has(kind)) return [];
    told.add(kind);
    return [{ ...happening, times: all }];
  });
}

function kindOf({ move: { by, move, toward } }: MoveGroup): string {
  return JSON.stringify([by, move, toward]);
}
