import { timelineRows } from "./timeline.ts";

/** Rows of the timeline as evidence for something that the article does not argue: each day names its rows. */
export function timelineEvidence(...dates: readonly string[]) {
  return timelineRows
    .filter(({ date }) => dates.includes(date))
    .map(({ date, event }) => ({ source: `timeline ${date}`, date, because: event }));
}
