import { InputError } from "../errors.ts";
import { draw } from "../parameter.ts";
import { firstOf } from "../random.ts";
import type { PreparedTable } from "../prepared.ts";
import { seatsOf } from "../table.ts";
import type { Course, Stretch } from "./course.ts";
import { readersOf, type InputReader } from "./inputs.ts";
import { hold } from "./meeting.ts";
import { react } from "./reactions.ts";
import { keeping, ratification } from "./texts.ts";

const NOBODY: readonly string[] = [];

/** The whole run, day by day: inputs, inner states, invitations, meetings, moves, ratification and keeping. */
export function* unfold(course: Course): Stretch {
  const { definition } = course.rules.scenario;
  const { seed, run } = course.identity;
  const parameters = course.outside.parameters(() => drawAll(course));
  course.happen({ type: "start", day: 0, scenario: definition.name, seed: String(seed), run, parameters });
  const readers = readersOf(course);
  for (let day = 0; day <= definition.days; day++) {
    beginDay(course, readers, day);
    if (course.world.invitations.length > 0) yield* invitations(course);
    for (const table of course.rules.tables) {
      const { name } = table;
      const seats = comingTo(course, name) ?? calendarSeats(course, table);
      if (seats.length >= 2) yield* hold(course, name, seats);
    }
    for (const id of course.rules.agents) {
      const question = course.standpoint(id).acting();
      if (course.answered(question) === null) yield* course.ask(question);
    }
    if (course.world.texts.length > 0) yield* ratification(course);
    if (course.world.texts.length > 0) yield* keeping(course);
  }
  course.happen({ type: "end", day: definition.days, because: "the horizon is reached" });
}

/** The day, the inputs of the day, and what the mechanisms make of both. */
function beginDay(course: Course, readers: readonly InputReader[], day: number): void {
  const dawn = course.rules.dawn(day);
  course.note(dawn);
  for (const reader of readers) reader.read();
  react(course, dawn);
}

function drawAll({ rules, identity: { seed, run } }: Course): Record<string, number> {
  const drawn: Record<string, number> = { ...rules.likeliest };
  for (const { parameter, given, stream } of rules.parameters) {
    drawn[parameter.id] = given ?? draw(parameter, firstOf(seed, run, stream));
  }
  return drawn;
}

function* invitations(course: Course): Stretch {
  for (const { table, seats } of [...course.world.invitations]) {
    for (const seat of seats) {
      const invitation = course.world.invitations.find((each) => each.table === table);
      if (invitation === undefined || invitation.coming.includes(seat)) continue;
      const question = course.standpoint(seat).invited(invitation);
      if (course.answered(question) === null) yield* course.ask(question);
    }
  }
}

/** Those who come to a table as they were invited for today, or `null` when nobody was, or one has not answered. */
function comingTo(course: Course, table: string): readonly string[] | null {
  const { day, invitations: called } = course.world;
  if (called.length === 0) return null;
  const invitation = called.find((each) => each.table === table && each.day === day);
  if (invitation === undefined) return null;
  const { seats, coming } = invitation;
  const by = seats.find((seat) => !coming.includes(seat));
  if (by === undefined) return seats;
  const because = "no answer by the day of the meeting";
  course.happen({ type: "decline", day, by, table, because });
  return null;
}

function calendarSeats(course: Course, { name, table, meets }: PreparedTable): readonly string[] {
  if (!meets.includes(course.world.day)) return NOBODY;
  const seats = seatsOf(table, course.view);
  for (const seat of seats) course.rules.agent(seat);
  if (new Set(seats).size === seats.length) return seats;
  throw new InputError({ field: `tables.${name}.seats`, value: seats, allowed: "every agent once" });
}
