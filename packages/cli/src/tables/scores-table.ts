import type { ColumnScore, MeanScore, OutcomeScore, ReferenceScore, Scores } from "@summitry/monte-carlo";
import { capitalized, fixed, percent, withCount } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { numberTable, threeDigits } from "./number-table.ts";

/** How a forecast did, as lines for a terminal. */
export function scoresTable(scores: Scores, { colours, width }: TerminalStyle): readonly string[] {
  const { forecast, outcomes, columns, brier, log, references } = scores;
  const { bold } = colours;
  const all = outcomes.length + columns.length;
  const means = [
    ["the forecast", String(brier.facts), score(brier.mean), "", score(log.mean), ""],
    ...references.filter((each) => each.brier.facts > 0).map(referenceRow),
  ];
  return [
    bold(`${capitalized(forecast)}: ${withCount(all, "fact")}`),
    ...numberTable(["Outcome", "Happened", "Probability", "Brier", "Log"], outcomes.map(outcomeRow), bold),
    ...numberTable(["Column", "Fact", "CRPS", "References"], columns.map(columnRow), bold),
    ...(outcomes.length === 0
      ? []
      : numberTable(
          ["Mean over outcomes", "Facts", "Brier", "Difference", "Log", "Difference"],
          means,
          bold,
        )),
    ...wrap(readingOf(brier), width, 0, 0),
  ];
}

function outcomeRow({ name, value, probability, brier, log }: OutcomeScore): readonly string[] {
  return [name, value ? "yes" : "no", percent(probability), score(brier), score(log)];
}

function columnRow({ name, value, crps, references }: ColumnScore): readonly string[] {
  const others = Object.entries(references).map(([other, found]) => `${other} ${threeDigits(found)}`);
  return [name, threeDigits(value), Number.isNaN(crps) ? "no value" : threeDigits(crps), others.join(", ")];
}

/** A reference; after each of its scores that of the forecast less it, on the same facts. */
function referenceRow({ name, brier, log, brierDifference, logDifference }: ReferenceScore): string[] {
  const less = (difference: MeanScore): string => {
    const text = score(difference.mean);
    const signed = difference.mean > 0 ? `+${text}` : text;
    const { interval } = difference;
    return interval === null ? signed : `${signed} (${interval.map(score).join(" to ")})`;
  };
  return [
    name,
    String(brier.facts),
    score(brier.mean),
    less(brierDifference),
    score(log.mean),
    less(logDifference),
  ];
}

function readingOf({ facts, interval }: MeanScore): string {
  const reading =
    "0 is the best score. Brier: the square of the distance from what came about; 50 % scores 0.250. Log: minus the " +
    "logarithm of the probability of what came about; 50 % scores 0.693. CRPS: the distance from the fact, in the unit of " +
    "the column. Difference: the forecast's score less that of the reference, on the same facts; below 0 the forecast " +
    "was better.";
  const few = `Over ${withCount(facts, "outcome")} no interval is worth the name: a few more facts could turn the order around.`;
  const many = "The intervals of differences are of 95 %, and take facts for independent.";
  return `${reading} ${interval === null ? few : many}`;
}

function score(value: number): string {
  return Number.isFinite(value)
    ? fixed(value, 3)
    : value > 0
      ? "infinite"
      : value < 0
        ? "-infinite"
        : "no data";
}
