import type { Action, InviteMove, Move, PublicMove } from "../../agent/action.ts";
import { InputError } from "../../errors/input-error.ts";
import type { BreachEvent } from "../../world/event/meeting.ts";
import type { SimulationEvent } from "../../world/event/event.ts";
import type { Protocol } from "../../protocols/protocol.ts";
import { seatsOf } from "../../scenario/table.ts";
import type { Invitation } from "../../world/world.ts";
import { isListOfIds, isMove } from "./answer-shape.ts";
import type { Ruling } from "./ruling.ts";

/**
 * Judges the moves of an agent on a day. Calling a meeting of a table for which one has been called already does
 * nothing.
 */
export function judgeMoves(ruling: Ruling, planned: readonly Move[]): readonly SimulationEvent[] {
  const events: SimulationEvent[] = [];
  for (const move of planned) {
    const event = judged(ruling, move);
    if (event.type !== "invite" || !isCalled(event.table, ruling, events)) events.push(event);
  }
  return events;
}

function judged(ruling: Ruling, move: Move): SimulationEvent {
  if (!isMove(move)) return ruling.breach("illegal-move", "there is no such move", move);
  return move.type === "move" ? act(ruling, move) : invite(ruling, move);
}

function isCalled(table: string, { world }: Ruling, today: readonly SimulationEvent[]): boolean {
  return (
    world.invitations.some((invitation) => invitation.table === table) ||
    today.some((event) => event.type === "invite" && event.table === table)
  );
}

/** Judges a public move: the scenario must have it, and this agent must be allowed to make it. */
function act(ruling: Ruling, move: PublicMove): SimulationEvent {
  const { rules, world, by } = ruling;
  const { moves: known = {}, agents } = rules.scenario.definition;
  const illegal = (because: string): BreachEvent => ruling.breach("illegal-move", because, move);
  const { move: name, toward = null, due = null, about = null, because } = move;
  const rule = typeof name === "string" && Object.hasOwn(known, name) ? known[name] : undefined;
  if (rule === undefined) return illegal(`there is no move ${JSON.stringify(name)}`);
  if (rule.by !== undefined && !rule.by.includes(by)) return illegal(`"${name}" is not a move of ${by}`);
  if (toward !== null && !agents.some(({ id }) => id === toward))
    return illegal(`there is no agent "${toward}"`);
  if (due !== null && !(Number.isInteger(due) && due >= 1))
    return illegal("the deadline is not a whole number of days of at least 1");
  if (about !== null && !isKnown(ruling, about))
    return illegal("it is about neither a signed text nor a table");
  if (typeof because !== "string") return illegal("the move has no reason in words");
  return {
    type: "move",
    day: world.day,
    by,
    move: name,
    toward,
    due: due === null ? null : world.day + due,
    ...(about === null ? {} : { about }),
    because,
  };
}

/** Whether a name is that of a signed text or of a table. */
function isKnown({ rules, world }: Ruling, name: unknown): boolean {
  if (typeof name !== "string") return false;
  return world.texts.some(({ id }) => id === name) || Object.hasOwn(rules.scenario.definition.tables, name);
}

function invite(ruling: Ruling, move: InviteMove): SimulationEvent {
  const { rules, world, by } = ruling;
  const { tables, agents } = rules.scenario.definition;
  const illegal = (because: string): BreachEvent => ruling.breach("illegal-move", because, move);
  const { table, lead = 1, level } = move;
  if (typeof table !== "string" || !Object.hasOwn(tables, table))
    return illegal(`there is no table ${JSON.stringify(table)}`);
  const { levels } = rules.table(table);
  if (level !== undefined && levels?.includes(level) !== true)
    return illegal(`table "${table}" has no level ${JSON.stringify(level)}`);
  if (!(Number.isInteger(lead) && lead >= 1)) return illegal("the lead is not a whole number of at least 1");
  const wanted: unknown = move.seats ?? seatsOf(table, rules.table(table), rules.view(world));
  if (!isListOfIds(wanted)) return illegal("the seats are not a list of ids");
  const seats = wanted.includes(by) ? wanted : [by, ...wanted];
  const known = agents.filter(({ utility }) => Object.hasOwn(utility, table)).map(({ id }) => id);
  const stranger = seats.find((id) => !known.includes(id));
  if (stranger !== undefined) return illegal(`"${stranger}" has no interest in table "${table}"`);
  if (new Set(seats).size < seats.length) return illegal("somebody is seated twice");
  if (seats.length < 2) return illegal("a meeting takes at least two");
  const unfit = misfitOf(rules.table(table).protocol, seats);
  if (unfit !== null) return illegal(unfit);
  const held = level ?? levels?.[0];
  const at = held === undefined ? {} : { level: held };
  return { type: "invite", day: world.day, by, table, seats: [...seats], on: world.day + lead, ...at };
}

/** Why a protocol can't serve these seats, or `null` when it can. */
function misfitOf(protocol: Protocol, seats: readonly string[]): string | null {
  try {
    protocol.open(seats, null);
    return null;
  } catch (problem) {
    if (problem instanceof InputError) return problem.message;
    throw problem;
  }
}

/** Judges an answer to an invitation. */
export function judgeAttendance(ruling: Ruling, { table }: Invitation, action: Action): SimulationEvent {
  const { by, world } = ruling;
  if (action.type === "attend") return { type: "attend", day: world.day, by, table };
  if (action.type === "decline")
    return { type: "decline", day: world.day, by, table, because: action.because };
  return ruling.malformed(action);
}
