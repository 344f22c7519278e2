import type { Text } from "../world/text.ts";
import type { World } from "../world/world.ts";
import type { RunContext } from "./run-context.ts";

/** Puts a text into force or, if by now it crosses a red line of somebody it would bind, refuses it. */
export function enforce(context: RunContext, id: string): void {
  const { world } = context;
  const { day } = world;
  const text = world.texts.find((each) => each.id === id);
  if (text === undefined) return;
  const { table } = text;
  const own = crossedParty(context, text);
  if (own !== null) {
    const { by, lines } = own;
    context.emit({ type: "refuse", day, by, table, text: id, lines, because: crossingReason(lines) });
    return;
  }
  const term = context.rules.table(table).term?.(text.outcome) ?? null;
  const supersedes = supersededBy(world, "in force", text);
  context.emit({
    type: "force",
    day,
    table,
    text: id,
    supersedes,
    expires: term === null ? null : day + term,
  });
}

/**
 * Ids of the texts with a given status that a new text replaces: those at the same table that share a party with it.
 */
export function supersededBy(
  { texts }: World,
  status: Text["status"],
  { table, parties }: Pick<Text, "table" | "parties">,
): readonly string[] {
  const isReplaced = (text: Text): boolean =>
    text.table === table && text.status === status && text.parties.some((id) => parties.includes(id));
  return texts.filter(isReplaced).map(({ id }) => id);
}

/** The first party to a text whose red lines in force now the text crosses, with those lines; `null` for none. */
export function crossedParty(
  context: RunContext,
  { table, outcome, parties }: Text,
): { readonly by: string; readonly lines: readonly string[] } | null {
  const crossings = context.rules.crossings(
    table,
    context.rules.table(table).agenda.indexOf(outcome),
    context.world,
  );
  if (crossings.length === 0) return null;
  const by = parties.find((party) => crossings.some(({ holder }) => holder === party));
  if (by === undefined) return null;
  return { by, lines: crossings.flatMap(({ holder, line }) => (holder === by ? [line] : [])) };
}

/** The reason why a text that crosses red lines can't stand. */
export function crossingReason(lines: readonly string[]): string {
  return `it crosses the red line ${lines.join(", ")} by now`;
}
