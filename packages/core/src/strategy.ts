import type { Outcome } from "./agenda.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";

/** A reusable way of bargaining. Stateless: what it needs to remember it reads off the turn. */
export interface Strategy {
  /** Name of the strategy. */
  readonly id: string;
  /** The outcome to put forward, or `null` when there is nothing worth putting forward. */
  propose(turn: BargainingTurn): Outcome | null;
  /** Whether to accept the standing offer. Red lines and legality are not its business. */
  accepts(turn: BargainingTurn): boolean;
}
