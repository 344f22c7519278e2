import { isDraft, original } from "immer";
import { frozen } from "../data/frozen.ts";
import type { Text } from "../world/text.ts";
import type { World } from "../world/world.ts";

/** Changes one text of a world. */
export function amend(world: World, id: string, changes: (text: Text) => Partial<Text>): void {
  const texts = undrafted(world.texts).map((text) => (text.id === id ? { ...text, ...changes(text) } : text));
  world.texts = frozen(texts);
}

/** Marks the texts that a new text replaces as superseded. */
export function supersede(world: World, ids: readonly string[], day: number): void {
  if (ids.length === 0) return;
  const texts = undrafted(world.texts).map((text): Text =>
    ids.includes(text.id) ? { ...text, status: "superseded", endDay: day } : text,
  );
  world.texts = frozen(texts);
}

/** The list itself when it is given as an immer draft: frozen data must not contain drafts. */
export function undrafted<T>(list: readonly T[]): readonly T[] {
  return isDraft(list) ? (original<unknown>(list) as readonly T[]) : list;
}
