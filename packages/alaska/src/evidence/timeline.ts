import { summer } from "./timeline/july-and-august.ts";
import { mayAndJune } from "./timeline/may-and-june.ts";
import { winterAndSpring } from "./timeline/february-to-april.ts";
import type { TimelineParty, TimelineRow } from "./timeline/timeline-row.ts";

export type { TimelineParty, TimelineRow, TimelineTrack } from "./timeline/timeline-row.ts";

/** Events from 12 February to 13 August 2025: who met, what was offered, deadlines, what followed. */
export const timelineRows: readonly TimelineRow[] = [...winterAndSpring, ...mayAndJune, ...summer];

/** A threat with a date, and what had become of it before the summit. */
export interface ThreatRecord {
  /** ISO day of the threat: the date of its row in `timeline`. */
  readonly date: string;
  readonly against: TimelineParty;
  /** Days it gave; null: it gave none. */
  readonly deadlineDays: number | null;
  readonly carriedOut: "in full" | "in part" | "no";
  /** Days from the threat to its execution; null: not carried out in full. */
  readonly carriedOutAfterDays: number | null;
  /** Days from the execution until it was lifted; null: not carried out in full. */
  readonly liftedAfterDays: number | null;
}

/**
 * The threats on record before the summit. Of four against Russia none was carried out in full and
 * one in part (the tariff on India of 6 August); the one against Ukraine was, and was then lifted.
 *
 * Unit: days. Dates and deadlines are read off `timeline`; how each is classed is judgement.
 */
export const threats = [
  {
    date: "2025-02-28",
    against: "UA",
    deadlineDays: null,
    carriedOut: "in full",
    carriedOutAfterDays: 3,
    liftedAfterDays: 8,
  },
  {
    date: "2025-05-10",
    against: "RU",
    deadlineDays: 2,
    carriedOut: "no",
    carriedOutAfterDays: null,
    liftedAfterDays: null,
  },
  {
    date: "2025-05-28",
    against: "RU",
    deadlineDays: 14,
    carriedOut: "no",
    carriedOutAfterDays: null,
    liftedAfterDays: null,
  },
  {
    date: "2025-07-14",
    against: "RU",
    deadlineDays: 50,
    carriedOut: "no",
    carriedOutAfterDays: null,
    liftedAfterDays: null,
  },
  {
    date: "2025-07-28",
    against: "RU",
    deadlineDays: 11,
    carriedOut: "in part",
    carriedOutAfterDays: null,
    liftedAfterDays: null,
  },
] as const satisfies readonly ThreatRecord[];
