import type { Row } from "@summitry/core";
import type { Comparison } from "@summitry/monte-carlo";
import Table from "cli-table3";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { capitalized, withCount, percent, spelled } from "../vocabulary/english.ts";
import type { FullVocabulary } from "../vocabulary/words.ts";

/** Greatest width of prose, in columns of text. */
const WIDEST = 80;

/** What is needed to describe a comparison. */
export interface ComparisonTableOptions {
  readonly name: string;
  /** What each variant changes. */
  readonly labels: readonly string[];
  readonly vocabulary: FullVocabulary;
  readonly look: TerminalStyle;
}

/** What each variant changes about each outcome, as lines for a terminal. */
export function comparisonTable(
  comparison: Comparison<Row>,
  { name, labels, vocabulary, look: { colours, width } }: ComparisonTableOptions,
): readonly string[] {
  const { runs, seed, others } = comparison;
  const variants = labels.flatMap((label, at) => [
    "",
    colours.bold(label),
    tableOf(comparison, at + 1, colours.bold),
  ]);
  const together = others.length === 1 ? "" : " The intervals of one outcome hold together for all variants.";
  const reading =
    "Shares of runs in which it happened, without and with the change. The difference is in percentage points, over the " +
    `same seeds, with its 95 % interval.${together} Same seeds: how many times as many runs batches of different seeds ` +
    `would need for that precision. This is ${vocabulary.caveat}.`;
  return [
    colours.bold(
      `${capitalized(name)} and ${withCount(labels.length, "variant")}: ${withCount(runs, "run")} each of seed ${seed}`,
    ),
    ...variants,
    ...wrap(reading, Math.min(WIDEST, width), 0, 0),
  ];
}

function tableOf(comparison: Comparison<Row>, variant: number, bold: (text: string) => string): string {
  const table = new Table({
    head: ["Outcome", "Before", "After", "Difference", "Same seeds"].map(bold),
    colAligns: ["left", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  const [before, after] = [comparison.a.outcomes(), comparison.others[variant - 1]?.outcomes() ?? []];
  for (const { name, estimate, low, high, pairing } of comparison.outcomes(variant)) {
    const shares = [before, after].map((all) =>
      percent(all.find((each) => each.name === name)?.estimate ?? Number.NaN),
    );
    const difference = `${points(estimate)} (${points(low)} to ${points(high)})`;
    table.push([spelled(name), ...shares, difference, timesOf(pairing.factor)]);
  }
  return table.toString();
}

function points(share: number): string {
  const text = (100 * share).toFixed(1);
  return Number(text) > 0 ? `+${text}` : text.replace(/^-(0\.0)$/, "$1");
}

function timesOf(factor: number): string {
  return Number.isFinite(factor) ? `${factor.toFixed(1)} x` : "-";
}
