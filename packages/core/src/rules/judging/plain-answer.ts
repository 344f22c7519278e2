import type { Agenda } from "../../agenda/agenda.ts";
import { isPlainAction } from "../../agent/plain-actions.ts";
import { isOutcomeOf } from "../../agenda/enumerated-agenda.ts";
import { reasonOf } from "../../errors/reason.ts";

/** An answer that can't be copied, so that no log could hold it. */
export class Unreadable {
  /** The reason, in a line. */
  readonly because: string;

  constructor(because: string) {
    this.because = because;
  }
}

/** Thrown for an answer that is larger than allowed. */
export class TooLarge extends Error {}

/** Objects inside objects, counted from the answer itself. One that contains itself is as deep as one likes. */
const DEEPEST = 20;

/** What the answer that is being copied may still hold. */
let room = 0;

/**
 * Reads an answer, once: a copy that is plain data and nobody else's. Only the copy is judged and logged, so no answer
 * can say one thing to the judge and another to the log. Properties that are `undefined` are left out, as in JSON.
 *
 * @param most The most it may hold: characters of texts and names, and other values.
 * @param agenda The agenda of the table it is about, whose own outcomes are plain and can't be changed; or `null`.
 * @throws TooLarge above that.
 */
export function plainAnswer(answer: unknown, most: number, agenda: Agenda | null): unknown {
  if (isPlainAction(answer) || answer instanceof Unreadable) return answer;
  const before = room;
  room = most;
  try {
    return answer === undefined ? null : copied(answer, agenda, 0);
  } catch (problem) {
    if (problem instanceof TooLarge) throw problem;
    if (problem instanceof Unreadable) return problem;
    return new Unreadable(`reading it failed: ${reasonOf(problem)}`);
  } finally {
    room = before;
  }
}

function copied(value: unknown, agenda: Agenda | null, depth: number): unknown {
  switch (typeof value) {
    case "string":
      take(value.length);
      return value;
    case "object":
      if (value === null || (agenda !== null && isOutcomeOf(agenda, value))) return value;
      if (depth === DEEPEST) throw new Unreadable(`it is nested more than ${DEEPEST} deep`);
      return Array.isArray(value)
        ? copiedList(value, agenda, depth + 1)
        : copiedObject(value, agenda, depth + 1);
    case "boolean":
      take(1);
      return value;
    case "number":
      take(1);
      if (!Number.isFinite(value)) throw new Unreadable(`it holds ${value}, which JSON can't`);
      return value === 0 ? 0 : value;
    default:
      throw new Unreadable(`it holds ${value === undefined ? "undefined" : `a ${typeof value}`}`);
  }
}

function copiedList(list: readonly unknown[], agenda: Agenda | null, depth: number): readonly unknown[] {
  const { length } = list;
  take(length);
  const copy: unknown[] = [];
  for (let at = 0; at < length; at++) copy.push(copied(list[at], agenda, depth));
  return copy;
}

function copiedObject(value: object, agenda: Agenda | null, depth: number): object {
  assertPlain(value);
  const copy: Record<string, unknown> = { ...value };
  for (const name in copy) {
    const part = copy[name];
    take(name.length);
    if (typeof part === "string") take(part.length);
    else if (part === undefined) Reflect.deleteProperty(copy, name);
    else if (name === "__proto__") throw new Unreadable('it has a property "__proto__"');
    else copy[name] = copied(part, agenda, depth);
  }
  return copy;
}

/** Objects of one's own class are read like others; what keeps its content elsewhere, such as a Map, is not. */
function assertPlain(value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return;
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (kind !== "Object")
    throw new Unreadable(`it holds a ${kind}${kind === "Promise" ? ": answers can't come later" : ""}`);
}

function take(size: number): void {
  room -= size;
  if (room < 0) throw new TooLarge();
}
