import type { Text } from "../text.ts";
import type { Course, Stretch } from "./course.ts";
import { crossedParty, crossing, enforce } from "./meeting.ts";

/** Asks those who must ratify, from the day after the signature until they answer or the window closes. */
export function* ratification(course: Course): Stretch {
  for (const { id, signedDay, lapsesAfter } of withStatus(course, "pending")) {
    const { day } = course.world;
    if (signedDay === day) continue;
    if (lapsesAfter !== null && day > lapsesAfter) {
      course.happen({ type: "lapse", day, text: id });
      continue;
    }
    for (const by of current(course, id)?.awaits ?? []) {
      const text = current(course, id);
      if (text?.status !== "pending") continue;
      const question = course.standpoint(by).reading("ratify", text);
      if (course.answered(question) === null) yield* course.ask(question);
    }
    const text = current(course, id);
    if (text?.status === "pending" && text.awaits.length === 0) {
      enforce(course, id);
    }
  }
}

/** Asks the parties to every text in force whether they keep it, and whether they renew it when its term is out. */
export function* keeping(course: Course): Stretch {
  for (const { id, forceDay, expiresDay, parties } of withStatus(course, "in force")) {
    const { day } = course.world;
    if (fallsAtLine(course, id) || forceDay === day) continue;
    if (expiresDay !== null && day >= expiresDay) {
      yield* renewal(course, id, parties);
      continue;
    }
    for (const by of parties) {
      const text = current(course, id);
      if (text?.status !== "in force") break;
      const question = course.standpoint(by).reading("keep", text);
      if (course.answered(question) === null) yield* course.ask(question);
    }
  }
  fallAtLines(course);
}

/** The answers of a day, and each text that falls, may move the world so that a line begins to bind on another text. */
function fallAtLines(course: Course): void {
  while (withStatus(course, "in force").some(({ id }) => fallsAtLine(course, id)));
}

/** A red line that has begun to bind ends a text that crosses it, whatever its holder would say. */
function fallsAtLine(course: Course, id: string): boolean {
  const text = current(course, id);
  const own = text === undefined ? null : crossedParty(course, text);
  if (own === null) return false;
  const { by, lines } = own;
  course.happen({ type: "collapse", day: course.world.day, by, text: id, because: crossing(lines) });
  return true;
}

function* renewal(course: Course, id: string, parties: readonly string[]): Stretch {
  for (const by of parties) {
    const text = current(course, id);
    if (text?.status !== "in force") return;
    const question = course.standpoint(by).reading("renew", text);
    const events = course.answered(question) ?? (yield* course.ask(question));
    if (events.some(({ type }) => type === "breach")) {
      const because = `${by} gave no valid answer`;
      course.happen({ type: "expire", day: course.world.day, by, text: id, because });
    }
  }
  const text = current(course, id);
  if (text?.status !== "in force") return;
  const term = course.rules.table(text.table).term?.(text.outcome) ?? 0;
  course.happen({ type: "renew", day: course.world.day, text: id, expires: (text.expiresDay ?? 0) + term });
}

function withStatus({ world: { texts } }: Course, status: Text["status"]): readonly Text[] {
  const found: Text[] = [];
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as Text;
    if (text.status === status) found.push(text);
  }
  return found;
}

function current({ world: { texts } }: Course, id: string): Text | undefined {
  for (let at = 0; at < texts.length; at++) if (texts[at]?.id === id) return texts[at];
  return undefined;
}
