import type { Answer } from "../protocols/protocol.ts";
import type { Ballot } from "../world/ballot.ts";
import type { Offer } from "../world/offer.ts";

/** State of the bargaining when a party is asked, as the engine itself knows it. */
export interface Position {
  readonly round: number;
  readonly rounds: number;
  readonly time: number;
  readonly standing: Offer | null;
  readonly offers: readonly Offer[];
  readonly seats: readonly string[];
  readonly may: readonly Answer[];
  readonly draft: Offer | null;
  readonly ballot: Ballot | null;
}

/** State of the bargaining before anybody has acted. */
export function startPosition(rounds: number, seats: readonly string[]): Position {
  return {
    round: 0,
    rounds,
    time: 0,
    standing: null,
    offers: NONE,
    seats,
    may: NONE,
    draft: null,
    ballot: null,
  };
}

const NONE: readonly never[] = Object.freeze([]);
