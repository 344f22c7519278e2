import { capitalized, joined, plainReason, withCount } from "../words/english.ts";
import { crossedByOffers } from "./crossings.ts";
import type { DeclinedGroup, MeetingGroup, RepeatedGroup } from "../events/event-groups.ts";
import { detail, item, type Paragraph } from "./paragraph.ts";
import { adjournment } from "./reasons.ts";
import { names, partiesOf, seated, type StoryContext } from "./story-context.ts";

/** Most dates that are listed; of more, only the first and the last are given. */
const MANY = 4;

/** Describes meetings, or refusals to come, that are similar to one described before. */
export function describeRepeated(teller: StoryContext, { members }: RepeatedGroup): readonly Paragraph[] {
  const meetings = members.filter((member) => member.type === "meeting");
  const declined = members.filter((member) => member.type === "declined");
  return [...tellMeetings(teller, meetings), ...tellDeclined(teller, declined)];
}

/** Describes an invitation that was declined. */
export function describeFirstDecline(
  teller: StoryContext,
  { invite, decline }: DeclinedGroup,
): readonly Paragraph[] {
  const { vocabulary, calendar } = teller;
  const others = invite.seats.filter((id) => id !== decline.by);
  const topic = vocabulary.talks(invite.table, invite.level);
  const says =
    `${vocabulary.agent(decline.by)} declines ${topic} with ${names(teller, others)} on ${calendar.date(invite.on)}, ` +
    `called by ${vocabulary.agent(invite.by)}: ${plainReason(decline.because)}.`;
  return [item(capitalized(says), "bad")];
}

function tellMeetings(teller: StoryContext, meetings: readonly MeetingGroup[]): readonly Paragraph[] {
  const [first] = meetings;
  if (first === undefined || first.end.type !== "adjourn") return [];
  const { vocabulary } = teller;
  const { open, end } = first;
  const who = capitalized(seated(teller, open));
  const topic = vocabulary.topic(open.table);
  const result = `without agreement, as ${adjournment(teller, { ...end, seats: partiesOf(teller, open), level: open.level })}`;
  const says =
    meetings.length === 1
      ? `${who} meet again on ${topic}, ${result}.`
      : `${who} have met ${more(meetings.length)} on ${topic}, ${when(teller, meetings)}, each time ${result}.`;
  const offers = meetings.flatMap((meeting) => meeting.offers);
  const crossed = crossedByOffers(teller, offers);
  return [item(says), ...(crossed === null ? [] : [detail(crossed, "line")])];
}

function tellDeclined(teller: StoryContext, declined: readonly DeclinedGroup[]): readonly Paragraph[] {
  const last = declined.at(-1);
  if (last === undefined) return [];
  const { vocabulary } = teller;
  const count =
    declined.length === 1 ? "another invitation" : `${withCount(declined.length, "more invitation")}`;
  const says =
    `${vocabulary.agent(last.decline.by)} has declined ${count} by ${vocabulary.agent(last.invite.by)} to ` +
    `${vocabulary.talks(last.invite.table, last.invite.level)}, for the same reason.`;
  return [item(capitalized(says), "bad")];
}

function more(count: number): string {
  return count === 2 ? "twice more" : `${count} more times`;
}

function when({ calendar }: StoryContext, meetings: readonly MeetingGroup[]): string {
  const dates = meetings.map(({ day }) => calendar.date(day));
  if (dates.length <= MANY) return `on ${joined(dates)}`;
  return `from ${dates[0]} to ${dates.at(-1)}`;
}
