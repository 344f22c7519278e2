import type { Outcome } from "../agenda/issues.ts";
import type { Vote } from "../world/ballot.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";

/** A reusable way of bargaining. Stateless: everything it needs to know about the past is on the turn. */
export interface Strategy {
  /** Name of the strategy. */
  readonly id: string;
  /** The outcome to put forward, or `null` when there is nothing worth putting forward. */
  propose(turn: BargainingTurn): Outcome | null;
  /** Whether to accept the standing offer. The caller checks red lines and legality. */
  accepts(turn: BargainingTurn): boolean;
  /**
   * Whether to accept a mediator's text, which is the standing offer. Left out: when it is worth at least as much as
   * the draft, and as walking away.
   */
  approves?(turn: BargainingTurn): boolean;
  /**
   * Votes for the bids on the turn's ballot. Left out: for those it would accept, and for the one that others are about
   * to sign anyway, if that is worth at least walking away.
   */
  vote?(turn: BargainingTurn): readonly Vote[];
}
