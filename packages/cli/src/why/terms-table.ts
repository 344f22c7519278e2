import type { Distribution, TableTerms, Terms } from "@summitry/monte-carlo";
import { capitalized, withCount } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { batchTable, type ShownShare, shareWords } from "./batch-table.ts";
import type { WhyWords } from "./why-words.ts";

/** So many values are named of an issue. */
const NAMED = 5;

/** What was agreed in the runs of a batch, as a table for each table at which anything was signed. */
export function termsTables({ tables }: Terms, words: WhyWords, look: TerminalStyle): readonly string[] {
  return tables.flatMap((told) => {
    const topic = capitalized(words.vocabulary.topic(told.table));
    if (told.texts === 0) return [`${topic}: nothing was signed.`];
    const headings = [
      topic,
      `${withCount(told.texts, "text")}; signed in ${shareWords(told.signed)} of the runs`,
    ];
    return [batchTable({ headings, rows: rowsOf(told, words) }, look)];
  });
}

function rowsOf(told: TableTerms, words: WhyWords): readonly (readonly string[])[] {
  const { table, issues, statuses, days, gains } = told;
  const day = (value: number): string => words.calendar.date(Math.round(value));
  const amount = (value: number): string => words.amount(table, value);
  return [
    ...issues.map(({ issue, values }) => [
      capitalized(words.issue(table, issue)),
      shares(values.map(({ value, ...share }) => ({ says: words.value(issue, value), ...share }))),
    ]),
    ["In the end", shares(statuses.map(({ status, ...share }) => ({ says: statusWords[status], ...share })))],
    ["Signed", middle(days.signed, day)],
    ...(days.force.count === 0 ? [] : [["In force from", middle(days.force, day)]]),
    ...(days.end.count === 0 ? [] : [["Ended", middle(days.end, day)]]),
    ...gains.map((gain) => [`Gain of ${words.vocabulary.agent(gain.party)}`, middle(gain, amount)]),
  ];
}

const statusWords = {
  pending: "not ratified yet",
  "in force": "in force",
  refused: "refused",
  lapsed: "not ratified in time",
  superseded: "replaced",
  expired: "not renewed",
  collapsed: "brought down",
} as const;

interface SaidShare extends ShownShare {
  readonly says: string;
}

/** Shares, the largest first: "a truce in the air 85 % (76 to 92)". */
function shares(all: readonly SaidShare[]): string {
  const ordered = all.toSorted((one, other) => other.estimate - one.estimate);
  const named = ordered.slice(0, NAMED).map((each) => `${each.says} ${shareWords(each)}`);
  const more = ordered.length - named.length;
  return [...named, ...(more > 0 ? [`${withCount(more, "other value")}`] : [])].join("; ");
}

/** The median, with its interval where it is known, and what the middle half lies between. */
function middle({ quantiles }: Distribution, says: (value: number) => string): string {
  const [, lower, median, upper] = quantiles;
  if (median === undefined || lower === undefined || upper === undefined) return "";
  const { low, high } = median;
  const [from, to] = [lower, upper].map(({ value }) => says(value));
  const value = says(median.value);
  const known =
    low === null || high === null || says(low) === says(high) ? "" : ` (${says(low)} to ${says(high)})`;
  return known === "" && from === to ? value : `${value}${known}; half from ${from} to ${to}`;
}
