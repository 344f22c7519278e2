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
import { adjustment, concernsWar, utilityOf, walkAway, type TableName } from "./interest.ts";
import type { WarView } from "./war.ts";

/** What is public of everybody's interests: the modes of the priors. */
const PUBLIC: Drawn = Object.fromEntries(alaskaParameters.map(({ id, mode }) => [id, mode]));

/** What an actor's interests depend on beside the modes, and the belief made of it. */
interface Made {
  readonly base: Preference;
  readonly advance: number;
  readonly halt: number;
  readonly afterDonetsk: number;
  readonly belief: Belief;
}

/** Beliefs made last, by actor and table: everybody at a meeting thinks the same of the others. */
const latest = new Map<string, Made>();

/** What anyone can think of an actor's interests at a table: stated positions at their modes, and the war as seen. */
export function believed(actor: PositionActor, table: TableName, view: WarView): Belief {
  const key = `${actor}/${table}`;
  const before = latest.get(key);
  const advance = view.quantity("advance");
  const halt = view.quantity("haltPrice");
  const afterDonetsk = view.quantity("haltPriceAfterDonetsk");
  const same = before?.advance === advance && before.halt === halt && before.afterDonetsk === afterDonetsk;
  if (before !== undefined && (same || !concernsWar(table))) return before.belief;
  const base = before?.base ?? utilityOf(table, actor)(PUBLIC);
  const increments = adjustment(table, actor, PUBLIC, view);
  const preference = Object.keys(increments).length === 0 ? base : increased(base, increments);
  const belief = { preference, reservation: walkAway(table, actor, PUBLIC, view) };
  latest.set(key, { base, advance, halt, afterDonetsk, belief });
  return belief;
}

/** Beliefs about everybody else who sits at the table. */
export function believedOthers(turn: BargainingTurn): Beliefs {
  const others = positionActors.filter((actor) => actor !== turn.agent && turn.seats.includes(actor));
  return Object.fromEntries(others.map((actor) => [actor, believed(actor, turn.table as TableName, turn)]));
}
