import type { Outcome } from "../agenda/issues.ts";

/**
 * How a signed text stands: `pending` until those who must ratify have answered, then `in force`; the rest
 * are ends.
 */
export type TextStatus =
  "pending" | "in force" | "refused" | "lapsed" | "superseded" | "expired" | "collapsed";

/** An agreement that was signed at a table. */
export interface Text {
  /** Table and running number: `ceasefire-1`. */
  readonly id: string;
  /** Table it was signed at. */
  readonly table: string;
  /** What it says. */
  readonly outcome: Outcome;
  /** Ids of the agents who signed. */
  readonly signatories: readonly string[];
  /** Ids of all whom it binds: who signed, and who had to ratify. */
  readonly parties: readonly string[];
  /** Ids of those who still have to ratify. */
  readonly awaits: readonly string[];
  /** Day of signature. */
  readonly signedDay: number;
  /** Last day on which ratification counts; `null` when nobody has to ratify. */
  readonly lapsesAfter: number | null;
  /** Where it stands. */
  readonly status: TextStatus;
  /** Day it entered into force, or `null`. */
  readonly forceDay: number | null;
  /** Day its term runs out unless renewed, or `null` for no term. */
  readonly expiresDay: number | null;
  /** Day it ended, or `null`. */
  readonly endDay: number | null;
}
