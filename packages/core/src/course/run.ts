import { assertKnown, InputError } from "../errors.ts";
import type { Input } from "../input.ts";
import { draw } from "../parameter.ts";
import { stream, type Random } from "../random.ts";
import { seatsOf } from "../table.ts";
import type { Course, Stretch } from "./course.ts";
import { hold } from "./meeting.ts";
import { keeping, ratification } from "./texts.ts";

/** The whole run, day by day: inputs, inner states, invitations, meetings, moves, ratification and keeping. */
export function* unfold(course: Course): Stretch {
  const { definition } = course.rules.scenario;
  const { seed, run } = course.identity;
  const parameters = course.outside.parameters(() => drawAll(course));
  course.happen({ type: "start", day: 0, scenario: definition.name, seed: String(seed), run, parameters });
  const noises = course.rules.inputs.map(({ id }) => stream(seed, run, "input", id));
  for (let day = 0; day <= definition.days; day++) {
    const dawn = { type: "day", day, date: course.rules.date(day) } as const;
    course.note(dawn);
    readInputs(course, noises);
    course.react(dawn);
    yield* invitations(course);
    yield* meetings(course);
    for (const { id } of definition.agents) yield* course.ask(course.standpoint(id).acting());
    yield* ratification(course);
    yield* keeping(course);
  }
  course.happen({ type: "end", day: definition.days, because: "the horizon is reached" });
}

function drawAll({ rules, identity: { seed, run } }: Course): Record<string, number> {
  const { parameters = [], fixed = {} } = rules.scenario.definition;
  const given: Readonly<Record<string, number | undefined>> = fixed === "mode" ? {} : fixed;
  return Object.fromEntries(
    parameters.map((each) => {
      const value =
        fixed === "mode"
          ? each.mode
          : (given[each.id] ?? draw(each, stream(seed, run, "parameter", each.id)));
      return [each.id, value];
    }),
  );
}

function readInputs(course: Course, noises: readonly Random[]): void {
  const { day } = course.world;
  for (const [at, { id, input, earlier }] of course.rules.inputs.entries()) {
    const noise = noises[at]?.normal() ?? 0;
    const value = course.outside.input(id, () => {
      const { view } = course;
      return checked(id, input, {
        day,
        previous: course.world.inputs[id] ?? Number.NaN,
        noise,
        amount: (amount) => view.amount(amount),
        input: (other) => {
          if (!earlier.includes(other)) assertKnown("input", other, earlier);
          return view.input(other);
        },
        quantity: (quantity) => view.quantity(quantity),
        inForce: (table) => view.inForce(table),
      });
    });
    course.note({ type: "input", day, input: id, value });
  }
}

function checked(id: string, input: Input, view: Parameters<Input["value"]>[0]): number {
  const value = input.value(view);
  if (Number.isFinite(value)) return value;
  throw new InputError({ field: `inputs.${id} on day ${view.day}`, value, allowed: "a finite number" });
}

function* invitations(course: Course): Stretch {
  for (const { table, seats } of [...course.world.invitations]) {
    for (const seat of seats) {
      const invitation = course.world.invitations.find((each) => each.table === table);
      if (invitation === undefined || invitation.coming.includes(seat)) continue;
      yield* course.ask(course.standpoint(seat).invited(invitation));
    }
  }
}

function* meetings(course: Course): Stretch {
  for (const [name, table] of course.rules.tables) {
    const { day, invitations: called } = course.world;
    const invitation = called.find((each) => each.table === name && each.day === day);
    const comes = invitation?.seats.every((seat) => invitation.coming.includes(seat)) ?? false;
    if (invitation && !comes) {
      const by = invitation.seats.find((seat) => !invitation.coming.includes(seat)) ?? invitation.by;
      course.happen({
        type: "decline",
        day,
        by,
        table: name,
        because: "no answer by the day of the meeting",
      });
    }
    const seats =
      invitation && comes ? invitation.seats : table.meets?.includes(day) ? calendarSeats(course, name) : [];
    if (seats.length >= 2) yield* hold(course, name, seats);
  }
}

function calendarSeats(course: Course, name: string): readonly string[] {
  const seats = seatsOf(course.rules.table(name), course.view);
  for (const seat of seats) course.rules.agent(seat);
  if (new Set(seats).size === seats.length) return seats;
  throw new InputError({ field: `tables.${name}.seats`, value: seats, allowed: "every agent once" });
}
