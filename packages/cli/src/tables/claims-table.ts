import type { Finding, Findings, Verdict } from "@summitry/monte-carlo";
import Table from "cli-table3";
import { type ClaimsToRepeat, repeatClaims } from "../repeat.ts";
import type { Colours } from "../terminal/print.ts";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { withCount } from "@summitry/story/english";
import { shownEstimate, describeExpectation, describeZero } from "./shown-estimate.ts";
import { describeControl } from "./describe-control.ts";

/**
 * Widths, in columns of text, of the five cells of a row, padding included. With the lines between them they add up to
 * 100.
 */
const CLAIM = 25;
const MEASURED = 20;
const DIFFERENCE = 17;
const CONTROL = 20;
const VERDICT = 12;
const PADDING = 2;

/** The verdict on each claim, as lines for a terminal. */
export function claimsTable(
  { findings, runs, seed, variants }: Findings,
  { title, name, only }: ClaimsToRepeat & { /** What the scenario is called. */ readonly title: string },
  { colours, width }: TerminalStyle,
): readonly string[] {
  const table = new Table({
    head: ["Claim", "Measured; expected", "Difference", "Control", "Verdict"].map((title) =>
      colours.bold(title),
    ),
    colWidths: [CLAIM, MEASURED, DIFFERENCE, CONTROL, VERDICT],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const finding of findings) table.push(cells(finding, colours));
  const reading =
    "Difference is the second variant minus the first on the same seeds, with the 95 % interval of the paired " +
    "difference; of a claim about one variant, its mean. Points are percentage points of runs. Control is the same " +
    "with the cause switched off, or a placebo. A claim holds where the whole interval is as expected and fails where " +
    "none of it is.";
  return [
    ...wrap(
      `${title}: ${withCount(runs, "run")} of each of ${withCount(variants, "variant")}, seed ${seed}`,
      width,
      0,
      0,
    ).map(colours.bold),
    table.toString(),
    ...wrap(reading, width, 0, 0),
    `The same numbers again: ${repeatClaims({ name, only }, { runs, seed })}`,
    verdictSummary(findings),
  ];
}

/** The number of claims that hold, that fail and that can't be told. */
export function verdictSummary(findings: readonly Pick<Finding, "verdict">[]): string {
  const count = (verdict: Verdict): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const [hold, fail, open] = [count("holds"), count("fails"), count("can't tell")];
  return `Of ${withCount(findings.length, "claim")}: ${hold} ${hold === 1 ? "holds" : "hold"}, ${fail} ${fail === 1 ? "fails" : "fail"}, ${open} can't be told.`;
}

function cells(finding: Finding, colours: Colours): string[] {
  const { id, says, measures, expects, verdict } = finding;
  const { estimate, interval } = shownEstimate(finding);
  return [
    `${colours.bold(breakable(id, CLAIM))}\n${breakable(says, CLAIM)}`,
    `${breakable(measures, MEASURED)}; expected: ${describeExpectation(expects, finding)}`,
    `${colours.bold(estimate)}\n${interval}`,
    breakable(controlCell(finding), CONTROL),
    colours.bold(colourOf(verdict, colours)(verdict)),
  ];
}

function controlCell({ control, controlResult }: Finding): string {
  const what = describeControl(control);
  if (controlResult === null) return `none: ${what}`;
  if (controlResult.zero) return `${what}:\n${describeZero(controlResult)}`;
  const { estimate, interval } = shownEstimate(controlResult);
  return `${what}:\n${estimate}\n${interval}`;
}

/** Breaks words that are too long for a line of a cell: at a hyphen, or else at the end of the line. */
function breakable(text: string, width: number): string {
  const longest = width - PADDING;
  const pieces = new RegExp(`(?:\\S{1,${longest - 1}}-|\\S{${longest}})(?=\\S)`, "g");
  return text.replace(/\S+/g, (word) => (word.length > longest ? word.replace(pieces, "$& ") : word));
}

function colourOf(verdict: Verdict, colours: Colours): (text: string) => string {
  switch (verdict) {
    case "holds":
      return colours.green;
    case "fails":
      return colours.red;
    case "can't tell":
      return colours.yellow;
    default:
      return verdict satisfies never;
  }
}
