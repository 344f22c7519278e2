import type { Offer, SealedOffer } from "./offer.ts";
import type { Text } from "./text.ts";

/** A meeting under way at a table. */
export interface Meeting {
  /** Parties in the order in which they act. */
  seats: string[];
  /** How the bargaining stands, as plain data: only the table's protocol reads and changes it. */
  state: object;
  /** All offers of this meeting that everybody at it knows, oldest first. */
  offers: Offer[];
  /** Offers that have not been opened yet, oldest first: each is known to its maker alone. */
  sealed: readonly SealedOffer[];
  /** Breaches so far, by party. */
  breaches: Record<string, number>;
  /** Its level; missing at a table without levels. */
  level?: string;
}

/** A meeting called for a later day. */
export interface Invitation {
  /** Table to meet at. */
  readonly table: string;
  /** Id of the agent who invites. */
  readonly by: string;
  /** Ids of all who would be seated, including the inviter. */
  readonly seats: readonly string[];
  /** Day it was sent. */
  readonly sentDay: number;
  /** Day of the meeting. */
  readonly day: number;
  /** Ids of the agents who come: the inviter, and every invitee who has agreed. */
  readonly coming: readonly string[];
  /** Level of the meeting; missing at a table without levels. */
  readonly level?: string;
}

/** State of one table. */
export interface TableState {
  /** Number of meetings held, including the current one. */
  meetings: number;
  /** Day of the latest meeting, or `null`. */
  lastMet: number | null;
  /** The meeting under way, or `null`. */
  meeting: Meeting | null;
}

/** What an agent keeps in mind: any plain data. */
export type Inner = Record<string, unknown>;

/**
 * State of a run: everything its next step needs, as plain data. Its history is the log. Folding `apply` over a log
 * gives the final world.
 */
export interface World {
  /** Name of the scenario. */
  scenario: string;
  /** The seed, as text. */
  seed: string;
  /** Number of the run within the seed. */
  run: number;
  /** Day of the run, from 0. */
  day: number;
  /** Drawn parameters by id. */
  parameters: Readonly<Record<string, number>>;
  /** Today's value of every input, by id. */
  inputs: Record<string, number>;
  /** Quantities of the mechanisms, by id. */
  quantities: Record<string, number>;
  /** What each agent keeps in mind, by agent id. */
  inner: Record<string, Inner>;
  /** The tables by name. */
  tables: Record<string, TableState>;
  /** Meetings that have been called and are still to come, at most one per table. */
  invitations: readonly Invitation[];
  /** All signed texts, oldest first. */
  texts: readonly Text[];
  /** Why the run ended, or `null` while it goes on. */
  ended: string | null;
}
