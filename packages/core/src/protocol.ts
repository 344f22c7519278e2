import type { Outcome } from "./agenda.ts";
import type { Bargaining, Offer } from "./world.ts";

/** Something legal or illegal that a party did; either way its turn is over. */
export type Step =
  | { readonly type: "offer"; readonly by: string; readonly round: number; readonly outcome: Outcome }
  | { readonly type: "accept"; readonly by: string }
  | { readonly type: "breach"; readonly by: string };

/** What a protocol says is next: somebody's turn, an agreement, or the deadline. */
export type Next =
  | { readonly type: "turn"; readonly by: string; readonly time: number }
  | { readonly type: "agreement"; readonly outcome: Outcome }
  | { readonly type: "deadline" };

/** Whose turn it is, what is legal, and when a meeting ends. Stateless: where it stands is in the world. */
export interface Protocol {
  /** Name of the protocol. */
  readonly id: string;
  /** Rounds until the deadline. */
  readonly rounds: number;
  /** Whether the maker of the standing offer may, and must, accept it expressly. */
  readonly acceptsOwnOffer: boolean;
  /** The bargaining at the start; `signed` is a pending text with those of the seated who have signed it. */
  open(
    seats: readonly string[],
    signed: { readonly offer: Offer; readonly by: readonly string[] } | null,
  ): Bargaining;
  /** Edits the bargaining after a party has acted. */
  advance(bargaining: Bargaining, seats: readonly string[], step: Step): void;
  /** What is next. */
  next(bargaining: Bargaining, seats: readonly string[]): Next;
}
