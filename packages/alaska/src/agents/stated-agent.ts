import {
  Agent,
  type TextAction,
  type TextTurn,
  type BargainingTurn,
  type Beliefs,
  type Preference,
  type RedLine,
  type TableTurn,
} from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import { withoutTrump } from "../interests/absent.ts";
import { beliefsAboutOthers } from "../interests/belief.ts";
import { circumstances, walkAway, worthIn } from "../interests/interest.ts";
import { disputesOf } from "../interests/wording.ts";
import { parting } from "../leaving/parting.ts";
import { switchingCost } from "../parameters/talks.ts";
import { ukraineLines } from "../red-lines.ts";
import type { TableName } from "../tables/index.ts";
import { keepingATruce, renewATruce } from "./keeping-a-truce.ts";
import { answersToday } from "./answering-a-text.ts";

/** An agent whose interests follow from its publicly stated positions and the current state of the world. */
export abstract class StatedAgent extends Agent {
  abstract override readonly id: PositionActor;
  /** Ukraine's red lines. They are public, so every agent takes them into account. */
  protected readonly ukraineLines: readonly RedLine[];

  constructor(lines: readonly RedLine[] = ukraineLines({})) {
    super();
    this.ukraineLines = lines;
  }

  override reservation(turn: TableTurn): number {
    return walkAway(turn.table as TableName, this.id, turn.drawn, turn);
  }

  /** The worth of texts to the agent at this turn. */
  override appraise(turn: TableTurn, utility: Preference): Preference {
    const table = turn.table as TableName;
    const about = disputesOf(turn.table);
    const isText = turn.kind !== "look" && turn.kind !== "bargain";
    const inForce = isText && turn.text.status === "in force";
    const quarrels = inForce && about !== null ? turn.quantity(about) : 0;
    const worth = worthIn(circumstances(table, this.id, turn.drawn, turn), table, utility, quarrels);
    return withoutTrump(turn, worth);
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    return beliefsAboutOthers(turn, this.ukraineLines);
  }

  /** An answer to a text takes days; what it is does not depend on them, unless the world has changed. */
  override ratify(turn: TextTurn): TextAction {
    return answersToday(turn) ? super.ratify(turn) : { type: "wait" };
  }

  /** A truce is kept or given up by the sides at war, on occasions; a mediator and an ally keep it as long as they do. */
  override keep(turn: TextTurn): TextAction {
    const isTruce = turn.table === "ceasefire" && turn.text.outcome.kind !== "none";
    if (!isTruce) return super.keep(turn);
    return this.id === "putin" || this.id === "zelensky" ? keepingATruce(this.id, turn) : { type: "keep" };
  }

  /** A mediator and an ally renew a truce as long as the sides at war do. */
  override renew(turn: TextTurn): TextAction {
    const isTruce = turn.table === "ceasefire" && turn.text.outcome.kind !== "none";
    if (!isTruce || this.id === "zelensky") return super.renew(turn);
    return this.id === "putin" ? renewATruce(turn) : { type: "renew" };
  }

  /** The plain end of a short meeting. */
  override leave(turn: BargainingTurn): string | null {
    return parting(turn);
  }

  override switchingCost(turn: TextTurn): number {
    return turn.amount(switchingCost);
  }
}
