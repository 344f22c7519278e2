import { computed, type Belief, type Beliefs, type BargainingTurn, type RedLine } from "@summitry/core";
import { positionActors, type PositionActor } from "../evidence/positions/position-row.ts";
import { likeliest } from "../parameters/index.ts";
import { areSame, worthOf } from "./appraisal.ts";
import type { Evaluation } from "./layout.ts";
import { masked } from "./masked.ts";
import type { Cells } from "./cells.ts";
import { cellsOf } from "./codes.ts";
import { evaluated, utilityOf, walkAway, type TableName } from "./interest.ts";
import { crossedTexts } from "./lines.ts";
import type { WarView } from "./cells.ts";

/** An actor's stated interests at a table, and the latest belief about them. */
interface Stated {
  readonly cells: Cells;
  latest: { readonly appraisal: Evaluation; readonly belief: Belief } | null;
}

/** Cache by table and actor. */
const stated = new Map<TableName, Map<PositionActor, Stated>>();

function statedOf(actor: PositionActor, table: TableName): Stated {
  let byActor = stated.get(table);
  if (byActor === undefined) stated.set(table, (byActor = new Map<PositionActor, Stated>()));
  let made = byActor.get(actor);
  if (made === undefined) {
    made = { cells: cellsOf(utilityOf(table, actor)(likeliest)), latest: null };
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
  const appraisal = evaluated(mine.cells, table, actor, likeliest, view);
  const { latest } = mine;
  const isKnown = latest !== null && areSame(latest.appraisal, appraisal);
  if (isKnown && latest.belief.reservation === reservation) return latest.belief;
  const preference = isKnown
    ? latest.belief.preference
    : computed(appraisal.layout.agenda, worthOf(appraisal));
  const belief = { preference, reservation };
  mine.latest = { appraisal, belief };
  return belief;
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
  const { preference, reservation } = belief;
  const made = { preference: masked(preference, crossed), reservation };
  latestBehind.set(belief, { crossed, belief: made });
  return made;
}
