import { declaredTable } from "../ledger/declared-table.ts";
import { dateOfDay } from "../ledger/ledger-view.ts";
import { partOf } from "../ledger/parts.ts";
import { isOfMeeting } from "../ledger/open-meeting.ts";
import type { Law } from "./law.ts";

/** The format of logs whose laws these are. */
const FORMAT = 2;

/**
 * A log begins with the run it is of, goes on day by day from 0, each in its order, and ends once: with the last day, or
 * with the first after which its scenario says that it ends.
 */
export const lawOfDays: Law = {
  name: "days",
  *problems(event, { ledger, declared, view }) {
    const { day, latest, meeting, hasEnded } = ledger;
    if (hasEnded) yield `"${event.type}" comes after the end`;
    if ((event.type === "start") !== (latest === null)) yield "a log begins with its start, and has one";
    switch (event.type) {
      case "start":
        if (event.day !== 0) yield "the start is not on day 0";
        if (event.format !== FORMAT) yield `the log is of format ${event.format}`;
        if (event.scenario !== declared.name) yield `the log is of the scenario ${event.scenario}`;
        return;
      case "day":
        if (event.day !== day + 1) yield `day ${event.day} follows day ${day}`;
        if (event.date !== dateOfDay(event.day, declared)) yield `day ${event.day} is not ${event.date}`;
        if (event.day > declared.days) yield "the day is after the last";
        if (day >= 0 && declared.endsWhen?.(view))
          yield `the run goes on though day ${day} is to be the last`;
        break;
      case "end":
        if (event.day !== day || !(day === declared.days || declared.endsWhen?.(view)))
          yield "the end is not on the last day";
        break;
      default:
        if (event.day !== day) yield `"${event.type}" of day ${event.day} stands on day ${day}`;
        if (partOf(event, ledger) < ledger.part) yield `"${event.type}" comes too late in the day`;
    }
    if (meeting !== null && !isOfMeeting(event, meeting.table) && !endsItself(meeting.table))
      yield `"${event.type}" comes while the meeting at ${meeting.table} is not over`;

    /** Whether a meeting whose protocol is not known may be over without a word. */
    function endsItself(name: string): boolean {
      return latest?.type === "sign" && declaredTable(declared, name)?.protocol.goOn !== undefined;
    }
  },
};
