import { isDraft, original } from "immer";
import { frozen } from "../data/frozen.ts";
import type { Text } from "../world/text.ts";
import type { World } from "../world/world.ts";

/** Changes one text. */
export function amend(world: World, id: string, changes: (text: Text) => Partial<Text>): void {
  const texts = themselves(world.texts).map((text) =>
    text.id === id ? { ...text, ...changes(text) } : text,
  );
  world.texts = frozen(texts);
}

/** Ends the texts that another one takes the place of. */
export function supersede(world: World, ids: readonly string[], day: number): void {
  if (ids.length === 0) return;
  const texts = themselves(world.texts).map((text): Text =>
    ids.includes(text.id) ? { ...text, status: "superseded", endDay: day } : text,
  );
  world.texts = frozen(texts);
}

/** The parts of a list themselves: what is frozen must not hold parts of an immer draft. */
export function themselves<T>(list: readonly T[]): readonly T[] {
  return isDraft(list) ? (original<unknown>(list) as readonly T[]) : list;
}
