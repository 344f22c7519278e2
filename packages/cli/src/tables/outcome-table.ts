import type { NamedEstimate } from "@summitry/monte-carlo";
import Table from "cli-table3";
import { asTyped } from "../opening/changes.ts";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { type Changed, repeatBatch } from "../repeat.ts";
import { withCount, joined, percent } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";

/** Greatest width of a table, in columns of text. */
const WIDEST = 80;

/** Greatest width of names before they wrap, in columns of text; explanations get the remaining width. */
const NAME = 24;
/** Columns of text that the table leaves free around a cell. */
const PADDING = 2;

/** What the table shows of a batch. */
export interface OutcomeTableOptions {
  readonly seed: string;
  readonly runs: number;
  outcomes(): readonly NamedEstimate[];
}

/** The probability of each outcome, as lines for a terminal. */
export function outcomeTable(
  definition: Changed,
  batch: OutcomeTableOptions,
  words: FullVocabulary,
  { colours, width }: TerminalStyle,
): readonly string[] {
  const { without = [], relax = [] } = definition;
  const set = asTyped(definition.set);
  const rows = batch.outcomes().map(({ name: outcome, estimate, low, high }) => ({
    outcome,
    meaning: words.outcome(outcome),
    estimate: percent(estimate),
    interval: `${percent(low).replace(" %", "")} to ${percent(high)}`,
  }));
  const head = ["Outcome", "What it counts", "Share", "95 % interval"] as const;
  const names = Math.min(NAME, widest([head[0], ...rows.map(({ outcome }) => outcome)]));
  const numbers =
    widest([head[2], ...rows.map(({ estimate }) => estimate)]) +
    widest([head[3], ...rows.map(({ interval }) => interval)]);
  const explained = rows.some(({ meaning }) => meaning !== "");
  const left = WIDEST - (names + numbers + head.length * PADDING + head.length + 1);
  const meanings = Math.min(left, widest(rows.map(({ meaning }) => meaning)));
  /** Drops the column of explanations when no outcome has one. */
  const shown = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => explained || at !== 1);
  const table = new Table({
    head: shown(head.map((title) => colours.bold(title))),
    colAligns: shown(["left", "left", "right", "right"]),
    colWidths: shown([names + PADDING, meanings + PADDING]),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { outcome, meaning, estimate, interval } of rows)
    table.push(shown([outcome, meaning, estimate, interval]));
  const off = without.length === 0 ? "" : `, without ${joined(without)}`;
  const lines = relax.length === 0 ? "" : `, ${joined(relax)} relaxed`;
  const held = set.length === 0 ? "" : `, with ${joined(set)}`;
  const drawn = definition.prior === undefined ? "" : `, ${definition.prior} priors`;
  const reading =
    "A share is that of the runs in which it happened, at any time unless its row says when. Rows overlap: several may " +
    `happen in one run. Intervals are 95 % Wilson intervals. This is ${words.caveat}.`;
  return [
    ...wrap(
      `${words.title}${off}${lines}${held}${drawn}: ${withCount(batch.runs, "run")} of seed ${batch.seed}`,
      Math.min(WIDEST, width),
      0,
      0,
    ).map(colours.bold),
    table.toString(),
    ...wrap(reading, Math.min(WIDEST, width), 0, 0),
    `The same numbers again: ${repeatBatch(definition, batch)}`,
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
