import type { EventOf, SimulationEvent, Text } from "@summitry/core";
import { declaredTable } from "../ledger/declared-table.ts";
import { isAnswerEvent } from "../ledger/open-meeting.ts";
import { endsDay, isSame, type Law, type Moment } from "./law.ts";

/** Only agents act, only the seated act at a table, and only while it meets; and those are seated who should be. */
export const lawOfSeats: Law = {
  name: "seats",
  *problems(event, moment) {
    const { ledger, declared } = moment;
    const { meeting } = ledger;
    if ("by" in event && !declared.agents.some(({ id }) => id === event.by))
      yield `there is no agent ${event.by}`;
    if (event.type === "open") yield* wrongOpening(event, moment);
    else if (isAnswerEvent(event) || event.type === "adjourn" || event.type === "sign") {
      if (meeting?.table !== event.table) yield `"${event.type}" comes where ${event.table} does not meet`;
      else yield* wrongPeople(event, meeting.course.seats);
    }
    if (endsDay(event, ledger)) yield* missedMeetings(moment);
  },
};

function* wrongPeople(event: SimulationEvent, seated: readonly string[]) {
  const people =
    event.type === "sign" ? (event.initials ?? event.signatories) : "by" in event ? [event.by] : [];
  for (const id of people) if (!seated.includes(id)) yield `${id} is not seated`;
  if (event.type === "adjourn" && !isSame(event.seats, seated)) yield "others are seated";
}

function* wrongOpening(event: EventOf<"open">, { ledger, declared, view }: Moment) {
  const { table, seats: seated } = event;
  const { day } = ledger;
  const rule = declaredTable(declared, table);
  if (rule === undefined) {
    yield `there is no table ${table}`;
    return;
  }
  if (ledger.met.get(table) === day) yield `${table} meets twice on a day`;
  const order = Object.keys(declared.tables);
  if (order.some((name, at) => at > order.indexOf(table) && ledger.met.get(name) === day))
    yield `${table} meets after a table that it comes before`;
  if (seated.length < 2) yield "it takes two to meet";
  if (new Set(seated).size < seated.length) yield "somebody is seated twice";
  const invited = ledger.invitations.find((each) => each.table === table && each.day === day);
  const comes = invited?.seats.every((id) => invited.coming.includes(id)) === true;
  const onCalendar = rule.meets?.includes(day) === true;
  const wanted = comes ? invited.seats : typeof rule.seats === "function" ? rule.seats(view) : rule.seats;
  if (!comes && !onCalendar) yield `no meeting of ${table} is due`;
  else if (!isSame(wanted, seated)) yield "those who are seated are not those who should be";
  const level = (comes ? invited.level : undefined) ?? rule.levels?.[0];
  if (event.level !== level) yield "it meets at another level than it was called to";
  if (event.text !== openingText(view.pending(table), seated))
    yield "it does not open with the pending text that only some of the seated have signed";
}

function openingText(pending: Text | null, seated: readonly string[]): string | null {
  if (pending === null) return null;
  const signed = seated.filter((id) => pending.signatories.includes(id)).length;
  return signed > 0 && signed < seated.length ? pending.id : null;
}

/** Meetings on the calendar of tables whose seats are fixed can't be left out. */
function* missedMeetings({ ledger: { day, met }, declared }: Moment) {
  for (const [name, { meets = [], seats: seated }] of Object.entries(declared.tables)) {
    const isDue = meets.includes(day) && typeof seated !== "function";
    if (isDue && met.get(name) !== day) yield `the meeting of ${name} on day ${day} is not held`;
  }
}
