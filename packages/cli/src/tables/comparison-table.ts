import type { Row } from "@summitry/core";
import type { Comparison, OutcomeDifference, Pairing } from "@summitry/monte-carlo";
import Table from "cli-table3";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { grouped, withCount, percent } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";

/** Greatest width of prose, in columns of text. */
const WIDEST = 80;
/** Stands at a difference that is told from zero. */
const MARK = "*";

/** What is needed to describe a comparison. */
export interface ComparisonTableOptions {
  /** What each variant changes. */
  readonly labels: readonly string[];
  readonly vocabulary: FullVocabulary;
  /** The command that compares again. */
  readonly again: string;
  readonly look: TerminalStyle;
}

/** What each variant changes about each outcome, as lines for a terminal. */
export function comparisonTable(
  comparison: Comparison<Row>,
  { labels, vocabulary, again, look: { colours, width } }: ComparisonTableOptions,
): readonly string[] {
  const { runs, seed, others } = comparison;
  const prose = Math.min(WIDEST, width);
  const variants = labels.flatMap((label, at) => {
    const differences = comparison.outcomes(at + 1);
    const [first] = differences;
    const told =
      first !== undefined && first.runs < 2
        ? [tooFew(first.runs)]
        : [
            tableOf(comparison, at + 1, colours.bold),
            ...wrap(`${savingOf(differences)}${hiddenIn(differences, comparison.confidence)}`, prose, 0, 0),
          ];
    return ["", colours.bold(label), ...told];
  });
  const together = others.length === 1 ? "" : " The intervals of one outcome hold together for all variants.";
  const reading =
    "Shares of runs in which it happened, without and with the change. The difference is in percentage points, over the " +
    `same seeds, with its 95 % interval.${together} ${MARK} told from zero, by the interval and by a sign test of the ` +
    "pairs that changed. Gain by the same seeds: how many times as many runs batches of different seeds would need for that " +
    `precision. This is ${vocabulary.caveat}.`;
  return [
    ...wrap(
      `${vocabulary.title}, and ${withCount(labels.length, "variant")}: ${withCount(runs, "run")} each of seed ${seed}`,
      prose,
      0,
      0,
    ).map(colours.bold),
    ...variants,
    ...(runs < 2 ? [] : [...wrap(reading, prose, 0, 0), `The same numbers again: ${again}`]),
  ];
}

function tooFew(pairs: number): string {
  const what =
    pairs === 0 ? "No pair of runs was finished" : "One pair of runs tells nothing of a difference";
  return `${what}: it takes two at least, and --runs 1000 is usual.`;
}

function tableOf(comparison: Comparison<Row>, variant: number, bold: (text: string) => string): string {
  const table = new Table({
    head: ["Outcome", "Before", "After", "Difference", "Gain"].map(bold),
    colAligns: ["left", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  const [before, after] = [comparison.a.outcomes(), comparison.others[variant - 1]?.outcomes() ?? []];
  for (const each of comparison.outcomes(variant)) {
    const { name, estimate, low, high, pairing } = each;
    const shares = [before, after].map((all) =>
      percent(all.find((other) => other.name === name)?.estimate ?? Number.NaN),
    );
    const mark = each.told ? MARK : " ";
    const interval = unchanged(each) ? "no pair changed" : `${points(low)} to ${points(high)}`;
    const difference = `${points(estimate)} (${interval}) ${mark}`;
    table.push([name, ...shares, difference, timesOf(pairing)]);
  }
  return table.toString();
}

/** What the same seeds saved, by the outcome for which they saved most. */
function savingOf(differences: readonly OutcomeDifference[]): string {
  if (differences.every(unchanged)) {
    return "No pair of runs differs in any of these outcomes.";
  }
  const [most] = differences
    .filter(({ pairing }) => pairing.paired > 0)
    .toSorted((one, other) => other.pairing.factor - one.pairing.factor);
  const [runs, worth] =
    most === undefined ? [0, 0] : [most.runs, Math.round(most.runs * most.pairing.factor)];
  if (most === undefined || worth <= runs) return "The same seeds saved no runs here.";
  const saved = `The same seeds saved most for ${most.name}`;
  return `${saved}: ${grouped(runs)} runs tell as much as ${grouped(worth)} of different seeds.`;
}

/** Whether not one pair of runs differs in an outcome. Its interval then has no width, which is not certainty. */
function unchanged({ estimate, pairing }: OutcomeDifference): boolean {
  return estimate === 0 && pairing.paired === 0;
}

/** How many pairs may still change where none did: more of them would have shown in so many pairs at that confidence. */
function hiddenIn(differences: readonly OutcomeDifference[], confidence: number): string {
  const still = differences.find(unchanged);
  if (still === undefined) return "";
  const most = percent(1 - (1 - confidence) ** (1 / still.runs));
  return ` Where no pair changed, up to ${most} of all pairs may still change, as far as ${grouped(still.runs)} can tell.`;
}

function points(share: number): string {
  const text = (100 * share).toFixed(1);
  return Number(text) > 0 ? `+${text}` : text.replace(/^-(0\.0)$/, "$1");
}

function timesOf({ paired, factor }: Pairing): string {
  return paired === 0 ? "-" : `${factor.toFixed(1)} x`;
}
