import {
  Agent,
  BargainingTurn,
  BOULWARE,
  tradeOff,
  type Inner,
  type InvitationAction,
  type InvitationTurn,
  type Preference,
  type Recipes,
  type RedLine,
  type Strategy,
  type TableTurn,
} from "@summitry/core";
import { utilityOf } from "../interests/interest.ts";
import { discounted, failures, refusalsIn } from "../interests/refusal.ts";
import { ukraineLines } from "../red-lines.ts";
import { StatedAgent } from "./stated-agent.ts";
import { promisesTrilateral, type CeasefireText } from "../tables/ceasefire.ts";

/** Code of a meeting of three without terms agreed before: between talks at a lower level (3) and a date set (5). */
const MEETING_OF_THREE = 4;

/**
 * Vladimir Putin, as a model of publicly stated positions: the reset before a ceasefire, four oblasts beside Crimea,
 * and no hurry while his forces advance.
 */
export class Putin extends StatedAgent {
  readonly id = "putin";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "putin"),
    settlement: utilityOf("settlement", "putin"),
    reset: utilityOf("reset", "putin"),
  };
  readonly strategy: Strategy = tradeOff({ exponent: BOULWARE });
  override readonly inner: Inner = failures.inner;
  override readonly on: Recipes = failures.on;
  readonly #ukraineLines: readonly RedLine[];

  constructor(lines: readonly RedLine[] = ukraineLines(false)) {
    super();
    this.#ukraineLines = lines;
  }

  override appraise(turn: TableTurn, utility: Preference): Preference {
    const worth = super.appraise(turn, utility);
    const withoutUkraine = turn instanceof BargainingTurn && !turn.seats.includes("zelensky");
    if (turn.table !== "ceasefire" || !withoutUkraine) return worth;
    return discounted(worth, turn, { lines: this.#ukraineLines, refusals: refusalsIn(turn.inner), price: 0 });
  }

  /**
   * He meets Zelensky over a ceasefire if a text he has signed promises it, if his floor on the format reaches that
   * far, or once they have met.
   */
  override attend(turn: InvitationTurn): InvitationAction {
    const { table, seats } = turn.invitation;
    const pending = turn.pending("ceasefire");
    const agreed = pending !== null && promisesTrilateral(pending.outcome as CeasefireText);
    const floor = turn.drawn["putin.followUp.reservation"] ?? Number.NaN;
    const ready = agreed || floor >= MEETING_OF_THREE || turn.quantity("ukraineShutOut") === 0;
    if (table !== "ceasefire" || !seats.includes("zelensky") || ready) return { type: "attend" };
    return {
      type: "decline",
      because: "a meeting of three comes at the end of talks, not before terms are agreed",
    };
  }
}
