import type { Outcome } from "../agenda/issues.ts";

/**
 * Status of a signed text: `pending` until all who must ratify it have done so, then `in force`. The other statuses are
 * final.
 */
export type TextStatus =
  "pending" | "in force" | "refused" | "lapsed" | "superseded" | "expired" | "collapsed";

/** An agreement that was signed at a table. */
export interface Text {
  /** Name of its table and a running number: `ceasefire-1`. */
  readonly id: string;
  /** Table it was signed at. */
  readonly table: string;
  /** What it says. */
  readonly outcome: Outcome;
  /** Ids of the agents who signed at the table; empty for a text that was only initialled there. */
  readonly signatories: readonly string[];
  /** Ids of those for whom it was initialled; missing for a text that was signed at the table. */
  readonly initials?: readonly string[];
  /** Ids of all it binds: the signatories and the agents who had to ratify. */
  readonly parties: readonly string[];
  /** Ids of the agents who still have to ratify. */
  readonly awaits: readonly string[];
  /** Day of signature. */
  readonly signedDay: number;
  /** Last day on which ratification counts; `null` when nobody has to ratify. */
  readonly lapsesAfter: number | null;
  /** Its current status. */
  readonly status: TextStatus;
  /** Day it entered into force, or `null`. */
  readonly forceDay: number | null;
  /** Day its term runs out unless renewed, or `null` for no term. */
  readonly expiresDay: number | null;
  /** Day it ended, or `null`. */
  readonly endDay: number | null;
}
