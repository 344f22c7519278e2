import {
  Agent,
  LINEAR,
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
import { lobbying } from "../levers/lobbying.ts";
import { contacts } from "../levers/talks/contacts.ts";
import { europeanSanctions, packages } from "../levers/european-sanctions.ts";
import { funding, helping } from "../levers/helping.ts";
import { mergedMemory } from "../levers/memory.ts";
import { movesToday } from "../levers/moves-today.ts";
import { kyivLeaves } from "../leaving/kyiv.ts";
import { kyivAttends } from "../levers/talks/attending.ts";
import { StatedAgent } from "./stated-agent.ts";

const memory = mergedMemory(contacts, helping, packages);

/**
 * The European coalition, as a model of publicly stated positions: Ukraine is not to be abandoned, and Ukraine's red
 * lines are backed in full (it holds the same red lines). It lobbies Washington, sanctions Russia, and pays when
 * American support stops.
 */
export class EuropeanCoalition extends StatedAgent {
  readonly id = "europe";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "europe"),
    settlement: utilityOf("settlement", "europe"),
    guarantees: utilityOf("guarantees", "europe"),
  };
  readonly strategy: Strategy = withShortTalks(tradeOff({ exponent: LINEAR }));
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

const LEVERS = [lobbying, funding, europeanSanctions] as const;
