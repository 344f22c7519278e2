import {
  increased,
  type Belief,
  type Beliefs,
  type BargainingTurn,
  type Drawn,
  type Preference,
} from "@summitry/core";
import { positionActors, type PositionActor } from "../evidence/index.ts";
import { alaskaParameters } from "../parameters/index.ts";
import { adjustment, utilityOf, walkAway, type TableName } from "./interest.ts";
import type { WarView } from "./war.ts";

/** What is public of everybody's interests: the modes of the priors. */
const PUBLIC: Drawn = Object.fromEntries(alaskaParameters.map(({ id, mode }) => [id, mode]));

/** Beliefs made last, by actor and table: everybody at a meeting thinks the same of the others. */
const latest = new Map<
  string,
  { readonly base: Preference; readonly seen: string; readonly belief: Belief }
>();

/** What anyone can think of an actor's interests at a table: stated positions at their modes, and the war as seen. */
export function believed(actor: PositionActor, table: TableName, view: WarView): Belief {
  const key = `${actor}/${table}`;
  const increments = adjustment(table, actor, PUBLIC, view);
  const reservation = walkAway(table, actor, PUBLIC, view);
  const seen = JSON.stringify([increments, reservation]);
  const before = latest.get(key);
  if (before?.seen === seen) return before.belief;
  const base = before?.base ?? utilityOf(table, actor)(PUBLIC);
  const belief = { preference: increased(base, increments), reservation };
  latest.set(key, { base, seen, belief });
  return belief;
}

/** Beliefs about everybody else who sits at the table. */
export function believedOthers(turn: BargainingTurn): Beliefs {
  const others = positionActors.filter((actor) => actor !== turn.agent && turn.seats.includes(actor));
  return Object.fromEntries(others.map((actor) => [actor, believed(actor, turn.table as TableName, turn)]));
}
