import { isDraft, original } from "immer";
import { frozen } from "../data/frozen.ts";
import type { Text, TextStatus } from "../world/text.ts";
import type { World } from "../world/world.ts";

/** Changes one text. */
export function amend(world: World, id: string, changes: (text: Text) => Partial<Text>): void {
  const texts = themselves(world.texts).map((text) =>
    text.id === id ? { ...text, ...changes(text) } : text,
  );
  world.texts = frozen(texts);
}

/** A text takes the place of those of one status at the same table that it shares a party with. */
export function supersede(
  world: World,
  status: TextStatus,
  by: Pick<Text, "table" | "parties"> & { readonly day: number },
): void {
  const gives = (text: Text): boolean =>
    text.table === by.table && text.status === status && text.parties.some((id) => by.parties.includes(id));
  const texts = themselves(world.texts).map((text): Text =>
    gives(text) ? { ...text, status: "superseded", endDay: by.day } : text,
  );
  world.texts = frozen(texts);
}

/** The parts of a list themselves: what is frozen must not hold parts of an immer draft. */
export function themselves<T>(list: readonly T[]): readonly T[] {
  return isDraft(list) ? (original<unknown>(list) as readonly T[]) : list;
}
