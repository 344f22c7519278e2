import type { Outcome } from "../agenda/issues.ts";
import type { Vote } from "../world/ballot.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";

/** A reusable way of bargaining. Stateless: what it needs to remember it reads off the turn. */
export interface Strategy {
  /** Name of the strategy. */
  readonly id: string;
  /** The outcome to put forward, or `null` when there is nothing worth putting forward. */
  propose(turn: BargainingTurn): Outcome | null;
  /** Whether to accept the standing offer. Red lines and legality are not its business. */
  accepts(turn: BargainingTurn): boolean;
  /**
   * Whether to let a mediator's text, which stands, replace the text so far. Left out: when it is worth at least as much as
   * that, and as walking away.
   */
  approves?(turn: BargainingTurn): boolean;
  /**
   * Votes for the bids on the turn's ballot. Left out: for those it would accept, and for those that others are about
   * to sign anyway and that are worth at least walking away.
   */
  vote?(turn: BargainingTurn): readonly Vote[];
}
