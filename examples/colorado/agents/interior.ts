import {
  BOULWARE,
  LINEAR,
  tradeOff,
  type ActTurn,
  type EventOf,
  type Inner,
  type Move,
} from "@summitry/core";
import { alone } from "./acting-alone.ts";
import { bothTables } from "../tables/blank.ts";
import { RiverParty } from "./party.ts";

/**
 * The Department of the Interior with its Bureau of Reclamation, master of the river below Lake Mead: it calls for
 * cuts, pays for water, and goes step by step toward imposing what the states don't agree on.
 */
export class Interior extends RiverParty {
  readonly id = "interior";
  readonly utility = bothTables;
  readonly strategy = tradeOff({
    exponent: ({ table }) => (table === "funding" ? BOULWARE : LINEAR),
    lastTurn: "reservation",
  });
  override readonly inner = { step: null, since: null, due: null };
  override readonly on = {
    move: (inner: Inner, { move, by, day, due }: EventOf<"move">): void => {
      if (by === "interior") Object.assign(inner, { step: move, since: day, due });
    },
  };

  override act(turn: ActTurn): readonly Move[] {
    const move = alone(turn);
    return move === null ? [] : [move];
  }
}
