import { agreed } from "../courses/agreed.ts";
import type { EventOf } from "@summitry/core";
import { declaredTable } from "../ledger/declared-table.ts";
import { BREACHES_TO_END, isAnswerEvent, type OpenMeeting } from "../ledger/open-meeting.ts";
import type { Law, Moment } from "./law.ts";

/** At a table each acts in turn and as its protocol allows, and a meeting ends for a reason that is there. */
export const lawOfTurns: Law = {
  name: "turns",
  *problems(event, moment) {
    const { meeting } = moment.ledger;
    if (meeting === null || !("table" in event) || event.table !== meeting.table) return;
    const { course, left } = meeting;
    if (event.type === "adjourn") {
      yield* wrongEnding(event, meeting, moment);
      return;
    }
    const wrong = isAnswerEvent(event)
      ? course.answerProblem(event)
      : event.type === "sign"
        ? course.signingProblem(agreed(event))
        : undefined;
    if (wrong === undefined) return;
    if (wrong !== null) yield wrong;
    if (left !== null && course.seats.includes(left))
      yield `the meeting goes on after ${left} has walked out`;
    if (lawless(meeting) !== undefined) yield `the meeting goes on after the breaches of ${lawless(meeting)}`;
    if (isAnswerEvent(event) && event.type === "offer") yield* wrongValues(event, moment);
  },
};

/** The party whose breaches end a meeting. */
function lawless({ breaches }: OpenMeeting): string | undefined {
  return [...breaches].find(([, count]) => count >= BREACHES_TO_END)?.[0];
}

function* wrongEnding(event: EventOf<"adjourn">, meeting: OpenMeeting, { declared, ledger }: Moment) {
  const { course, left } = meeting;
  const { ended, rounds } = event;
  const protocol = declaredTable(declared, meeting.table)?.protocol;
  const isDuring = ended === "walk-out" || ended === "breach";
  if (!course.isAt(isDuring ? rounds - 1 : rounds)) yield `${rounds} rounds were not played`;
  switch (ended) {
    case "walk-out":
      if (left === null) yield "nobody has walked out";
      return;
    case "breach": {
      const isLate = ledger.latest?.type === "breach" && lawless(meeting) !== undefined;
      if (!isLate && !course.maySign) yield "nobody has broken the rules often enough";
      return;
    }
    case "breakdown":
      if ((protocol?.hazard ?? 0) === 0) yield "these talks don't break down by chance";
      if (rounds === 0) yield "the talks break down before the first round is over";
      break;
    case "deadline":
    case "no-zone":
      if (rounds < (protocol?.rounds ?? 0)) yield "the deadline has not come";
      break;
    default:
      ended satisfies never;
      yield "meetings don't end like this";
  }
  if (left !== null && course.seats.includes(left)) yield `${left} has walked out`;
}

/** What is offered is a value for every issue of the agenda. */
function* wrongValues({ table, outcome }: EventOf<"offer">, { declared }: Moment) {
  const issues = declaredTable(declared, table)?.agenda.issues ?? {};
  const names = Object.keys(issues);
  const isWhole = names.length === Object.keys(outcome).length;
  const fits = names.every((name) => {
    const value = Object.hasOwn(outcome, name) ? outcome[name] : undefined;
    return value !== undefined && issues[name]?.includes(value) === true;
  });
  if (!isWhole || !fits) yield "the offer is not on the agenda";
}
