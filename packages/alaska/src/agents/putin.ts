import {
  Agent,
  BOULWARE,
  type BargainingTurn,
  tradeOff,
  type ActTurn,
  type Inner,
  type InvitationAction,
  type InvitationTurn,
  type Move,
  type Preference,
  type Recipes,
  type Strategy,
  type TableTurn,
  type TextTurn,
} from "@summitry/core";
import { utilityOf } from "../interests/interest.ts";
import { lessRefusals, refusalsIn } from "../interests/refusal.ts";
import { airCampaigning, campaign } from "../levers/air.ts";
import { carriedOut, carryingOut } from "../levers/reset-steps.ts";
import { declaringTruce } from "../levers/declaring-truce.ts";
import { failures } from "../levers/failures.ts";
import { guarding } from "../levers/incidents.ts";
import { contacts } from "../levers/lobbying.ts";
import { mergedMemory } from "../levers/memory.ts";
import { flattering, playingForTime, threatened } from "../levers/playing-for-time.ts";
import { movesToday } from "../levers/moves-today.ts";
import { guaranteesDeter } from "../parameters/support.ts";
import { StatedAgent } from "./stated-agent.ts";
import { haltsGround, promisesTrilateral, type CeasefireText } from "../tables/ceasefire.ts";

/**
 * Position code of a meeting of three without terms agreed in advance: between talks at a lower level (3) and a date
 * set (5).
 */
const MEETING_OF_THREE = 4;
/** Position code of such a meeting with Europe at the table. */
const WITH_EUROPE = 5;
/** How many codes a fully believed threat moves his reservation on the format. */
const UNDER_THREAT = 3;

const memory = mergedMemory(failures, contacts, campaign, threatened, carriedOut);

/**
 * Vladimir Putin, as a model of publicly stated positions: the reset before a ceasefire, four oblasts besides Crimea,
 * and no hurry while his forces advance. He uses strikes and pauses of the air campaign, praise for Trump, and offers
 * of further talks to gain time.
 */
export class Putin extends StatedAgent {
  readonly id = "putin";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "putin"),
    settlement: utilityOf("settlement", "putin"),
    reset: utilityOf("reset", "putin"),
  };
  readonly strategy: Strategy = HAGGLING;
  override readonly inner: Inner = memory.inner;
  override readonly on: Recipes = memory.on;

  override appraise(turn: TableTurn, utility: Preference): Preference {
    const worth = super.appraise(turn, utility);
    const withoutUkraine = turn.kind === "bargain" && !turn.seats.includes("zelensky");
    if (turn.table !== "ceasefire" || !withoutUkraine) return worth;
    return lessRefusals(worth, turn, {
      lines: this.ukraineLines,
      refusals: refusalsIn(turn.inner),
      price: 0,
    });
  }

  /**
   * He attends a meeting with Zelensky on a ceasefire if a text he has signed promises it, if they have met before, or
   * if his reservation on the format allows it, which a believed threat extends.
   */
  override attend(turn: InvitationTurn): InvitationAction {
    const { table, seats } = turn.invitation;
    const pending = turn.pending("ceasefire");
    const agreed = pending !== null && promisesTrilateral(pending.outcome as CeasefireText);
    const threat = turn.quantity("credibility") * turn.quantity("threatLive");
    const floor = (turn.drawn["putin.followUp.reservation"] ?? Number.NaN) + UNDER_THREAT * threat;
    const needed = seats.includes("europe") ? WITH_EUROPE : MEETING_OF_THREE;
    const ready = agreed || floor >= needed || turn.quantity("ukraineShutOut") === 0;
    if (table !== "ceasefire" || !seats.includes("zelensky") || ready) return { type: "attend" };
    return {
      type: "decline",
      because: "a meeting of three comes at the end of talks, not before terms are agreed",
    };
  }

  /** Guarantees for Ukraine raise his cost of breaking a truce on the ground. */
  override switchingCost(turn: TextTurn): number {
    const { table, outcome } = turn.text;
    const halts = table === "settlement" || (table === "ceasefire" && haltsGround(outcome as CeasefireText));
    const deterred = halts ? turn.amount(guaranteesDeter) * turn.quantity("assurance") : 0;
    return super.switchingCost(turn) + deterred;
  }

  override act(turn: ActTurn): readonly Move[] {
    return movesToday(LEVERS, turn);
  }
}

const LEVERS = [
  airCampaigning,
  declaringTruce,
  guarding("putin"),
  playingForTime,
  flattering,
  carryingOut("putin"),
] as const;

const unhurried = tradeOff({ exponent: BOULWARE });
/** At the last moment it takes whatever is worth it: any deliverable on the reset is one without Ukraine. */
const anyDeliverable = tradeOff({ exponent: BOULWARE, lastTurn: "reservation" });

/** He holds out until late, and to the very end except on the reset. */
const HAGGLING: Strategy = {
  id: "trade-off, late",
  propose: (turn) => on(turn).propose(turn),
  accepts: (turn) => on(turn).accepts(turn),
};

function on({ table }: BargainingTurn): Strategy {
  return table === "reset" ? anyDeliverable : unhurried;
}
