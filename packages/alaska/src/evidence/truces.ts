/** A truce on record, agreed or declared. */
export interface TruceRecord {
  /** ISO day on which it was agreed or declared: the date of its row in the timeline. */
  readonly date: string;
  readonly what: "energy" | "sea" | "all fire";
  /** Whether Moscow declared it alone. */
  readonly declared: boolean;
  /** Days it was to last; null: no term on record. */
  readonly days: number | null;
  readonly carriedOut: boolean;
}

/**
 * Partial and short truces from February to August 2025: two agreed, of which one was never carried out, and two that Moscow declared for a
 * feast. Each that began ran to its term, with violations alleged by both sides, and none was renewed.
 *
 * Unit: days; 30 hours are 1.25 days, 72 hours 3. Read off the timeline.
 */
export const trucesOnRecord = [
  { date: "2025-03-18", what: "energy", declared: false, days: 30, carriedOut: true },
  { date: "2025-03-25", what: "sea", declared: false, days: null, carriedOut: false },
  { date: "2025-04-19", what: "all fire", declared: true, days: 1.25, carriedOut: true },
  { date: "2025-04-28", what: "all fire", declared: true, days: 3, carriedOut: true },
] as const satisfies readonly TruceRecord[];

/** Term of the one agreed truce that was carried out: days for which a truce of a fixed term holds. */
export const termOnRecord = trucesOnRecord[0].days;
