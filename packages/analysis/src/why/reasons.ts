import { aThingWith } from "@summitry/core/checks";
import type { Run, SimulationEvent } from "@summitry/core";
import { explainMeeting } from "./explain-meeting.ts";
import type { MeetingExplanation } from "./meeting-explanation.ts";
import { type MeetingRecord, meetingsIn } from "./meeting-record.ts";
import type { TableReason } from "./table-reason.ts";
import { type Explain, nearestMeetings } from "./nearest-meetings.ts";
import { textReason } from "./text-reason.ts";

/** A run, told by what it can do. */
export const aRun = aThingWith(["snapshots"], "a run, as `simulate` makes it");

/**
 * How far each table of a run came and why no further, in the order of the tables: what `explain` says of them, without
 * explaining every meeting. The interests of the parties are looked at only where the log does not tell.
 */
export function reasonsOf(run: Run): readonly TableReason[] {
  aRun("run", run);
  return reasonsIn(run, meetingsIn(run.log), (meetings) => explained(run, meetings));
}

/** Explains meetings of a run from its snapshots, which are taken in one pass. */
export function explained(run: Run, meetings: readonly MeetingRecord[]): readonly MeetingExplanation[] {
  if (meetings.length === 0) return [];
  const snapshots = run.snapshots(meetings.map(({ table, lastAt }) => ({ table, at: lastAt })));
  return meetings.map((meeting, at) => explainMeeting(meeting, snapshots[at]!));
}

/** The same, from meetings that are explained as they are needed. */
export function reasonsIn(
  { log, world }: Pick<Run, "log" | "world">,
  meetings: readonly MeetingRecord[],
  explain: Explain,
): readonly TableReason[] {
  const found = Object.keys(world.tables).map((table) => {
    const held = meetings.filter((meeting) => meeting.table === table);
    const texts = world.texts.filter((text) => text.table === table);
    const reason = textReason(texts, log, held) ?? (held.length === 0 ? neverMet(table, log) : null);
    return { table, reason, open: reason === null ? held : [] };
  });
  const decided = nearestMeetings(
    found.map(({ open }) => open),
    explain,
  );
  return found.flatMap(({ table, reason }, at) => {
    const { meeting, verdict } = decided[at] ?? {};
    if (reason !== null) return [{ table, ...reason }];
    return meeting === undefined || verdict === undefined
      ? []
      : [{ table, ...verdict, meeting: meeting.number }];
  });
}

/** Why a table never met: somebody declined, nobody was invited, or the run was over before. */
function neverMet(table: string, log: readonly SimulationEvent[]): Omit<TableReason, "table"> {
  const stage = "never met";
  const last = log.findLast(
    (event) => (event.type === "invite" || event.type === "decline") && event.table === table,
  );
  if (last?.type === "decline")
    return { stage, how: "declined", who: [last.by], because: last.because, meeting: null };
  return {
    stage,
    how: last === undefined ? "not invited" : "too late",
    who: [],
    because: null,
    meeting: null,
  };
}
