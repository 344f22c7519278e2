import { blocksOf, type Agenda, type Belief, type Bounds, type TableTurn } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import { trumpAbsent, trumpMediation } from "../parameters/trump.ts";
import type { Worth } from "./layout.ts";
import { beliefAbout } from "./belief.ts";
import type { TableName } from "./interest.ts";
import { stanceOf } from "./stance.ts";

/** Trump's own worth of texts, plus a share of what others gain from them over walking away. */
export function mediated(turn: TableTurn, own: Worth): Worth {
  const sides = leanings(turn).map(({ actor, share }) => {
    return { share, belief: beliefAbout(actor, turn.table as TableName, turn) };
  });
  const { agenda } = turn;
  const { bounds } = own;
  return {
    at(index) {
      let worth = own.at(index);
      for (const { share, belief } of sides)
        worth += share * (belief.preference.at(index) - belief.reservation);
      return worth;
    },
    all() {
      const all = own.all();
      for (const side of sides) addGains(all, side);
      return all;
    },
    bounds: bounds === null ? null : () => withGains(bounds(), agenda, sides),
  };
}

/** Another party's believed interests, and the share of its gain that Trump counts. */
interface Side {
  readonly share: number;
  readonly belief: Belief;
}

function addGains(all: Float64Array, { share, belief: { preference, reservation } }: Side): void {
  const table = preference.table();
  for (let at = 0; at < all.length; at++)
    all[at] = (all[at] as number) + share * (table.at(at) - reservation);
}

function addShare(sums: Float64Array, share: number, worths: Float64Array, reservation: number): void {
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] as number) + share * ((worths[at] as number) - reservation);
}

/** Adds the bounds of the counted gains to the bounds of the own worth; valid because the shares are at least 0. */
function withGains(own: Bounds, agenda: Agenda, sides: readonly Side[]): Bounds {
  const lower = own.lower.slice();
  const upper = own.upper.slice();
  const theirs = sides.map(({ share, belief: { preference, reservation } }) => {
    const bounds = preference.bounds();
    addShare(lower, share, bounds.lower, reservation);
    addShare(upper, share, bounds.upper, reservation);
    return { share, reservation, bounds };
  });
  const room = new Float64Array(blocksOf(agenda).longest);
  return {
    lower,
    upper,
    fill(into, block) {
      own.fill(into, block);
      for (const { share, reservation, bounds } of theirs) {
        bounds.fill(room, block);
        addShare(into, share, room, reservation);
      }
    },
  };
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
