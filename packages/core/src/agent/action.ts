import type { Outcome } from "../agenda/issues.ts";
import type { Vote } from "../world/ballot.ts";

/**
 * Answer to a turn at the table: make an offer, accept or object to the standing one, vote, as far as the protocol
 * allows it, or walk out.
 */
export type BargainingAction =
  | { readonly type: "offer"; readonly outcome: Outcome }
  | { readonly type: "accept" }
  | { readonly type: "object" }
  | { readonly type: "vote"; readonly votes: readonly Vote[] }
  | { readonly type: "leave"; readonly because?: string };

/** A move away from the table that calls a meeting. */
export interface InviteMove {
  /** Kind of move. */
  readonly type: "invite";
  /** Table to meet at. */
  readonly table: string;
  /** Ids of the agents to be seated; the table's own seats when left out. The inviter is seated in any case. */
  readonly seats?: readonly string[];
  /** Days from today to the meeting, at least 1; 1 when left out. */
  readonly lead?: number;
  /** Level to meet at, one of the table's `levels`; the first of them when left out. */
  readonly level?: string;
}

/** A public move away from the table: one of those the scenario lists under `moves`. */
export interface PublicMove {
  /** Kind of move. */
  readonly type: "move";
  /** Its name, one of the scenario's `moves`. */
  readonly move: string;
  /** Id of the agent it is aimed at; nobody in particular when left out. */
  readonly toward?: string;
  /** Days from today to the deadline it sets, at least 1; no deadline when left out. */
  readonly due?: number;
  /** What it is about: the id of a signed text, or the name of a table; nothing in particular when left out. */
  readonly about?: string;
  /** The reason, in a line. */
  readonly because: string;
}

/** A move away from the table. */
export type Move = InviteMove | PublicMove;

/** Answer to an invitation. */
export type InvitationAction =
  { readonly type: "attend" } | { readonly type: "decline"; readonly because: string };

/** Answer about a signed text: whether to ratify it, keep it, or renew it. */
export type TextAction =
  | { readonly type: "ratify" }
  | { readonly type: "refuse"; readonly because: string }
  | { readonly type: "wait" }
  | { readonly type: "keep" }
  | { readonly type: "denounce"; readonly because: string }
  | { readonly type: "renew" }
  | { readonly type: "expire"; readonly because: string };

/** All moves that an agent makes away from the table on one day. */
export interface MovesAction {
  /** Kind of action. */
  readonly type: "act";
  /** The moves, in order; may be empty. */
  readonly moves: readonly Move[];
}

/** Any answer an agent can give. */
export type Action = BargainingAction | InvitationAction | TextAction | MovesAction;
