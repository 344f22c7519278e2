import { type EventOf, shareAt, type TableSnapshot } from "@summitry/core";
import { interestsIn } from "./interests.ts";
import { lastMove } from "./last-move.ts";
import type { MeetingExplanation } from "./meeting-explanation.ts";
import type { MeetingRecord } from "./meeting-record.ts";
import { type NearText, nearText } from "./near-text.ts";
import { signersOf } from "./signer.ts";

/** Explains a meeting from what the log says of it, and how its table stood just before it ended. */
export function explainMeeting(record: MeetingRecord, snapshot: TableSnapshot): MeetingExplanation {
  const { signed, adjourn, offers } = record;
  const [first] = signed;
  const { signers, ...found } = interestsIn(snapshot, offers);
  return {
    meeting: record.number,
    table: record.table,
    level: record.level,
    day: snapshot.day,
    seats: snapshot.seats,
    parties: signers.map(({ id }) => id),
    ended: first === undefined ? (adjourn?.ended ?? "deadline") : "agreement",
    by: endedBy(record),
    because: first === undefined ? (adjourn?.because ?? "") : agreed(first),
    rounds: first?.rounds ?? adjourn?.rounds ?? 0,
    discounted: signers.some((signer) => losesWorth(signer.id, snapshot)),
    initialled: first?.initials !== undefined,
    signed: first === undefined ? null : signedText(snapshot, first),
    ...found,
    lastMove: lastMove(offers),
  };
}

function endedBy({ signed: [first], adjourn, left, lastBreach }: MeetingRecord): readonly string[] {
  if (first !== undefined) return signing(first);
  if (adjourn?.ended === "walk-out") return left.slice(-1).map(({ by }) => by);
  return adjourn?.ended === "breach" && lastBreach !== null ? [lastBreach.by] : [];
}

function losesWorth(party: string, { parties, protocol, day }: TableSnapshot): boolean {
  const utility = parties.find(({ id }) => id === party)?.utility;
  const last = Math.max(1, Math.min(protocol.rounds, Number.MAX_SAFE_INTEGER) - 1);
  return utility !== undefined && shareAt(utility, { round: last, day, time: 1 }) < 1;
}

/** Those who signed, or for whom a text was initialled. */
function signing({ signatories, initials }: EventOf<"sign">): readonly string[] {
  return initials ?? signatories;
}

function agreed(sign: EventOf<"sign">): string {
  return `${sign.initials === undefined ? "signed by" : "initialled for"} ${signing(sign).join(", ")}`;
}

function signedText(snapshot: TableSnapshot, sign: EventOf<"sign">): NearText {
  const ids = signing(sign);
  return nearText(
    signersOf(snapshot).filter(({ id }) => ids.includes(id)),
    sign.outcome,
  );
}
