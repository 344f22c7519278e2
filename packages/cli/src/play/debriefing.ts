import type { Calendar } from "@summitry/story";
import { sameTerms } from "@summitry/story";
import { capitalized, joined, shortNumber, withCount } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import type { Refused, SeatRecord } from "./seat-record.ts";
import { walkingAway } from "./walking-away.ts";

/** The most refused offers that are told of a table. */
const TOLD = 3;

/** Tells a person at the end what came of the seat: what it agreed to, what it turned down, and what others tried. */
export function debrief(
  record: SeatRecord,
  words: FullVocabulary,
  calendar: Calendar,
  leftOn: number | null = null,
): readonly string[] {
  const tables = [...record.away].flatMap(([table, away]) =>
    debriefTable(table, away, record, words, calendar),
  );
  const left =
    leftOn === null
      ? []
      : [`  You quit on ${calendar.date(leftOn)}; from then on the agent answered for you.`];
  return [
    ...left,
    ...(tables.length === 0 ? ["  You were asked about no text."] : tables),
    ...debriefCrossings(record, words),
  ];
}

function debriefTable(
  table: string,
  away: number,
  { agreed, refused }: SeatRecord,
  words: FullVocabulary,
  calendar: Calendar,
): readonly string[] {
  const own = agreed.filter((each) => each.table === table);
  const got = own.at(-1)?.worth;
  const better = distinct(refused.filter((each) => each.table === table && each.worth > (got ?? each.away)));
  const topic = words.topic(table);
  const outcomes = own.map(
    ({ day, outcome, worth, away: then }) =>
      `  You agreed on ${topic} on ${calendar.date(day)}: ${words.terms(outcome)}. It was worth ${shortNumber(worth)} to you, ${against(then)}.`,
  );
  const none = `  You agreed to nothing on ${topic}; ${walkingAway(away)}.`;
  return [
    ...(own.length === 0 ? [none] : outcomes),
    ...tellBetter(better, own.length === 0 ? "walking away" : "what you agreed to", words, calendar),
  ];
}

function against(away: number): string {
  return away === Number.NEGATIVE_INFINITY
    ? "and any text was better than walking away"
    : `against ${shortNumber(away)} for walking away`;
}

function tellBetter(
  better: readonly Refused[],
  than: string,
  words: FullVocabulary,
  calendar: Calendar,
): readonly string[] {
  if (better.length === 0) return [`  You turned down no offer there that was worth more than ${than}.`];
  const offers = better
    .slice(0, TOLD)
    .map(
      ({ by, day, outcome, worth, away }) =>
        `    ${capitalized(words.agent(by))}, ${calendar.date(day)}: ${words.terms(outcome)} (worth ${shortNumber(worth)}, ${against(away)}).`,
    );
  const more = better.length > TOLD ? [`    And ${better.length - TOLD} more.`] : [];
  return [
    `  You turned down ${withCount(better.length, "offer")} there worth more than ${than}:`,
    ...offers,
    ...more,
  ];
}

/** The offers with the highest worth first; of an offer made several times, the time at which it was worth most. */
function distinct(offers: readonly Refused[]): readonly Refused[] {
  const sorted = [...offers].sort((one, other) => other.worth - one.worth);
  return sorted.filter(
    (each, at) =>
      sorted.findIndex(({ by, outcome }) => by === each.by && sameTerms(outcome, each.outcome)) === at,
  );
}

function debriefCrossings({ crossed }: SeatRecord, words: FullVocabulary): readonly string[] {
  const lines = [...new Set(crossed.map(({ line }) => line))];
  return lines.map((line) => {
    const by = crossed.filter((each) => each.line === line).map((each) => each.by);
    const counts = [...new Set(by)].map(
      (id) => `${words.agent(id)} ${withCount(by.filter((each) => each === id).length, "time")}`,
    );
    return `  Your red line ${line} was crossed by offers of ${joined(counts)}.`;
  });
}
