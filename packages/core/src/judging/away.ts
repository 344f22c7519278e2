import type { Action, Move } from "../action.ts";
import type { BreachEvent, SimulationEvent } from "../event/index.ts";
import { seatsOf } from "../table.ts";
import type { InvitationTurn } from "../turn.ts";
import { isListOfIds, isMove } from "./answer-shape.ts";
import type { Bench } from "./bench.ts";

/** A call for a meeting that is called already changes nothing. */
export function moves(bench: Bench, planned: readonly Move[]): readonly SimulationEvent[] {
  const called = new Set(bench.world.invitations.map(({ table }) => table));
  return planned.flatMap((move): readonly SimulationEvent[] => {
    const event = invite(bench, move);
    if (event.type !== "invite") return [event];
    if (called.has(event.table)) return [];
    called.add(event.table);
    return [event];
  });
}

function invite(bench: Bench, move: Move): SimulationEvent {
  const { rules, world, by } = bench;
  const { tables, agents } = rules.scenario.definition;
  const illegal = (because: string): BreachEvent => bench.breach("illegal-move", because, move);
  if (!isMove(move)) return illegal("there is no such move");
  const { table, lead = 1 } = move;
  if (!Object.hasOwn(tables, table)) return illegal(`there is no table "${table}"`);
  if (!(Number.isInteger(lead) && lead >= 1)) return illegal("the lead is not a whole number of at least 1");
  const wanted: unknown = move.seats ?? seatsOf(rules.table(table), rules.view(world));
  if (!isListOfIds(wanted)) return illegal("the seats are not a list of ids");
  const seats = wanted.includes(by) ? wanted : [by, ...wanted];
  const known = agents.filter(({ utility }) => utility[table] !== undefined).map(({ id }) => id);
  const stranger = seats.find((id) => !known.includes(id));
  if (stranger !== undefined) return illegal(`"${stranger}" has no interest in table "${table}"`);
  if (new Set(seats).size < seats.length) return illegal("somebody is seated twice");
  if (seats.length < 2) return illegal("a meeting takes at least two");
  return { type: "invite", day: world.day, by, table, seats: [...seats], on: world.day + lead };
}

/** An answer to an invitation. */
export function attend(bench: Bench, { invitation }: InvitationTurn, action: Action): SimulationEvent {
  const { by, world } = bench;
  const { table } = invitation;
  if (action.type === "attend") return { type: "attend", day: world.day, by, table };
  if (action.type === "decline")
    return { type: "decline", day: world.day, by, table, because: action.because };
  return bench.misfit(action);
}
