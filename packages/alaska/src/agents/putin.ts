import {
  Agent,
  BargainingTurn,
  BOULWARE,
  reshaped,
  tradeOff,
  type Beliefs,
  type Increments,
  type InvitationAction,
  type InvitationTurn,
  type Preference,
  type RedLine,
  type Strategy,
  type TableTurn,
  type TextTurn,
} from "@summitry/core";
import { believedOthers } from "../interests/belief.ts";
import { adjustment, utilityOf, walkAway, type TableName } from "../interests/interest.ts";
import { expectedRefusals } from "../interests/refusal.ts";
import { putinRefusalDiscount, switchingCost } from "../parameters/worth.ts";
import { ukraineLines } from "../red-lines.ts";
import { promisesTrilateral, type CeasefireText } from "../tables/ceasefire.ts";

/**
 * Vladimir Putin, as a model of publicly stated positions: the reset before a ceasefire, four oblasts beside Crimea,
 * and no hurry while his forces advance.
 */
export class Putin extends Agent {
  readonly id = "putin";
  readonly utility = {
    ceasefire: utilityOf("ceasefire", "putin"),
    settlement: utilityOf("settlement", "putin"),
    reset: utilityOf("reset", "putin"),
  };
  readonly strategy: Strategy = tradeOff({ exponent: BOULWARE });
  readonly #ukraineLines: readonly RedLine[];

  constructor(lines: readonly RedLine[] = ukraineLines(false)) {
    super();
    this.#ukraineLines = lines;
  }

  override reservation(turn: TableTurn): number {
    return walkAway(turn.table as TableName, "putin", turn.drawn, turn);
  }

  override adjust(turn: TableTurn): Increments {
    return adjustment(turn.table as TableName, "putin", turn.drawn, turn);
  }

  /** A text that Ukraine is expected to refuse is worth a part of its gain. */
  override appraise(turn: TableTurn, utility: Preference): Preference {
    const worth = super.appraise(turn, utility);
    if (turn.table !== "ceasefire" || !(turn instanceof BargainingTurn) || turn.seats.includes("zelensky")) {
      return worth;
    }
    const refused = expectedRefusals(turn, this.#ukraineLines);
    const { reservation } = turn;
    const share = turn.amount(putinRefusalDiscount);
    return reshaped(worth, (value, index) =>
      refused[index] === 1 ? reservation + share * (value - reservation) : value,
    );
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    return believedOthers(turn);
  }

  /** He meets Zelensky over a ceasefire only if a text he has signed promises it, or once they have met. */
  override attend(turn: InvitationTurn): InvitationAction {
    const { table, seats } = turn.invitation;
    const pending = turn.pending("ceasefire");
    const agreed = pending !== null && promisesTrilateral(pending.outcome as CeasefireText);
    if (
      table !== "ceasefire" ||
      !seats.includes("zelensky") ||
      agreed ||
      turn.quantity("ukraineShutOut") === 0
    ) {
      return { type: "attend" };
    }
    return {
      type: "decline",
      because: "a meeting of three comes at the end of talks, not before terms are agreed",
    };
  }

  override switchingCost(turn: TextTurn): number {
    return turn.amount(switchingCost);
  }
}
