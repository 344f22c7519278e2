import type { Text } from "../world/text.ts";
import type { RunContext, Steps } from "./run-context.ts";
import { crossedParty, crossing, enforce } from "./meeting.ts";

/** Asks those who must ratify, from the day after the signature until they answer or the window closes. */
export function* ratification(context: RunContext): Steps {
  for (const { id, signedDay, lapsesAfter } of withStatus(context, "pending")) {
    const { day } = context.world;
    if (signedDay === day) continue;
    if (lapsesAfter !== null && day > lapsesAfter) {
      context.happen({ type: "lapse", day, text: id });
      continue;
    }
    for (const by of current(context, id)?.awaits ?? []) {
      const text = current(context, id);
      if (text?.status !== "pending") continue;
      const question = context.standpoint(by).reading("ratify", text);
      if (context.answered(question) === null) yield* context.ask(question);
    }
    const text = current(context, id);
    if (text?.status === "pending" && text.awaits.length === 0) {
      enforce(context, id);
    }
  }
}

/** Asks the parties to every text in force whether they keep it, and whether they renew it when its term is out. */
export function* keeping(context: RunContext): Steps {
  for (const { id, forceDay, expiresDay, parties } of withStatus(context, "in force")) {
    const { day } = context.world;
    if (fallsAtLine(context, id) || forceDay === day) continue;
    if (expiresDay !== null && day >= expiresDay) {
      yield* renewal(context, id, parties);
      continue;
    }
    for (const by of parties) {
      const text = current(context, id);
      if (text?.status !== "in force") break;
      const question = context.standpoint(by).reading("keep", text);
      if (context.answered(question) === null) yield* context.ask(question);
    }
  }
  fallAtLines(context);
}

/** The answers of a day, and each text that falls, may move the world so that a line begins to bind on another text. */
function fallAtLines(context: RunContext): void {
  while (withStatus(context, "in force").some(({ id }) => fallsAtLine(context, id)));
}

/** A red line that has begun to bind ends a text that crosses it, whatever its holder would say. */
function fallsAtLine(context: RunContext, id: string): boolean {
  const text = current(context, id);
  const own = text === undefined ? null : crossedParty(context, text);
  if (own === null) return false;
  const { by, lines } = own;
  context.happen({ type: "collapse", day: context.world.day, by, text: id, because: crossing(lines) });
  return true;
}

function* renewal(context: RunContext, id: string, parties: readonly string[]): Steps {
  for (const by of parties) {
    const text = current(context, id);
    if (text?.status !== "in force") return;
    const question = context.standpoint(by).reading("renew", text);
    const events = context.answered(question) ?? (yield* context.ask(question));
    if (events.some(({ type }) => type === "breach")) {
      const because = `${by} gave no valid answer`;
      context.happen({ type: "expire", day: context.world.day, by, text: id, because });
    }
  }
  const text = current(context, id);
  if (text?.status !== "in force") return;
  const term = context.rules.table(text.table).term?.(text.outcome) ?? 0;
  context.happen({ type: "renew", day: context.world.day, text: id, expires: (text.expiresDay ?? 0) + term });
}

function withStatus({ world: { texts } }: RunContext, status: Text["status"]): readonly Text[] {
  const found: Text[] = [];
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as Text;
    if (text.status === status) found.push(text);
  }
  return found;
}

function current({ world: { texts } }: RunContext, id: string): Text | undefined {
  for (let at = 0; at < texts.length; at++) if (texts[at]?.id === id) return texts[at];
  return undefined;
}
