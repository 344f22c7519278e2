import {
  Agent,
  type BargainingTurn,
  type Beliefs,
  type Preference,
  type TableTurn,
  type TextAction,
  type TextTurn,
} from "@summitry/core";
import { beliefAbout } from "../interests/belief.ts";
import { preferenceOf, walkingAway, type Party } from "../interests/interest.ts";
import { sightOf } from "../interests/sight.ts";
import { contract } from "../parameters/water.ts";

const KEEP = { type: "keep" } as const;

/** The parties, in the order of their seats. */
const parties: readonly Party[] = ["nevada", "arizona", "california", "interior"];

/** A party whose interests follow from the state of the river, in billion dollars. */
export abstract class RiverParty extends Agent {
  abstract override readonly id: Party;

  override appraise(turn: TableTurn): Preference {
    return preferenceOf(this.id, turn.table, sightOf(turn, turn.drawn));
  }

  override reservation(turn: TableTurn): number {
    return walkingAway(this.id, turn.table, sightOf(turn, turn.drawn));
  }

  /** Of the others it knows what is public. */
  override beliefs(turn: BargainingTurn): Beliefs {
    const others = parties.filter((party) => party !== this.id && turn.seats.includes(party));
    return Object.fromEntries(others.map((party) => [party, beliefAbout(party, turn.table, turn.view)]));
  }

  /** Money that is promised is paid. A plan is kept as long as breaking it costs more than it gains. */
  override keep(turn: TextTurn): TextAction {
    return turn.table === "funding" ? KEEP : super.keep(turn);
  }

  override switchingCost(turn: TextTurn): number {
    return turn.amount(contract);
  }
}
