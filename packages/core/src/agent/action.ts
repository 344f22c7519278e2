import type { Outcome } from "../agenda/issues.ts";
import type { Vote } from "../world/ballot.ts";

/** Answer at a table, as far as the protocol allows it: put an offer forward, accept or object to the standing one, vote, walk out. */
export type BargainingAction =
  | { readonly type: "offer"; readonly outcome: Outcome }
  | { readonly type: "accept" }
  | { readonly type: "object" }
  | { readonly type: "vote"; readonly votes: readonly Vote[] }
  | { readonly type: "leave"; readonly because?: string };

/** Something an agent does away from the table: call a meeting. */
export interface InviteMove {
  /** Kind of move. */
  readonly type: "invite";
  /** Table to meet at. */
  readonly table: string;
  /** Who should sit; the table's own seats when left out. The inviter sits in any case. */
  readonly seats?: readonly string[];
  /** Days from today to the meeting, at least 1; 1 when left out. */
  readonly lead?: number;
}

/** Something an agent does away from the table for all to see: whatever the scenario has under `moves`. */
export interface PublicMove {
  /** Kind of move. */
  readonly type: "move";
  /** Its name, one of the scenario's `moves`. */
  readonly move: string;
  /** Id of the agent it is aimed at; nobody in particular when left out. */
  readonly toward?: string;
  /** Days from today to the deadline it sets, at least 1; no deadline when left out. */
  readonly due?: number;
  /** The reason, in a line. */
  readonly because: string;
}

/** Something an agent does away from the table. */
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

/** The moves of a day. */
export interface MovesAction {
  /** Kind of action. */
  readonly type: "act";
  /** The moves, in order; none is fine. */
  readonly moves: readonly Move[];
}

/** Any answer an agent can give. */
export type Action = BargainingAction | InvitationAction | TextAction | MovesAction;
