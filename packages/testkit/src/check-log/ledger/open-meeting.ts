import type { EventOf, ScenarioDefinition, SimulationEvent, Text } from "@summitry/core";
import { startCourse } from "../courses/start-course.ts";
import type { AnswerEvent, Course, Habits } from "../courses/course.ts";
import { declaredTable } from "./declared-table.ts";

/** A meeting under way. */
export interface OpenMeeting {
  /** Name of its table. */
  readonly table: string;
  /** Its level; missing at a table without levels. */
  readonly level?: string;
  /** How the talks stand. */
  readonly course: Course;
  /** Breaches so far, by party. */
  readonly breaches: Map<string, number>;
  /** The latest to walk out, unless something else has happened since. */
  left: string | null;
}

/** A party's breaches at one meeting that end it. */
export const BREACHES_TO_END = 3;

/** Whether an event is what somebody did at a table, legal or not. */
export function isAnswerEvent(event: SimulationEvent): event is AnswerEvent {
  return event.type === "breach" ? event.table !== null : "by" in event && "round" in event;
}

/** What has happened before a meeting. */
interface Before {
  /** The texts signed so far. */
  readonly texts: readonly Text[];
  /** What the log has shown of how tables are bargained, by table. */
  readonly habits: Map<string, Habits>;
}

/** The meeting that an opening begins. */
export function meetingFor(
  event: EventOf<"open">,
  before: Before,
  declared: ScenarioDefinition,
): OpenMeeting {
  const { table, seats, level } = event;
  const text = before.texts.find(({ id }) => id === event.text);
  const by = text?.signatories.find((id) => seats.includes(id));
  const opening =
    text === undefined || by === undefined
      ? null
      : { by, outcome: text.outcome, signatories: text.signatories };
  let habits = before.habits.get(table);
  if (habits === undefined) {
    habits = { steps: ["round", "offer"], mediator: null };
    before.habits.set(table, habits);
  }
  const protocol = declaredTable(declared, table)?.protocol ?? NO_PROTOCOL;
  const course = startCourse(seats, opening, protocol, habits);
  return { table, ...(level === undefined ? {} : { level }), course, breaches: new Map(), left: null };
}

const NO_PROTOCOL = { id: "", rounds: Infinity, acceptsOwnOffer: true };

/** Takes note of an answer at a meeting. */
export function noteAnswer(meeting: OpenMeeting, event: AnswerEvent): void {
  meeting.left = event.type === "leave" ? event.by : null;
  if (event.type === "breach") meeting.breaches.set(event.by, (meeting.breaches.get(event.by) ?? 0) + 1);
  meeting.course.advance(event);
}

/** Whether an event can come while a meeting goes on: it is part of it, or of no time. */
export function isOfMeeting(event: SimulationEvent, table: string): boolean {
  if (event.type === "quantity") return true;
  if (event.type === "breach" && event.table === null) return true;
  return "table" in event && event.table === table && event.type !== "open" && event.type !== "invite";
}
