import type { EventOf, SimulationEvent } from "@summitry/core";

/** What a log says of one meeting. */
export interface MeetingRecord {
  /** Its number in the run, from 1. */
  readonly number: number;
  /** Name of the table. */
  readonly table: string;
  /** Its level; `null` at a table without levels. */
  readonly level: string | null;
  /** Position in the log of its last event before it ended. */
  readonly lastAt: number;
  /** Its offers, oldest first. */
  readonly offers: readonly EventOf<"offer">[];
  /** Those who walked out, in order. */
  readonly left: readonly EventOf<"leave">[];
  /** The illegal action that was the last thing done at it; `null` where something else was. */
  readonly lastBreach: EventOf<"breach"> | null;
  /** What was signed, first to last: more than one only where some may sign without the others. */
  readonly signed: readonly EventOf<"sign">[];
  /** Its end without a signature by all who were left; `null` where the last of them signed. */
  readonly adjourn: EventOf<"adjourn"> | null;
}

/** The meetings of a run, in order. One that never ended is left out. */
export function meetingsIn(log: readonly SimulationEvent[]): readonly MeetingRecord[] {
  const opened = log.flatMap((event, at) => (event.type === "open" ? [at] : []));
  return opened.flatMap((from, meeting) => {
    const record = recordOf(log, from, opened[meeting + 1] ?? log.length, meeting + 1);
    return record === null ? [] : [record];
  });
}

function recordOf(
  log: readonly SimulationEvent[],
  from: number,
  to: number,
  number: number,
): MeetingRecord | null {
  const { table, level = null } = log[from] as EventOf<"open">;
  const offers: EventOf<"offer">[] = [];
  const left: EventOf<"leave">[] = [];
  let lastBreach: EventOf<"breach"> | null = null;
  const signed: EventOf<"sign">[] = [];
  let adjourn: EventOf<"adjourn"> | null = null;
  let endedAt: number | null = null;
  for (let at = from + 1; at < to && adjourn === null; at++) {
    const event = log[at] as SimulationEvent;
    if (!("table" in event) || event.table !== table) continue;
    switch (event.type) {
      case "offer":
        offers.push(event);
        lastBreach = null;
        break;
      case "leave":
        left.push(event);
        lastBreach = null;
        break;
      case "accept":
      case "object":
      case "vote":
        lastBreach = null;
        break;
      case "breach":
        if (event.asked === "bargain") lastBreach = event;
        break;
      case "sign":
        signed.push(event);
        endedAt ??= at;
        break;
      case "adjourn":
        adjourn = event;
        endedAt ??= at;
    }
  }
  if (endedAt === null) return null;
  return { number, table, level, lastAt: endedAt - 1, offers, left, lastBreach, signed, adjourn };
}
