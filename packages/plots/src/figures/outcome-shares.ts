import { assertLabels, assertParts, assertWords, textPart } from "../data-parts.ts";
import { assertEstimates, type Estimated } from "../estimated.ts";
import { Figure } from "../figure.ts";
import { columnsOf, forest } from "../page/forest.ts";
import { seriesStyle } from "../page/palette.ts";
import type { Wording } from "../page/figure-spec.ts";
import { labelOf } from "../words/label.ts";
import { capitalized, runsOf } from "../words/english.ts";
import { numberFormat } from "../words/number.ts";

/** A share of runs, from 0 to 1, with its interval. */
export interface OutcomeShare extends Estimated {
  /** Name of the outcome. */
  readonly name: string;
}

/** Texts to replace the figure's own, and labels for the outcomes. */
export interface OutcomeWording extends Wording {
  /** Label of each outcome, by its name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * How likely each outcome is, the likeliest first, with 95 % intervals.
 *
 * @param outcomes Shares of runs from 0 to 1, as `batch.outcomes()` gives them.
 * @throws DataError when there is none, or for a number outside 0 to 1.
 */
export function outcomeShares(outcomes: readonly OutcomeShare[], wording: OutcomeWording = {}): Figure {
  assertEstimates("outcomes", outcomes, [0, 1]);
  outcomes.forEach((outcome, at) => assertParts(`outcomes.${at}`, outcome, { name: textPart }));
  assertWords(wording);
  assertLabels("wording.labels", wording.labels);
  const { labels = {}, ...words } = wording;
  const rows = outcomes
    .map((outcome) => ({ ...outcome, name: labelOf(labels, outcome.name) ?? outcome.name }))
    .sort((one, other) => other.estimate - one.estimate);
  const shares = numberFormat("share", "level", []);
  const amount = ({ estimate, low, high }: OutcomeShare) =>
    `${shares.amount(estimate)} (${shares.interval(low, high)})`;
  return new Figure({
    finding: findingOf(rows),
    subtitle: `Share of runs in which each outcome came about, with 95 % intervals; ${runsOf(rows)}.`,
    caption:
      "Several outcomes may come about in one run. The intervals say how far another seed would be off.",
    description: rows.map((row) => `${row.name}: ${amount(row)}`).join("; "),
    ...words,
    panels: (canvas) => {
      const { colour, symbol } = seriesStyle(canvas.palette, 0);
      const lines = rows.map((row) => ({
        ...row,
        type: "row" as const,
        says: amount(row),
        colour,
        symbol,
        filled: true,
      }));
      const scale = { numberFormat: shares, label: "share of runs, in per cent", zero: "nothing" } as const;
      return [forest(lines, scale, columnsOf(lines, canvas), canvas)];
    },
  });
}

/** The finding: whether the likeliest outcome can be told from the next. */
function findingOf([first, second]: readonly OutcomeShare[]): string {
  const shares = numberFormat("share", "level", []);
  const said = ({ name, estimate }: OutcomeShare) => `${name} (${shares.amount(estimate)} of runs)`;
  if (first === undefined) return "";
  if (second === undefined)
    return `${capitalized(first.name)} comes about in ${shares.amount(first.estimate)} of runs`;
  if (first.low > second.high) return `The likeliest outcome is ${said(first)}, ahead of ${said(second)}`;
  return `Whether ${said(first)} or ${said(second)} is likelier can't be told: their intervals overlap`;
}
