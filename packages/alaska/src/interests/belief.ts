import { masked, type Belief, type Beliefs, type BargainingTurn } from "@summitry/core";
import type { Preference, RedLine } from "@summitry/core";
import { positionActors, type PositionActor } from "../evidence/positions/position-row.ts";
import { likeliest } from "../parameters/index.ts";
import type { TableName } from "../tables/index.ts";
import { circumstances, utilityOf, walkAway, worthIn } from "./interest.ts";
import { crossedTexts } from "./lines.ts";
import type { WarView } from "./weights.ts";

/** The utility of a text that the agent can't sign. */
const NEVER = -1;

/** An actor's stated interests at a table, and the latest belief about them. */
interface Stated {
  readonly utility: Preference;
  latest: Belief | null;
}

/** Cache by table and actor. */
const stated = new Map<TableName, Map<PositionActor, Stated>>();

function statedOf(actor: PositionActor, table: TableName): Stated {
  let byActor = stated.get(table);
  if (byActor === undefined) stated.set(table, (byActor = new Map<PositionActor, Stated>()));
  let made = byActor.get(actor);
  if (made === undefined) {
    made = { utility: utilityOf(table, actor)(likeliest), latest: null };
    byActor.set(actor, made);
  }
  return made;
}

/**
 * The belief that anyone can have about an actor's interests at a table: stated positions at their modes, and the world
 * as it is visible. The same object as long as nothing has changed, since everyone at a meeting believes the same about
 * the others.
 */
export function beliefAbout(actor: PositionActor, table: TableName, view: WarView): Belief {
  const mine = statedOf(actor, table);
  const reservation = walkAway(table, actor, likeliest, view);
  const preference = worthIn(circumstances(table, actor, likeliest, view), table, mine.utility);
  const { latest } = mine;
  if (latest?.preference === preference && latest.reservation === reservation) return latest;
  return (mine.latest = { preference, reservation });
}

/**
 * Beliefs about all others seated at the table. Ukraine's red lines are public: nobody expects a signature across them.
 */
export function beliefsAboutOthers(turn: BargainingTurn, lines: readonly RedLine[]): Beliefs {
  const table = turn.table as TableName;
  const others = positionActors.filter((actor) => actor !== turn.agent && turn.seats.includes(actor));
  return Object.fromEntries(
    others.map((actor) => {
      const belief = beliefAbout(actor, table, turn);
      const holds = actor === "zelensky" || actor === "europe";
      return [actor, holds ? behind(crossedTexts(turn, table, lines), belief) : belief];
    }),
  );
}

const latestBehind = new WeakMap<Belief, { readonly crossed: Uint8Array; readonly belief: Belief }>();

/** A belief about an agent who can't sign some texts. */
function behind(crossed: Uint8Array, belief: Belief): Belief {
  const before = latestBehind.get(belief);
  if (before?.crossed === crossed) return before.belief;
  const preference = masked(belief.preference, { where: crossed, worth: NEVER });
  const made = { preference, reservation: belief.reservation };
  latestBehind.set(belief, { crossed, belief: made });
  return made;
}
