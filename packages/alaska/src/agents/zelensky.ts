import {
  Agent,
  tradeOff,
  type ActTurn,
  type BargainingTurn,
  type Inner,
  type InvitationAction,
  type InvitationTurn,
  type Move,
  type Recipes,
  type RedLine,
  type Strategy,
} from "@summitry/core";
import { withShortTalks } from "../bargaining/short-talks.ts";
import { utilityOf } from "../interests/interest.ts";
import { guarding, violations } from "../levers/incidents.ts";
import { lobbying } from "../levers/lobbying.ts";
import { contacts } from "../levers/talks/contacts.ts";
import { appeals, appealToEurope, offeringBusiness } from "../levers/appealing.ts";
import { mergedMemory } from "../levers/memory.ts";
import { movesToday } from "../levers/moves-today.ts";
import { kyivLeaves } from "../leaving/kyiv.ts";
import { kyivAttends } from "../levers/talks/attending.ts";
import { guaranteesTalks } from "../levers/talks/guarantees.ts";
import { apologising, breach, repairingTalks } from "../levers/talks/repairing.ts";
import { visiting, visits } from "../levers/talks/visits.ts";
import { StatedAgent } from "./stated-agent.ts";

const memory = mergedMemory(violations("putin"), contacts, appeals, breach, visits);

/**
 * Volodymyr Zelensky, as a model of publicly stated positions: a ceasefire now, then a peace with minimal concessions
 * and adequate guarantees; three red lines.
 */
export class Zelensky extends StatedAgent {
  readonly id = "zelensky";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "zelensky"),
    settlement: utilityOf("settlement", "zelensky"),
    guarantees: utilityOf("guarantees", "zelensky"),
  };
  readonly strategy: Strategy = withShortTalks(tradeOff({ exponent: 2 }));
  override readonly redLines: readonly RedLine[] = this.ukraineLines;
  override readonly inner: Inner = memory.inner;
  override readonly on: Recipes = memory.on;

  override attend(turn: InvitationTurn): InvitationAction {
    return kyivAttends(turn);
  }

  override leave(turn: BargainingTurn): string | null {
    return super.leave(turn) ?? kyivLeaves(turn);
  }

  override act(turn: ActTurn): readonly Move[] {
    return movesToday(LEVERS, turn);
  }
}

const LEVERS = [
  guaranteesTalks,
  guarding("zelensky"),
  repairingTalks,
  visiting,
  lobbying,
  appealToEurope,
  apologising,
  offeringBusiness,
] as const;
