import {
  Agent,
  type BargainingTurn,
  LINEAR,
  tradeOff,
  type ActTurn,
  type Inner,
  type Move,
  type Preference,
  type Recipes,
  type Strategy,
  type TableTurn,
} from "@summitry/core";
import { withShortTalks } from "../bargaining/short-talks.ts";
import { utilityOf } from "../interests/interest.ts";
import { withinMandate } from "../interests/mandate.ts";
import { mediated } from "../interests/mediation.ts";
import { awaitsUkraine, lessRefusals, refusalsIn } from "../interests/refusal.ts";
import { failures } from "../levers/failures.ts";
import { contacts } from "../levers/talks/contacts.ts";
import { mergedMemory } from "../levers/memory.ts";
import { backers, backing, withdrawing } from "../levers/backing.ts";
import { pressing, pressureMemory } from "../levers/pressure/index.ts";
import { movesToday } from "../levers/moves-today.ts";
import { deadlines, deciding } from "../levers/deadline.ts";
import { provocations } from "../levers/provocations.ts";
import { threatening } from "../levers/threatening.ts";
import { carriedOut, carryingOut, takingBack } from "../levers/reset-steps.ts";
import { trumpLeaves } from "../leaving/trump.ts";
import { callingEurope, callingKyiv, callingPutin } from "../levers/talks/calls.ts";
import { rounds, sendingEnvoys } from "../levers/talks/envoys.ts";
import { meetings } from "../levers/talks/meetings.ts";
import { callingSummit, resetAtSummit } from "../levers/talks/summits.ts";
import { callingSettlement, callingThree } from "../levers/talks/three.ts";
import { quarrelling, visits } from "../levers/talks/visits.ts";
import { trumpRefusalPrice, trumpWalkAway } from "../parameters/trump.ts";
import { StatedAgent } from "./stated-agent.ts";

const memory = mergedMemory(
  failures,
  contacts,
  meetings,
  rounds,
  visits,
  deadlines,
  provocations,
  pressureMemory,
  backers,
  carriedOut,
);

/**
 * Donald Trump, as a model of publicly stated positions: a ceasefire and a reset of relations with Russia, which he
 * sees as compatible. He calls the meetings, makes threats, and puts pressure on Kyiv or backs it.
 */
export class Trump extends StatedAgent {
  readonly id = "trump";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "trump"),
    settlement: utilityOf("settlement", "trump"),
    reset: utilityOf("reset", "trump"),
    guarantees: utilityOf("guarantees", "trump"),
  };
  readonly strategy: Strategy = withShortTalks(tradeOff({ exponent: LINEAR }));
  override readonly inner: Inner = memory.inner;
  override readonly on: Recipes = memory.on;

  /** The worth of the status quo, plus a margin. */
  override reservation(turn: TableTurn): number {
    return super.reservation(turn) + turn.amount(trumpWalkAway);
  }

  /**
   * His worth includes a share of the others' gains, depending on his stance, and a price for a text that Ukraine is
   * expected to refuse. On the reset he goes as far as the mandate of the round.
   */
  override appraise(turn: TableTurn, utility: Preference): Preference {
    const worth = mediated(turn, super.appraise(turn, utility));
    if (turn.table === "reset") return withinMandate(turn, worth);
    if (!awaitsUkraine(turn)) return worth;
    const price = turn.amount(trumpRefusalPrice);
    return lessRefusals(worth, turn, { lines: this.ukraineLines, refusals: refusalsIn(turn.inner), price });
  }

  override leave(turn: BargainingTurn): string | null {
    return super.leave(turn) ?? trumpLeaves(turn);
  }

  override act(turn: ActTurn): readonly Move[] {
    return movesToday(LEVERS, turn);
  }
}

const LEVERS = [
  callingThree,
  callingSummit,
  callingSettlement,
  resetAtSummit,
  sendingEnvoys,
  callingPutin,
  callingKyiv,
  callingEurope,
  quarrelling,
  deciding,
  threatening,
  carryingOut("trump"),
  takingBack,
  pressing,
  withdrawing,
  backing,
] as const;
