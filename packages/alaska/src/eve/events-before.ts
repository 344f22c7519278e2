import type { EventOf } from "@summitry/core";
import { daysBetween, type PastEvent } from "./deeds/deed.ts";
import { deeds } from "./deeds/index.ts";

/** An event of the half year before the summit, on its day of the run. */
export interface Dated {
  /** Day of the run, below 0. */
  readonly day: number;
  /** The row of the timeline that tells of it, as sources name it. */
  readonly row: string;
  readonly event: EventOf<PastEvent["type"]>;
}

/** The deeds before a start date as events of a run that starts then, in order. */
export function eventsBefore(start: string): readonly Dated[] {
  return deeds.flatMap(({ date, row, events }) => {
    const day = daysBetween(start, date);
    if (day >= 0) return [];
    return events.map((event) => ({ day, row: `timeline ${row}`, event: onDay(event, day) }));
  });
}

/** An event with its day; a deadline, kept as days after it, becomes a day of the run. */
function onDay(event: PastEvent, day: number): Dated["event"] {
  if (event.type !== "move") return { ...event, day };
  return { ...event, day, due: event.due === null ? null : day + event.due };
}
