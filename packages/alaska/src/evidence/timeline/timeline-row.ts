/** A side of an event: the United States, Russia, Ukraine, or Europe (EU states and the UK). */
export type TimelineParty = "US" | "RU" | "UA" | "EU";

/** The strand of events it belongs to. */
export type TimelineTrack = "peace" | "ceasefire" | "reset" | "sanctions" | "arms";

/** One dated event. */
export interface TimelineRow {
  /** ISO day on which it happened, or was announced. */
  readonly date: string;
  readonly event: string;
  /** Who took part, the first named first. */
  readonly parties: readonly TimelineParty[];
  readonly track: TimelineTrack;
  /** What was said, offered or demanded; null: nothing on record. */
  readonly what: string | null;
  /** What followed by 14 August 2025; null: nothing on record. */
  readonly outcome: string | null;
  /** URLs. */
  readonly citations: readonly string[];
}
