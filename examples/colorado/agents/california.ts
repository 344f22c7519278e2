import { BOULWARE, tradeOff, type ActTurn, type EventOf, type Inner, type Move } from "@summitry/core";
import { lossesLine } from "../red-lines.ts";
import { bothTables } from "../tables/blank.ts";
import { RiverParty } from "./party.ts";

/** Days after a date has passed on which California makes its offer: in 2022 it was made on 5 October, after 51 days. */
const OFFERS_AFTER = 51;

/**
 * California: the oldest and largest rights on the river, and no hurry as long as cuts would fall on others first.
 * It signs no text that charges losses to every user.
 */
export class California extends RiverParty {
  readonly id = "california";
  readonly utility = bothTables;
  readonly strategy = tradeOff({ exponent: BOULWARE, lastTurn: "reservation" });
  override readonly redLines: readonly (typeof lossesLine)[];
  override readonly inner = { passed: null, rivalled: null };
  override readonly on = {
    move: (inner: Inner, { move, day }: EventOf<"move">): void => {
      if (move === "pass") inner.passed ??= day;
      if (move === "propose") inner.rivalled = day;
    },
  };

  constructor({ line }: { readonly line: boolean }) {
    super();
    this.redLines = line ? [lossesLine] : [];
  }

  override act(turn: ActTurn): readonly Move[] {
    const { passed, rivalled } = turn.inner;
    if (turn.inForce("plan") !== null) return [];
    if (typeof passed === "number" && turn.day === passed + OFFERS_AFTER && turn.quantity("fund") > 0) {
      const because = "water left in the lake is water paid for";
      return [{ type: "move", move: "pledge", toward: "interior", because }];
    }
    if (rivalled !== turn.day - 1) return [];
    const because = "the six states would set aside the law and the rights under it";
    return [{ type: "move", move: "counter", toward: "interior", because }];
  }
}
