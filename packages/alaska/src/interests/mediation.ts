import { scaled, sum, type Belief, type Preference, type TableTurn } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import { trumpAbsent, trumpMediation } from "../parameters/trump.ts";
import type { TableName } from "../tables/index.ts";
import { beliefAbout } from "./belief.ts";
import { stanceOf } from "./stance.ts";

/** Trump's own worth of texts, plus a share of what others gain from them over walking away. */
export function mediated(turn: TableTurn, own: Preference): Preference {
  const table = turn.table as TableName;
  const sides = leanings(turn).map(({ actor, share }) => ({
    share,
    belief: beliefAbout(actor, table, turn),
  }));
  const before = latest.get(table);
  if (before?.own === own && areSame(before.sides, sides)) return before.worth;
  const terms: (Preference | number)[] = [own];
  for (const { share, belief } of sides)
    terms.push(scaled(belief.preference, share), -share * belief.reservation);
  const worth = sum(...terms);
  latest.set(table, { own, sides, worth });
  return worth;
}

/** What Trump believes that a party wants, and the share of its gain that he counts. */
interface Side {
  readonly share: number;
  readonly belief: Belief;
}

/** Cache by table: where neither party is at war, hardly anything changes from one day to the next. */
const latest = new Map<
  TableName,
  { readonly own: Preference; readonly sides: readonly Side[]; readonly worth: Preference }
>();

function areSame(some: readonly Side[], others: readonly Side[]): boolean {
  return some.every(({ share, belief }, at) => share === others[at]?.share && belief === others[at].belief);
}

/** A party whose gain Trump counts, and the share he counts. */
interface Leaning {
  readonly actor: PositionActor;
  readonly share: number;
}

/**
 * The parties whose gains Trump counts: `trump.mediation` in all, split on texts about Ukraine by his stance between
 * Putin, (1 + stance) / 2, and Zelensky, (1 - stance) / 2. A party that is not in the room counts `trump.absent` of
 * that.
 */
function leanings(turn: TableTurn): readonly Leaning[] {
  const share = turn.amount(trumpMediation);
  if (turn.table === "reset") return [{ actor: "putin", share }];
  if (turn.table === "guarantees") {
    return [
      { actor: "zelensky", share: share / 2 },
      { actor: "europe", share: share / 2 },
    ];
  }
  const russia = (1 + stanceOf(turn)) / 2;
  const heard = (actor: string): number => (isAbsent(turn, actor) ? turn.amount(trumpAbsent) : 1);
  return [
    { actor: "putin", share: share * russia * heard("putin") },
    { actor: "zelensky", share: share * (1 - russia) * heard("zelensky") },
  ];
}

function isAbsent(turn: TableTurn, actor: string): boolean {
  if (turn.kind === "look") return false;
  return !(turn.kind === "bargain" ? turn.seats : turn.text.parties).includes(actor);
}
