import { assertLabels, assertParts, assertWords, flagPart, textPart } from "../data-parts.ts";
import { DataError } from "../data-error.ts";
import { assertEstimate, assertEstimates, type Estimated } from "../estimated.ts";
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

/** How far the likeliest outcome is ahead of the next within the same runs, from -1 to 1, as `batch.lead()` gives it. */
export interface OutcomeLead extends Estimated {
  /** Name of the likeliest outcome. */
  readonly first: string;
  /** Name of the next: the likeliest that is no part of the first. */
  readonly second: string;
  /** Whether it is told from zero. */
  readonly told: boolean;
}

/** Texts to replace the figure's own, labels for the outcomes, and what tells the first two apart. */
export interface OutcomeWording extends Wording {
  /**
   * The lead of the likeliest outcome; `null` or left out if it is not known. Without it the title says which is ahead only
   * where the two intervals lie apart, as whether two shares differ can't be seen from intervals that overlap.
   */
  readonly lead?: OutcomeLead | null;
  /** Label of each outcome, by its name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * How likely each outcome is, the likeliest first, with 95 % intervals.
 *
 * @param outcomes Shares of runs from 0 to 1, as `batch.outcomes()` gives them.
 * @throws DataError when there is none, for a number outside 0 to 1, or a lead that is not of the first over another.
 */
export function outcomeShares(outcomes: readonly OutcomeShare[], wording: OutcomeWording = {}): Figure {
  assertEstimates("outcomes", outcomes, [0, 1]);
  outcomes.forEach((outcome, at) => assertParts(`outcomes.${at}`, outcome, { name: textPart }));
  assertWords(wording);
  assertLabels("wording.labels", wording.labels);
  const { labels = {}, lead = null, ...words } = wording;
  const sorted = outcomes.toSorted((one, other) => other.estimate - one.estimate);
  if (lead !== null) assertLead(lead, sorted);
  const rows = sorted.map((outcome) => ({ ...outcome, name: labelOf(labels, outcome.name) ?? outcome.name }));
  const next = lead === null ? 1 : sorted.findIndex(({ name }) => name === lead.second);
  const shares = numberFormat("share", "level", []);
  const amount = ({ estimate, low, high }: OutcomeShare) =>
    `${shares.amount(estimate)} (${shares.interval(low, high)})`;
  return new Figure({
    finding: findingOf(rows[0], rows[next], lead),
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

/** The finding: whether the likeliest outcome can be told from the next, as far as that is known. */
function findingOf(
  first: OutcomeShare | undefined,
  second: OutcomeShare | undefined,
  lead: OutcomeLead | null,
): string {
  const shares = numberFormat("share", "level", []);
  const said = ({ name, estimate }: OutcomeShare) => `${name} (${shares.amount(estimate)} of runs)`;
  if (first === undefined) return "";
  if (second === undefined)
    return `${capitalized(first.name)} comes about in ${shares.amount(first.estimate)} of runs`;
  const ahead = `The likeliest outcome is ${said(first)}, ahead of ${said(second)}`;
  if (lead === null && first.low > second.high) return ahead;
  if (lead === null) return `Most often comes ${said(first)}, then ${said(second)}`;
  const points = numberFormat("share", "difference", []);
  const by = `${points.amount(lead.estimate)} (${points.interval(lead.low, lead.high)})`;
  if (lead.told) return `${ahead} by ${by.replaceAll("+", "")}`;
  return `Whether ${said(first)} or ${said(second)} is likelier can't be told: in the same runs they differ by ${by}`;
}

/**
 * Throws unless a lead is that of the first outcome over another.
 *
 * @throws DataError naming what is wrong with it.
 */
function assertLead(lead: OutcomeLead, [first, ...others]: readonly OutcomeShare[]): void {
  assertEstimate("wording.lead", lead, [-1, 1]);
  assertParts("wording.lead", lead, { told: flagPart });
  if (lead.first !== first?.name) {
    const allowed = `${first?.name ?? "no lead"}, the likeliest of the outcomes`;
    throw new DataError({ field: "wording.lead.first", value: lead.first, allowed });
  }
  if (others.some(({ name }) => name === lead.second)) return;
  const allowed = `one of ${others.map(({ name }) => name).join(", ")}`;
  throw new DataError({ field: "wording.lead.second", value: lead.second, allowed });
}
