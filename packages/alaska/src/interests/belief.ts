import {
  reshaped,
  type Belief,
  type Beliefs,
  type BargainingTurn,
  type Preference,
  type RedLine,
} from "@summitry/core";
import { positionActors, type PositionActor } from "../evidence/index.ts";
import { likeliest } from "../parameters/index.ts";
import { appraised, utilityOf, walkAway, type TableName } from "./interest.ts";
import { bindingOn, crossedTexts } from "./lines.ts";
import type { WarView } from "./war.ts";

/** Quantities that a table's texts are worth more or less by. */
const MOVING = [
  "advance",
  "haltPrice",
  "haltPriceAfterDonetsk",
  "assurance",
  "latitude",
  "spheresAppeal",
  "spotlight",
];

/** An actor's interests at a table as last worked out, and under which quantities. */
interface Made {
  readonly base: Preference;
  /** Values of the moving quantities. */
  readonly under: readonly number[];
  readonly belief: Belief;
}

/** Beliefs made last, by actor and table: everybody at a meeting thinks the same of the others. */
const latest = new Map<string, Made>();

/** What anyone can think of an actor's interests at a table: stated positions at their modes, and the world as seen. */
export function believed(actor: PositionActor, table: TableName, view: WarView): Belief {
  const name = `${actor}/${table}`;
  const before = latest.get(name);
  const reservation = walkAway(table, actor, likeliest, view);
  const isSame = before !== undefined && MOVING.every((id, at) => view.quantity(id) === before.under[at]);
  if (isSame && before.belief.reservation === reservation) return before.belief;
  const base = before?.base ?? utilityOf(table, actor)(likeliest);
  const preference = isSame ? before.belief.preference : appraised(base, table, actor, likeliest, view);
  const belief = { preference, reservation };
  const under = isSame ? before.under : MOVING.map((id) => view.quantity(id));
  latest.set(name, { base, under, belief });
  return belief;
}

/** Beliefs about everybody else who sits at the table: Ukraine's red lines are public, and nobody expects a signature across. */
export function believedOthers(turn: BargainingTurn, lines: readonly RedLine[]): Beliefs {
  const table = turn.table as TableName;
  const others = positionActors.filter((actor) => actor !== turn.agent && turn.seats.includes(actor));
  return Object.fromEntries(
    others.map((actor) => {
      const belief = believed(actor, table, turn);
      const holds = actor === "zelensky" || actor === "europe";
      return [actor, holds ? behindLines(belief, table, bindingOn(turn, lines)) : belief];
    }),
  );
}

/** Worth of what somebody can't sign. */
const NEVER = -1;

const lined = new WeakMap<Belief, { readonly key: string; readonly belief: Belief }>();

function behindLines(belief: Belief, table: TableName, lines: readonly RedLine[]): Belief {
  const key = lines.map(({ id }) => id).join();
  const before = lined.get(belief);
  if (before?.key === key) return before.belief;
  const crossed = crossedTexts(table, lines);
  const preference = reshaped(belief.preference, (value, index) => (crossed[index] === 1 ? NEVER : value));
  const made = { preference, reservation: belief.reservation };
  lined.set(belief, { key, belief: made });
  return made;
}
