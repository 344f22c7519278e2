import type { RunExplanation } from "@summitry/analysis";
import { capitalized } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { meetingEnd } from "./answer.ts";
import { meetingPage } from "./meeting-page.ts";
import type { WhyWords } from "./why-words.ts";
import { decidingReason, shortReason, toldReason } from "./told-reason.ts";

/** Why a run came out as it did, as lines for a terminal: the answer, every table, the meeting that decided it, all meetings. */
export function runPage(told: RunExplanation, spoken: WhyWords, look: TerminalStyle): readonly string[] {
  const { colours, width } = look;
  const main = decidingReason(told.tables);
  const meeting = told.meetings.find((each) => each.meeting === main?.meeting);
  const answers =
    main?.stage === "in force" ? told.tables.filter(({ stage }) => stage === "in force") : [main];
  const answer = answers.map((each) => (each === null ? "" : toldReason(each, told, spoken))).join(" ");
  return [
    ...wrap(answer, width, 0, 0).map(colours.bold),
    ...tables(told, spoken, look),
    ...(meeting === undefined
      ? []
      : ["", colours.bold(`Meeting ${meeting.meeting}`), ...meetingPage(meeting, spoken, look)]),
    ...list(told, spoken, look),
  ];
}

/** Every table, with how far it came. */
function tables(told: RunExplanation, spoken: WhyWords, { width }: TerminalStyle): readonly string[] {
  if (told.tables.length < 2) return [];
  const names = told.tables.map(({ table }) => capitalized(spoken.vocabulary.topic(table)));
  const room = Math.max(...names.map((name) => name.length)) + 4;
  const lines = told.tables.flatMap((reason, at) => {
    const number = reason.meeting === null ? "" : ` (meeting ${reason.meeting})`;
    const [first = "", ...rest] = wrap(`${shortReason(reason, told, spoken)}${number}`, width, room, room);
    return [`  ${names[at]}`.padEnd(room) + first.slice(room), ...rest];
  });
  return ["", ...lines];
}

/** All meetings, one a line. */
function list(
  { meetings }: RunExplanation,
  spoken: WhyWords,
  { colours, width }: TerminalStyle,
): readonly string[] {
  if (meetings.length === 0) return [];
  const digits = String(meetings.length).length;
  const room = digits + 4;
  const lines = meetings.flatMap((each) => {
    const on = `${spoken.calendar.date(each.day)}, ${spoken.vocabulary.topic(each.table)}`;
    const says = `${on}: ${spoken.seated(each.table, each.seats, each.level)}; ${meetingEnd(each, spoken)}`;
    const [first = "", ...rest] = wrap(says, width, room, room);
    return [`  ${String(each.meeting).padStart(digits)}  ${first.slice(room)}`, ...rest];
  });
  return ["", colours.bold(meetings.length === 1 ? "The only meeting" : "All meetings"), ...lines];
}
