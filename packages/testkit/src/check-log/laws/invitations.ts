import type { EventOf, ScenarioDefinition, Text } from "@summitry/core";
import { declaredTable } from "../ledger/declared-table.ts";
import { endsDay, type Law } from "./law.ts";

/** Moves are those that the agent can make, and meetings are called, answered and held as called. */
export const lawOfInvitations: Law = {
  name: "invitations",
  *problems(event, { ledger, declared }) {
    const { day } = ledger;
    const called =
      "table" in event ? ledger.invitations.find(({ table }) => table === event.table) : undefined;
    switch (event.type) {
      case "move":
        yield* wrongMove(event, declared, ledger.texts);
        return;
      case "invite":
        if (called !== undefined) yield `a meeting of ${event.table} is called already`;
        if (event.on <= day) yield "a meeting is called for a day that has begun";
        yield* wrongSeats(event, declared);
        if (!isLevelOf(event, declared)) yield `${event.table} has no such level`;
        if (!event.seats.includes(event.by)) yield `${event.by} calls a meeting without itself`;
        return;
      case "attend":
      case "decline":
        if (called === undefined) yield `no meeting of ${event.table} is called`;
        else if (!called.seats.includes(event.by)) yield `${event.by} is not invited`;
        else if (called.coming.includes(event.by)) yield `${event.by} has said that it comes`;
        return;
      default:
    }
    if (!endsDay(event, ledger)) return;
    const missed = ledger.invitations.find((each) => each.day <= day);
    if (missed !== undefined) yield `the meeting of ${missed.table} that was called for the day is not held`;
  },
};

function isLevelOf({ table, level }: EventOf<"invite">, declared: ScenarioDefinition): boolean {
  const { levels } = declaredTable(declared, table) ?? {};
  return levels === undefined ? level === undefined : level !== undefined && levels.includes(level);
}

function* wrongMove(
  { by, move, toward, due, day, about }: EventOf<"move">,
  declared: ScenarioDefinition,
  texts: readonly Text[],
) {
  const { moves = {}, agents, tables } = declared;
  const rule = Object.hasOwn(moves, move) ? moves[move] : undefined;
  if (rule === undefined) yield `there is no move ${move}`;
  if (rule?.by?.includes(by) === false) yield `${move} is not a move of ${by}`;
  if (toward !== null && !agents.some(({ id }) => id === toward)) yield `there is no agent ${toward}`;
  const isKnown = about === undefined || Object.hasOwn(tables, about) || texts.some(({ id }) => id === about);
  if (!isKnown) yield `there is neither a text nor a table ${about}`;
  if (due !== null && !(Number.isInteger(due) && due > day)) yield "the deadline is not a day to come";
}

function* wrongSeats({ table, seats }: EventOf<"invite">, declared: ScenarioDefinition) {
  if (declaredTable(declared, table) === undefined) yield `there is no table ${table}`;
  if (seats.length < 2) yield "it takes two to meet";
  if (new Set(seats).size < seats.length) yield "somebody is invited twice";
  const { agents } = declared;
  const stranger = seats.find((id) => agents.find((agent) => agent.id === id)?.utility[table] === undefined);
  if (stranger !== undefined) yield `${stranger} has no interest in ${table}`;
}
