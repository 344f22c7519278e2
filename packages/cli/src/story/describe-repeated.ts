import { capital, counted, listed } from "../vocabulary/english.ts";
import { crossedByOffers } from "./crossings.ts";
import type { DeclinedGroup, MeetingGroup, RepeatedGroup } from "./event-groups.ts";
import { detail, item, type Paragraph } from "./paragraph.ts";
import { adjournment, reason } from "./reasons.ts";
import { names, partiesOf, seated, type Teller } from "./teller.ts";

/** Most dates that are listed; of more, only the first and the last are given. */
const MANY = 4;

/** Describes meetings, or refusals to come, that are similar to one described before. */
export function describeRepeated(teller: Teller, { members }: RepeatedGroup): readonly Paragraph[] {
  const meetings = members.filter((member) => member.type === "meeting");
  const declined = members.filter((member) => member.type === "declined");
  return [...tellMeetings(teller, meetings), ...tellDeclined(teller, declined)];
}

/** Describes an invitation that was declined. */
export function describeFirstDecline(
  teller: Teller,
  { invite, decline }: DeclinedGroup,
): readonly Paragraph[] {
  const { words, calendar } = teller;
  const others = invite.seats.filter((id) => id !== decline.by);
  const topic = `talks on ${words.topic(invite.table)}`;
  const says =
    `${words.agent(decline.by)} declines ${topic} with ${names(teller, others)} on ${calendar.date(invite.on)}, ` +
    `called by ${words.agent(invite.by)}: ${reason(decline.because)}.`;
  return [item(capital(says), "bad")];
}

function tellMeetings(teller: Teller, meetings: readonly MeetingGroup[]): readonly Paragraph[] {
  const [first] = meetings;
  if (first === undefined || first.end.type !== "adjourn") return [];
  const { words } = teller;
  const { open, end } = first;
  const who = capital(seated(teller, open));
  const topic = words.topic(open.table);
  const result = `without agreement, as ${adjournment(teller, partiesOf(teller, open), end.because)}`;
  const says =
    meetings.length === 1
      ? `${who} meet again on ${topic}, ${result}.`
      : `${who} have met ${more(meetings.length)} on ${topic}, ${when(teller, meetings)}, each time ${result}.`;
  const offers = meetings.flatMap((meeting) => meeting.offers);
  const crossed = crossedByOffers(teller, offers);
  return [item(says), ...(crossed === null ? [] : [detail(crossed, "line")])];
}

function tellDeclined(teller: Teller, declined: readonly DeclinedGroup[]): readonly Paragraph[] {
  const last = declined.at(-1);
  if (last === undefined) return [];
  const { words } = teller;
  const count =
    declined.length === 1 ? "another invitation" : `${counted(declined.length, "more invitation")}`;
  const says =
    `${words.agent(last.decline.by)} has declined ${count} by ${words.agent(last.invite.by)} to talks on ` +
    `${words.topic(last.invite.table)}, for the same reason.`;
  return [item(capital(says), "bad")];
}

function more(count: number): string {
  return count === 2 ? "twice more" : `${count} more times`;
}

function when({ calendar }: Teller, meetings: readonly MeetingGroup[]): string {
  const dates = meetings.map(({ day }) => calendar.date(day));
  if (dates.length <= MANY) return `on ${listed(dates)}`;
  return `from ${dates[0]} to ${dates.at(-1)}`;
}
