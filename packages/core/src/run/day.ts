import { LOG_FORMAT } from "../world/event/run.ts";
import { InputError } from "../errors/input-error.ts";
import type { PreparedTable } from "../rules/prepared.ts";
import type { ScenarioDefinition } from "../scenario/definition.ts";
import { seatsOf } from "../scenario/table.ts";
import type { Steps } from "./driver.ts";
import type { RunContext } from "./run-context.ts";
import { isOver } from "./end.ts";
import { drawAll } from "./draws.ts";
import { readersOf, type InputReader } from "./inputs.ts";
import { holdMeeting, type Called } from "./meeting.ts";
import { startStateOf } from "./start-state.ts";
import { react } from "./reactions.ts";
import { keepOrRenew, ratification } from "./texts.ts";

const NOBODY: readonly string[] = [];

/**
 * The whole run, day by day: inputs, answers to invitations, meetings, moves, ratification, keeping of texts, and whether
 * the run is over.
 */
export function* runDays(context: RunContext): Steps {
  const definition = (): ScenarioDefinition => context.rules.scenario.definition;
  const { seed, run } = context.identity;
  const parameters = context.facts.parameters(() => drawAll(context.rules, context.luck, context.values));
  const { name: scenario } = definition();
  const state = startStateOf(context.rules, parameters);
  context.emit({
    type: "start",
    day: 0,
    format: LOG_FORMAT,
    scenario,
    seed: String(seed),
    run,
    parameters,
    ...(state === undefined ? {} : { state }),
  });
  const readers = readersOf(context);
  for (let day = 0; day <= definition().days; day++) {
    beginDay(context, readers, day);
    if (context.world.invitations.length > 0) yield* invitations(context);
    for (const table of context.rules.tables) {
      const { name } = table;
      const called = comingTo(context, name) ?? { seats: calendarSeats(context, table) };
      if (called.seats.length >= 2) yield* holdMeeting(context, name, called);
    }
    for (const id of context.rules.agents) {
      yield* context.ask(context.agent(id).acting());
    }
    if (context.world.texts.length > 0) yield* ratification(context);
    if (context.world.texts.length > 0) yield* keepOrRenew(context);
    if (isOver(definition(), () => context.view))
      return context.emit({ type: "end", day, because: "the condition for its end is met" });
  }
  context.emit({ type: "end", day: definition().days, because: "the horizon is reached" });
}

/** Begins a day: records it, computes the inputs of the day, and lets the mechanisms react. */
function beginDay(context: RunContext, readers: readonly InputReader[], day: number): void {
  const event = context.rules.dayEvent(day);
  context.record(event);
  for (const reader of readers) reader.read();
  react(context, event);
}

function* invitations(context: RunContext): Steps {
  for (const { table, seats } of [...context.world.invitations]) {
    for (const seat of seats) {
      const invitation = context.world.invitations.find((each) => each.table === table);
      if (invitation === undefined || invitation.coming.includes(seat)) continue;
      yield* context.ask(context.agent(seat).invited(invitation));
    }
  }
}

/**
 * Who meets at a table today by invitation, and at what level; `null` when nobody was invited for today or an invitee has
 * not answered.
 */
function comingTo(context: RunContext, table: string): Called | null {
  const { day, invitations: called } = context.world;
  if (called.length === 0) return null;
  const invitation = called.find((each) => each.table === table && each.day === day);
  if (invitation === undefined) return null;
  const { seats, coming } = invitation;
  const by = seats.find((seat) => !coming.includes(seat));
  if (by === undefined) return invitation;
  const because = "no answer by the day of the meeting";
  context.emit({ type: "decline", day, by, table, because });
  return null;
}

function calendarSeats(context: RunContext, { name, table, meets }: PreparedTable): readonly string[] {
  if (!meets.includes(context.world.day)) return NOBODY;
  const seats = seatsOf(name, table, context.view);
  for (const seat of seats) context.rules.agent(seat);
  if (new Set(seats).size === seats.length) return seats;
  throw new InputError({ field: `tables.${name}.seats`, value: seats, allowed: "every agent once" });
}
