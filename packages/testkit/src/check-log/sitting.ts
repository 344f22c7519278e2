import type { EventOf, ScenarioDefinition, SimulationEvent } from "@summitry/core";
import { beginCourse } from "./courses/begin-course.ts";
import type { Answering, Course } from "./courses/course.ts";
import { declaredTable } from "./law.ts";
import type { Ledger } from "./ledger.ts";

/** A meeting under way. */
export interface Sitting {
  /** Name of its table. */
  readonly table: string;
  /** How the talks stand. */
  readonly course: Course;
  /** Breaches so far, by party. */
  readonly breaches: Map<string, number>;
  /** The latest to walk out, unless something else has happened since. */
  left: string | null;
}

/** A party's breaches at one meeting that end it. */
export const BREACHES_THAT_END = 3;

/** Whether an event is what somebody did at a table, legal or not. */
export function isAnswering(event: SimulationEvent): event is Answering {
  return event.type === "breach" ? event.table !== null : "by" in event && "round" in event;
}

/** The meeting that an opening begins. */
export function sittingOf(event: EventOf<"open">, ledger: Ledger, declared: ScenarioDefinition): Sitting {
  const { table, seats } = event;
  const text = ledger.texts.find(({ id }) => id === event.text);
  const by = text?.signatories.find((id) => seats.includes(id));
  const opening =
    text === undefined || by === undefined
      ? null
      : { by, outcome: text.outcome, signatories: text.signatories };
  let habits = ledger.habits.get(table);
  if (habits === undefined) {
    habits = { steps: ["round", "offer"], mediator: null };
    ledger.habits.set(table, habits);
  }
  const protocol = declaredTable(declared, table)?.protocol ?? NO_PROTOCOL;
  return { table, course: beginCourse(seats, opening, protocol, habits), breaches: new Map(), left: null };
}

const NO_PROTOCOL = { id: "", rounds: Infinity, acceptsOwnOffer: true };

/** Takes note of an answer at a meeting. */
export function noteAnswer(sitting: Sitting, event: Answering): void {
  sitting.left = event.type === "leave" ? event.by : null;
  if (event.type === "breach") sitting.breaches.set(event.by, (sitting.breaches.get(event.by) ?? 0) + 1);
  sitting.course.pass(event);
}

/** Whether an event can come while a meeting goes on: it is part of it, or of no time. */
export function isOfMeeting(event: SimulationEvent, table: string): boolean {
  if (event.type === "quantity") return true;
  if (event.type === "breach" && event.table === null) return true;
  return "table" in event && event.table === table && event.type !== "open" && event.type !== "invite";
}
