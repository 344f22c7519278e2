/**
 * How far a table came in a run: the furthest that any of its texts or meetings came. "missed" says that there was a zone of
 * agreement and nothing was signed; so it does where the agenda is too large for anybody to know that there was none.
 */
export type Stage = "never met" | "no zone" | "missed" | "not ratified" | "ended" | "in force";

/**
 * What it was that a table came so far and no further. "too late": the run ended before the day of a meeting that had been
 * called, or before those who had to ratify had answered.
 */
export type How =
  | "declined"
  | "not invited"
  | "too late"
  | "interests"
  | "red lines"
  | "deadline"
  | "breakdown"
  | "walk-out"
  | "breach"
  | "refused"
  | "lapsed"
  | "collapsed"
  | "expired"
  | "in force";

/** How far a table came in a run, and why no further. */
export interface TableReason {
  /** Name of the table. */
  readonly table: string;
  /** How far it came. */
  readonly stage: Stage;
  /** What it was that it came so far and no further. */
  readonly how: How;
  /**
   * What it hung on: ids of parties, or red lines as `holder.line`. Who declined, refused, gave a text up, did not renew it,
   * or had not answered in time; who walked out, or broke the rules; the lines, or the parties and lines of the smallest set,
   * that closed the zone; at a deadline those whom the nearest offer left short and the lines that it crossed, so none where
   * an offer that would have suited all was not taken. Nobody where nothing of the kind can be said.
   */
  readonly who: readonly string[];
  /** Why, in the words of whoever it hung on: who declined, walked out, refused, gave up or did not renew; else `null`. */
  readonly because: string | null;
  /**
   * Number of the meeting that decided it, `null` where none did: the one at which the text was signed or, where none was,
   * the one that came nearest. A meeting with a zone of agreement comes nearer than one without; of those without, one that
   * only red lines closed, the fewer the nearer; of two that are alike, the later.
   */
  readonly meeting: number | null;
}
