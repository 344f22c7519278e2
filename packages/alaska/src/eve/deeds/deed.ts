import type { EventOf, EventType } from "@summitry/core";

/** An event without its day. */
export type Undated<T extends EventType> = T extends EventType ? Omit<EventOf<T>, "day"> : never;

/** Events that the record before the summit is told in, with the level of a meeting. */
export type PastEvent = Undated<"move" | "open" | "leave" | "adjourn"> & { readonly level?: "envoys" };

/** One dated deed of the half year before the summit, as the events that it would be in a run. */
export interface Deed {
  /** ISO day on which it was done. */
  readonly date: string;
  /** ISO date of the row of the timeline that tells of it. */
  readonly row: string;
  /** What it was, in order. */
  readonly events: readonly PastEvent[];
}

/** More about a move than who made it and toward whom. */
interface MoreOfMove {
  /** ISO date of the deadline it set. */
  readonly due?: string;
  /** The row of the timeline that tells of it, if that is not the one of its day. */
  readonly row?: string;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** A move away from the table. Its deadline is kept as days after the move, until the day of the move is known. */
export function did(
  date: string,
  by: string,
  move: string,
  toward: string | null,
  because: string,
  { due, row = date }: MoreOfMove = {},
): Deed {
  const days = due === undefined ? null : daysBetween(date, due);
  return { date, row, events: [{ type: "move", by, move, toward, due: days, because }] };
}

/** Who meets at what table, and what came of it. */
interface Round {
  readonly table: string;
  readonly seats: readonly string[];
  readonly because: string;
  readonly row?: string;
}

/** A round of envoys that ended without a text. */
export function envoysMet(date: string, { table, seats, because, row = date }: Round): Deed {
  return {
    date,
    row,
    events: [
      { type: "open", table, seats, text: null, level: "envoys" },
      {
        type: "adjourn",
        table,
        seats,
        ended: "deadline",
        rounds: 1,
        blockedBy: [],
        because,
        level: "envoys",
      },
    ],
  };
}
