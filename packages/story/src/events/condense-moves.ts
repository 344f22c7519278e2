import type { EventGroup, MoveGroup } from "./event-groups.ts";

/** How often the same move is told before it is summed up. */
const ENOUGH = 3;

/**
 * Sums up moves that an agent makes often: keeps the first to stand for all of its kind. Of a few it keeps all, and notes the
 * reason that was told before.
 */
export function condenseMoves(happenings: readonly EventGroup[]): readonly EventGroup[] {
  const times = new Map<string, number>();
  for (const happening of happenings) {
    if (happening.type === "moved") times.set(kindOf(happening), (times.get(kindOf(happening)) ?? 0) + 1);
  }
  const told = new Map<string, { readonly because: string; readonly place: number }>();
  return happenings.flatMap((happening): readonly EventGroup[] => {
    if (happening.type !== "moved") return [happening];
    const kind = kindOf(happening);
    const all = times.get(kind) ?? 1;
    const before = told.get(kind) ?? null;
    const place = (before?.place ?? 0) + 1;
    told.set(kind, { because: happening.move.because, place });
    if (all <= ENOUGH) return [{ ...happening, before: before?.because ?? null, place }];
    return before === null ? [{ ...happening, times: all }] : [];
  });
}

function kindOf({ move: { by, move, toward } }: MoveGroup): string {
  return JSON.stringify([by, move, toward]);
}
