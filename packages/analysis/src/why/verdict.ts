import type { MeetingExplanation } from "./meeting-explanation.ts";
import type { MeetingRecord } from "./meeting-record.ts";
import type { HolderAndLine, NearText } from "./near-text.ts";
import type { TableReason } from "./table-reason.ts";
import type { Closing } from "./tally.ts";

/** What a meeting without a signature says of its table. */
export type MeetingVerdict = Pick<TableReason, "stage" | "how" | "who" | "because">;

/** The verdict on a meeting as far as the log alone tells it; `null` where the interests of the parties have to be looked at. */
export function verdictInLog({ adjourn }: MeetingRecord): MeetingVerdict | null {
  if (adjourn === null || adjourn.blockedBy.length === 0) return null;
  return { stage: "no zone", how: "red lines", who: adjourn.blockedBy, because: null };
}

/** The verdict on a meeting that has been explained. */
export function meetingVerdict(record: MeetingRecord, explained: MeetingExplanation): MeetingVerdict {
  const told = verdictInLog(record);
  if (told !== null) return told;
  const { counts, closedBy } = explained;
  if (counts === null || counts.zone > 0) return missed(record, explained);
  if (counts.worthSigningToAll === 0)
    return { stage: "no zone", how: "interests", who: namesIn(closedBy[0]), because: null };
  const lines = closedBy.find(({ obstacles }) => obstacles.every(({ type }) => type === "red-line"));
  return { stage: "no zone", how: "red lines", who: namesIn(lines), because: null };
}

function missed({ left }: MeetingRecord, { ended, by, nearestOffer }: MeetingExplanation): MeetingVerdict {
  const stage = "missed";
  const because = ended === "walk-out" ? (left.at(-1)?.because ?? null) : null;
  if (ended === "walk-out" || ended === "breach" || ended === "breakdown")
    return { stage, how: ended, who: by, because };
  return { stage, how: "deadline", who: nearestOffer === null ? [] : shortOf(nearestOffer), because };
}

/** The parties that a text leaves short, and the lines that it crosses. */
function shortOf({ gaps, crosses }: NearText): readonly string[] {
  const short = gaps.filter(({ gain }) => gain < 0).map(({ party }) => party);
  return [...short, ...crosses.map(nameOf)];
}

function namesIn(closing: Closing | undefined): readonly string[] {
  return (closing?.obstacles ?? []).map((obstacle) =>
    obstacle.type === "red-line" ? nameOf(obstacle) : obstacle.holder,
  );
}

function nameOf({ holder, line }: HolderAndLine): string {
  return `${holder}.${line}`;
}

/** How far a meeting was from a signature, by its verdict: 0 with a zone, the number of lines that closed it, or Infinity. */
export function signingDistance({ stage, how, who }: MeetingVerdict): number {
  if (stage === "missed") return 0;
  return how === "red lines" ? who.length : Number.POSITIVE_INFINITY;
}
