import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import { OffersSoFar } from "./offers-so-far.ts";

/** State of the bargaining when a party is asked, as the engine itself knows it. */
export type Position = Pick<
  BargainingTurn,
  | "round"
  | "rounds"
  | "time"
  | "isLast"
  | "sealed"
  | "standing"
  | "accepted"
  | "seats"
  | "may"
  | "draft"
  | "ballot"
  | "level"
> & {
  /** Offers of the meeting that everybody at it knows. */
  readonly offers: OffersSoFar;
};

/** State of the bargaining before anybody has acted. */
export function startPosition(
  rounds: number,
  seats: readonly string[],
  level: string | null = null,
): Position {
  return {
    round: 0,
    rounds,
    time: 0,
    isLast: false,
    sealed: false,
    standing: null,
    accepted: NONE,
    offers: NO_OFFERS,
    seats,
    may: NONE,
    draft: null,
    ballot: null,
    level,
  };
}

const NONE: readonly never[] = Object.freeze([]);
const NO_OFFERS = new OffersSoFar(NONE);
