import type { EventOf, SimulationEvent, Text } from "@summitry/core";
import type { MeetingRecord } from "./meeting-record.ts";
import type { TableReason } from "./table-reason.ts";

/**
 * How far the texts of a table came: the latest that is in force at the end or, if none is, the one that was in force last, or
 * else the last that was signed. `null` where nothing was signed.
 */
export function textReason(
  texts: readonly Text[],
  log: readonly SimulationEvent[],
  meetings: readonly MeetingRecord[],
): Omit<TableReason, "table"> | null {
  const text = furthest(texts);
  if (text === null) return null;
  const signed = meetings.find((meeting) => meeting.signed.some((sign) => sign.text === text.id));
  return { ...fateOf(text, log), meeting: signed?.number ?? null };
}

function furthest(texts: readonly Text[]): Text | null {
  const latest = (some: readonly Text[]): Text | null => some.at(-1) ?? null;
  const ended = texts.filter(({ forceDay }) => forceDay !== null);
  return (
    latest(texts.filter(({ status }) => status === "in force")) ??
    latest(ended.toSorted((one, other) => (one.endDay ?? 0) - (other.endDay ?? 0))) ??
    latest(texts)
  );
}

function fateOf(
  { id, status, forceDay, awaits }: Text,
  log: readonly SimulationEvent[],
): Omit<TableReason, "table" | "meeting"> {
  const by = (type: "refuse" | "expire" | "collapse"): readonly string[] =>
    log
      .filter((event) => event.type === type && event.text === id)
      .map((event) => (event as EventOf<typeof type>).by);
  switch (status) {
    case "in force":
      return { stage: "in force", how: "in force", who: [] };
    case "collapsed":
      return { stage: "ended", how: "collapsed", who: by("collapse") };
    case "expired":
      return { stage: "ended", how: "expired", who: by("expire") };
    case "refused":
      return { stage: "not ratified", how: "refused", who: by("refuse") };
    case "lapsed":
      return { stage: "not ratified", how: "lapsed", who: awaits };
    case "pending":
      return { stage: "not ratified", how: "too late", who: awaits };
    case "superseded":
      return { stage: forceDay === null ? "not ratified" : "ended", how: "replaced", who: [] };
  }
}
