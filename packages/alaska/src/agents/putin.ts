import {
  Agent,
  BOULWARE,
  tradeOff,
  type ActTurn,
  type BargainingTurn,
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
import { withShortTalks } from "../bargaining/short-talks.ts";
import { lessAlone } from "../interests/absent.ts";
import { utilityOf } from "../interests/interest.ts";
import { awaitsUkraine, lessRefusals, refusalsIn } from "../interests/refusal.ts";
import { airCampaigning, campaign } from "../levers/air.ts";
import { carriedOut, carryingOut } from "../levers/reset-steps.ts";
import { declaringTruce } from "../levers/declaring-truce.ts";
import { failures } from "../levers/failures.ts";
import { guarding, violations } from "../levers/incidents.ts";
import { contacts } from "../levers/talks/contacts.ts";
import { mergedMemory } from "../levers/memory.ts";
import { deadlines } from "../levers/deadline.ts";
import { flattering, playingForTime } from "../levers/playing-for-time.ts";
import { movesToday } from "../levers/moves-today.ts";
import { putinLeavesTable } from "../leaving/putin.ts";
import { putinAttends } from "../levers/talks/attending.ts";
import { directRounds, directTalks } from "../levers/talks/direct.ts";
import { guaranteesDeter } from "../parameters/guarantees.ts";
import { StatedAgent } from "./stated-agent.ts";
import { haltsGround, type CeasefireText } from "../tables/ceasefire.ts";

const memory = mergedMemory(
  violations("zelensky"),
  failures,
  contacts,
  campaign,
  deadlines,
  directRounds,
  carriedOut,
);

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
  readonly strategy: Strategy = withShortTalks(HAGGLING);
  override readonly inner: Inner = memory.inner;
  override readonly on: Recipes = memory.on;

  override appraise(turn: TableTurn, utility: Preference): Preference {
    const worth = lessAlone(turn, super.appraise(turn, utility));
    if (!awaitsUkraine(turn)) return worth;
    return lessRefusals(worth, turn, {
      lines: this.ukraineLines,
      refusals: refusalsIn(turn.inner),
      price: 0,
    });
  }

  override attend(turn: InvitationTurn): InvitationAction {
    return putinAttends(turn);
  }

  override leave(turn: BargainingTurn): string | null {
    return super.leave(turn) ?? putinLeavesTable(turn);
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
  directTalks,
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
