import type { MeetingExplanation, RunExplanation, TableReason } from "@summitry/analysis";
import { capitalized, plainReason } from "@summitry/story/english";
import { meetingAnswer } from "./answer.ts";
import { allParties } from "./number-words.ts";
import type { WhyWords } from "./why-words.ts";

/** How far a table came in a run and why no further, in a sentence or two. */
export function toldReason(reason: TableReason, told: RunExplanation, spoken: WhyWords): string {
  const { stage, table } = reason;
  const meeting = meetingOf(reason, told);
  if (meeting === undefined || (stage !== "no zone" && stage !== "missed"))
    return capitalized(`${spoken.vocabulary.topic(table)}: ${shortReason(reason, told, spoken)}.`);
  const answer = meetingAnswer(meeting, spoken);
  return told.tables.length === 1
    ? answer
    : capitalized(`${spoken.vocabulary.topic(table)}: ${uncapitalized(answer)}`);
}

/** The same in a few words. */
export function shortReason(reason: TableReason, told: RunExplanation, spoken: WhyWords): string {
  const { how, who, because } = reason;
  const why = because === null ? "" : `: ${plainReason(because)}`;
  const lines = who.flatMap((each) => {
    const [holder = "", line] = parted(each);
    return line === undefined ? [] : [{ holder, line }];
  });
  const names = spoken.names(who.filter((each) => parted(each).length === 1));
  const on = meetingOf(reason, told);
  const signed = on === undefined ? "signed" : signature(on, spoken);
  const missed = on?.counts === null ? "nothing was signed:" : "a text could have been signed, and";
  switch (how) {
    case "not invited":
      return "nobody met, and nobody was invited";
    case "declined":
      return `nobody met: ${names} declined${why}`;
    case "too late":
      if (reason.stage === "never met") return "nobody met: the run ended before the day of the meeting";
      return `${signed}, not ${final(on)}: the run ended before ${names} had answered`;
    case "interests":
      return `no text could be signed: ${nothingFor(on, spoken)}`;
    case "red lines":
      return `no text could be signed: ${spoken.lines(lines)}`;
    case "deadline":
      return `${missed} time ran out: ${offered(on, names, spoken.lines(lines))}`;
    case "breakdown":
      return `${missed} the talks broke down by chance`;
    case "walk-out":
      return `${missed} ${names} walked out${because === null ? "" : `: “${plainReason(because)}”`}`;
    case "breach":
      return names === "" ? `${missed} a red line had come into force` : `${missed} ${names} broke the rules`;
    case "in force":
      return `${signed}, and in force at the end`;
    case "collapsed":
      return `${signed} and in force, until ${names} brought it down${why}`;
    case "expired":
      return `${signed} and in force, until it expired: ${names} did not renew it${why}`;
    case "refused":
      return `${signed}, not ${final(on)}: ${names} refused${why}`;
    case "lapsed":
      return `${signed}, not ${final(on)}: ${names} had not answered in time`;
  }
}

/** When a text was signed, and by whom where that may have been some without the others, and only once. */
function signature({ table, day, by, seats, initialled }: MeetingExplanation, spoken: WhyWords): string {
  const bySome = spoken.allowsCoalitions(table) && by.length === seats.length - 1;
  return `${initialled ? "initialled" : "signed"}${bySome ? ` by ${spoken.names(by)}` : ""} on ${spoken.calendar.date(day)}`;
}

/** What a text that was signed or initialled still needed. */
function final(on: MeetingExplanation | undefined): string {
  return on?.initialled === true ? "signed" : "ratified";
}

/** Whom no text suits at a meeting. */
function nothingFor(on: MeetingExplanation | undefined, spoken: WhyWords): string {
  if (on === undefined) return "none suits all";
  const without = on.parties.filter((id) => on.counts?.worthSigning[id] === 0);
  return without.length > 0
    ? `none is worth it to ${spoken.names(without)}`
    : `none suits ${allParties(on.parties)}`;
}

/** What the nearest offer of a meeting wanted to be signed. */
function offered(on: MeetingExplanation | undefined, names: string, lines: string): string {
  if (on === undefined || on.nearestOffer === null) return "nothing was offered";
  if (names === "" && lines === "") return `an offer that suited ${allParties(on.parties)} was not taken`;
  return `the nearest offer ${shortOf(names, lines)}`;
}

function shortOf(names: string, lines: string): string {
  return [
    ...(names === "" ? [] : [`left ${names} short`]),
    ...(lines === "" ? [] : [`crossed ${lines}`]),
  ].join(" and ");
}

/** A party, or the holder and the name of a line. */
function parted(name: string): readonly string[] {
  const at = name.indexOf(".");
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

function meetingOf({ meeting }: TableReason, { meetings }: RunExplanation): MeetingExplanation | undefined {
  return meetings.find((each) => each.meeting === meeting);
}

/** A sentence as the end of another; one that begins with a name stays as it is. */
function uncapitalized(sentence: string): string {
  return /^(No|Nothing|A) /.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** Tables by how near they came to a text in force that there is not; ended ones first, those in force and those that never met last. */
const NEAREST = ["ended", "not ratified", "missed", "no zone", "in force", "never met"] as const;

/** The table whose course decided the run: the one that came nearest to a text in force and has none; `null` where there is no table. */
export function decidingReason(tables: readonly TableReason[]): TableReason | null {
  const distance = ({ stage, how, who }: TableReason): readonly number[] => [
    NEAREST.indexOf(stage),
    how === "interests" ? 1 : 0,
    how === "red lines" ? who.length : 0,
  ];
  const before = (one: TableReason, other: TableReason): boolean => {
    const [some, others] = [distance(one), distance(other)];
    const at = some.findIndex((each, place) => each !== others[place]);
    return at >= 0 && (some[at] ?? 0) < (others[at] ?? 0);
  };
  return tables.reduce<TableReason | null>(
    (best, each) => (best === null || before(each, best) ? each : best),
    null,
  );
}
