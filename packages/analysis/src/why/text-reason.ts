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
  const fate = text === null ? null : fateOf(text, log);
  if (text === null || fate === null) return null;
  const signed = meetings.find((meeting) => meeting.signed.some((sign) => sign.text === text.id));
  return { ...fate, meeting: signed?.number ?? null };
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

/** What a text came to, as far as whose doing it was. */
type Fate = Omit<TableReason, "table" | "meeting">;

function fateOf(text: Text, log: readonly SimulationEvent[]): Fate | null {
  const { status, awaits } = text;
  switch (status) {
    case "in force":
      return { stage: "in force", how: "in force", who: [], because: null };
    case "collapsed":
      return { stage: "ended", how: "collapsed", ...doing("collapse", text, log) };
    case "expired":
      return { stage: "ended", how: "expired", ...doing("expire", text, log) };
    case "refused":
      return { stage: "not ratified", how: "refused", ...doing("refuse", text, log) };
    case "lapsed":
      return { stage: "not ratified", how: "lapsed", who: awaits, because: null };
    case "pending":
      return { stage: "not ratified", how: "too late", who: awaits, because: null };
    case "superseded":
      return null; // the later text that took its place is told
  }
}

/** Who ended a text, and why. */
function doing(
  type: "refuse" | "expire" | "collapse",
  { id }: Text,
  log: readonly SimulationEvent[],
): Pick<Fate, "who" | "because"> {
  const event = log.find((each): each is EventOf<typeof type> => each.type === type && each.text === id);
  return event === undefined ? { who: [], because: null } : { who: [event.by], because: event.because };
}
