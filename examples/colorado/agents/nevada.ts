import { CONCEDER, tradeOff, type ActTurn, type EventOf, type Inner, type Move } from "@summitry/core";
import { bothTables } from "../tables/blank.ts";
import { RiverParty } from "./party.ts";

/**
 * Nevada: little water, nearly all of it from Lake Mead. It looks for a text that the two large states can sign,
 * and on the eve of the second date puts forward the framework of the six states.
 */
export class Nevada extends RiverParty {
  readonly id = "nevada";
  readonly utility = bothTables;
  readonly strategy = tradeOff({ exponent: CONCEDER, lastTurn: "reservation" });
  override readonly inner = { due: null };
  override readonly on = {
    move: (inner: Inner, { move, due }: EventOf<"move">): void => {
      if (move === "notice") inner.due = due;
    },
  };

  override act(turn: ActTurn): readonly Move[] {
    if (turn.inner.due !== turn.day + 1 || turn.inForce("plan") !== null) return [];
    const because = "who takes the water takes its losses too";
    return [{ type: "move", move: "propose", toward: "interior", because }];
  }
}
