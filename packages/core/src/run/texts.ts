import type { Text } from "../world/text.ts";
import type { Steps } from "./driver.ts";
import { crossedParty, crossingReason, enforce } from "./force.ts";
import type { RunContext } from "./run-context.ts";

/** Asks those who must ratify a text, from the day after the signature until they answer or the time for it is over. */
export function* ratification(context: RunContext): Steps {
  for (const { id, table, signedDay, lapsesAfter } of withStatus(context, "pending")) {
    const { day } = context.world;
    if (signedDay === day) continue;
    if (lapsesAfter !== null && day > lapsesAfter) {
      context.emit({ type: "lapse", day, table, text: id });
      continue;
    }
    for (const by of current(context, id)?.awaits ?? []) {
      const text = current(context, id);
      if (text?.status !== "pending") continue;
      yield* context.ask(context.agent(by).reading("ratify", text));
    }
    const text = current(context, id);
    if (text?.status === "pending" && text.awaits.length === 0) {
      enforce(context, id);
    }
  }
}

/**
 * Asks the parties to every text in force whether they keep it or, when its term has run out, whether they renew it.
 */
export function* keepOrRenew(context: RunContext): Steps {
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
      yield* context.ask(context.agent(by).reading("keep", text));
    }
  }
  fallAtLines(context);
}

/**
 * Ends every text that crosses a red line in force, again and again until there is none: the answers of the day, and
 * each text that ends, may bring a red line into force.
 */
function fallAtLines(context: RunContext): void {
  while (withStatus(context, "in force").some(({ id }) => fallsAtLine(context, id)));
}

/**
 * Ends a text that crosses a red line in force now, whatever the line's holder would answer. Returns whether it did.
 */
function fallsAtLine(context: RunContext, id: string): boolean {
  const text = current(context, id);
  const own = text === undefined ? null : crossedParty(context, text);
  if (text === undefined || own === null) return false;
  const { by, lines } = own;
  const { day } = context.world;
  context.emit({ type: "collapse", day, by, table: text.table, text: id, because: crossingReason(lines) });
  return true;
}

function* renewal(context: RunContext, id: string, parties: readonly string[]): Steps {
  for (const by of parties) {
    const text = current(context, id);
    if (text?.status !== "in force") return;
    const events = yield* context.ask(context.agent(by).reading("renew", text));
    if (events.some(({ type }) => type === "breach")) {
      const because = `${by} gave no valid answer`;
      const { day } = context.world;
      context.emit({ type: "expire", day, by, table: text.table, text: id, because });
    }
  }
  const text = current(context, id);
  if (text?.status !== "in force") return;
  const { table, outcome } = text;
  const term = context.rules.table(table).term?.(outcome) ?? 0;
  const expires = (text.expiresDay ?? 0) + term;
  context.emit({ type: "renew", day: context.world.day, table, text: id, expires });
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
