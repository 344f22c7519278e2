import type { IndexName, Sensitivity, SensitivityIndex } from "@summitry/monte-carlo";
import type { FullVocabulary } from "@summitry/story";
import { capitalized, fixed, grouped, withCount } from "@summitry/story/english";
import Table from "cli-table3";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { findingOf } from "./sensitivity-finding.ts";

/** Greatest width of prose, in columns of text. */
const WIDEST = 80;
/** Most factors that a table shows; those told from noise come first. */
const MOST_SHOWN = 12;
/** Stands at what is told from noise. */
const MARK = "*";

/** What is needed to describe drivers. */
export interface SensitivityTableOptions {
  readonly vocabulary: FullVocabulary;
  /** The command that tells how much is luck. */
  readonly luckBy: string;
  /** The command that gives the same numbers again. */
  readonly again: string;
  readonly look: TerminalStyle;
}

/** Titles of the columns of indices. */
const TITLES: Readonly<Record<IndexName, string>> = {
  total: "Total",
  first: "Alone",
  shapley: "Shapley effect",
  muStar: "Mean change (mu*)",
  mu: "Upwards (mu)",
  pawn: "PAWN",
};

/** What the indices of a method are, in a few sentences. */
const READINGS: Readonly<Record<Sensitivity["method"], string>> = {
  sobol:
    "Shares of the variance of the outcome. Alone: what the parameter explains by itself (Saltelli 2010). Total: with what it does together with others, luck included (Jansen 1999), so that totals sum to more than 100 %.",
  morris:
    "Changes of the outcome, in its own unit (1 is yes, 0 is no), when the parameter moves by half of its distribution. mu* is their mean size, mu their mean: effects of opposite signs cancel (Morris 1991, radial steps).",
  shapley:
    "Shares of the variance of the outcome; what several do together is shared out among them in equal parts, and all shares sum to 100 % (Goda 2021).",
  "given data":
    "Alone: share of the variance that the parameter explains by itself (Plischke 2010). PAWN: how far the distribution of the outcome moves along it, from 0 to 1 (Pianosi and Wagener 2018). Each includes what goes with the parameter, where parameters are correlated.",
  luck: "Luck is what another draw of chance changes in the same world, with the same parameters: half the mean square of the difference of two runs, as a share of the variance. The rest is ignorance: what other values of the parameters would change.",
};

/** The drivers of each outcome, as lines for a terminal. */
export function sensitivityTable(
  found: Sensitivity,
  { vocabulary, luckBy, again, look: { colours, width } }: SensitivityTableOptions,
): readonly string[] {
  const prose = Math.min(WIDEST, width);
  const outcomes = found.precision.map(({ outcome }) => outcome);
  const asked = outcomes.flatMap((outcome) => [
    "",
    ...wrap(described(outcome, vocabulary), prose, 0, 0).map(colours.bold),
    ...tableOf(found, outcome, colours.bold),
    ...wrap(findingOf(found, outcome), prose, 0, 0),
  ]);
  const marked =
    found.indices.length === 0
      ? ""
      : ` ${MARK} told from noise, allowing for the number of parameters. Not told is not the same as no effect.`;
  const notes = found.luck.length > 0 ? found.notes : found.notes.slice(1); // the first says so for programs
  const unknown =
    found.luck.length > 0
      ? ""
      : ` How much is luck is not known from these runs: it takes two runs of each world. ${luckBy}`;
  return [
    ...wrap(
      `${vocabulary.title}: what drives outcomes, in ${withCount(found.runs, "run")} of seed ${found.seed}`,
      prose,
      0,
      0,
    ).map(colours.bold),
    ...asked,
    "",
    ...wrap(
      `${READINGS[found.method]} Intervals are 95 % intervals.${marked} This is ${vocabulary.caveat}.`,
      prose,
      0,
      0,
    ),
    ...(unknown === "" ? [] : wrap(unknown.trim(), prose, 0, 0)),
    ...notes.flatMap((note) => wrap(`${capitalized(note)}.`, prose, 0, 0)),
    `The same again: ${again}`,
  ];
}

/** The name of an outcome or a column, with what it counts where the scenario says so. */
function described(outcome: string, vocabulary: FullVocabulary): string {
  const meaning = vocabulary.outcome(outcome);
  return meaning === "" ? outcome : `${outcome}: ${meaning}`;
}

/** The table of an outcome; none where there are no indices. */
function tableOf(found: Sensitivity, outcome: string, bold: (text: string) => string): readonly string[] {
  const indices = found.indices.filter((each) => each.outcome === outcome);
  const names = [...new Set(indices.map(({ index }) => index))];
  const [main] = names;
  if (main === undefined) return [];
  const at = (parameter: string, index: IndexName): SensitivityIndex | undefined =>
    indices.find((each) => each.parameter === parameter && each.index === index);
  const order = indices
    .filter(({ index }) => index === main)
    .toSorted((one, other) => rankOf(at, names, other) - rankOf(at, names, one));
  const table = new Table({
    head: ["Parameter", ...names.map((index) => TITLES[index])].map(bold),
    colAligns: ["left", ...names.map((): "right" => "right")],
    style: { head: [], border: [], compact: true },
  });
  const isShare = main !== "muStar";
  const shown = order.slice(0, MOST_SHOWN);
  for (const { parameter } of shown)
    table.push([
      parameter,
      ...names.map((index) => cellOf(at(parameter, index), isShare && index !== "pawn")),
    ]);
  for (const index of names) {
    const line = found.noise.find((each) => each.outcome === outcome && each.index === index);
    if (line === undefined) continue;
    table.push(["noise line", ...names.map((each) => noiseCell(found, outcome, each))]);
    break;
  }
  const left = order.length - shown.length;
  const rest = left === 0 ? [] : [`and ${grouped(left)} more, none of them with a greater index`];
  return [table.toString(), ...rest];
}

/** Those told from noise before the others, each by the first index. */
function rankOf(
  at: (parameter: string, index: IndexName) => SensitivityIndex | undefined,
  names: readonly IndexName[],
  { parameter, estimate }: SensitivityIndex,
): number {
  const told = names.some((index) => at(parameter, index)?.told === true);
  return (told ? 1e9 : 0) + (Number.isNaN(estimate) ? -1 : estimate);
}

function cellOf(index: SensitivityIndex | undefined, isPercent: boolean): string {
  if (index === undefined) return "";
  const { estimate, low, high, told } = index;
  if (Number.isNaN(estimate)) return "nothing varies  ";
  const write = (value: number): string =>
    isPercent ? fixed(100 * value, 1) : fixed(value, decimalsOf(index));
  const unit = isPercent ? " %" : "";
  return `${write(estimate)}${unit} (${write(low)} to ${write(high)}) ${told ? MARK : " "}`;
}

function noiseCell(found: Sensitivity, outcome: string, index: IndexName): string {
  const line =
    found.noise.find((each) => each.outcome === outcome && each.index === index)?.line ?? Number.NaN;
  if (Number.isNaN(line)) return "";
  return index === "pawn" ? `${fixed(line, 3)}  ` : `${fixed(100 * line, 1)} %  `;
}

/** Decimals that tell the ends of an interval apart. */
function decimalsOf({ estimate, low, high }: SensitivityIndex): number {
  const largest = Math.max(...[estimate, low, high].filter(Number.isFinite).map(Math.abs));
  return largest === 0 ? 2 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(largest))));
}
