import {
  Agent,
  type BargainingTurn,
  type Beliefs,
  type Increments,
  type TableTurn,
  type TextTurn,
} from "@summitry/core";
import type { PositionActor } from "../evidence/index.ts";
import { believedOthers } from "../interests/belief.ts";
import { adjustment, walkAway, type TableName } from "../interests/interest.ts";
import { switchingCost } from "../parameters/talks.ts";

/** An agent whose interests are its publicly stated positions, and the war as it stands. */
export abstract class StatedAgent extends Agent {
  abstract override readonly id: PositionActor;

  override reservation(turn: TableTurn): number {
    return walkAway(turn.table as TableName, this.id, turn.drawn, turn);
  }

  override adjust(turn: TableTurn): Increments {
    return adjustment(turn.table as TableName, this.id, turn.drawn, turn);
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    return believedOthers(turn);
  }

  override switchingCost(turn: TextTurn): number {
    return turn.amount(switchingCost);
  }
}
