/** Shows runs, batches and comparisons in notebooks and on pages. */

import type { SimulationEvent } from "@summitry/core";
import type { Lead, NamedEstimate } from "@summitry/monte-carlo";
import type { View } from "./figure.ts";
import { comparison } from "./figures/comparison.ts";
import type { Estimated } from "./estimated.ts";
import { outcomeShares } from "./figures/outcome-shares.ts";
import { timeline } from "./figures/timeline.ts";
import { Shown } from "./shown.ts";
import { withCount } from "./words/english.ts";
import { numberFormat } from "./words/number.ts";

export { display, type MediaBundle } from "./display.ts";
export type { Shown } from "./shown.ts";

/** Anything with the log of a run: a `Run` of `@summitry/core`. */
export interface ShowableRun {
  readonly log: readonly SimulationEvent[];
}

/** Anything with shares of outcomes: a batch of `@summitry/monte-carlo`, in memory. */
export interface ShowableBatch {
  readonly seed: string;
  readonly runs: number;
  /** The outcomes that the scenario names, with their shares. */
  outcomes(): readonly NamedEstimate[];
  /** How far the likeliest is ahead of the next; when missing, that is not known. */
  lead?(): Lead | null;
}

/** Anything with differences of outcomes: a comparison of `@summitry/monte-carlo`. */
export interface ShowableComparison {
  readonly seed: string;
  readonly runs: number;
  /** The variants that are compared with the first. */
  readonly others: readonly unknown[];
  /** The differences between a variant, counted from 1, and the first. */
  outcomes(variant?: number): readonly NamedEstimate[];
}

/**
 * Shows a run as a timeline, a batch as a table and a figure of its outcomes, and a comparison as a table and a figure
 * of its differences. Figures show themselves without this function.
 *
 * @throws DataError for a run without a log, a batch without outcomes, or a width or a scheme that is not allowed.
 */
export function show(what: ShowableRun | ShowableBatch | ShowableComparison, view: View = {}): Shown {
  if ("log" in what) return new Shown(timeline(what.log), "", view);
  const caption = `${withCount(what.runs, "run")} of seed ${what.seed}`;
  if (!("others" in what)) {
    const outcomes = what.outcomes();
    return new Shown(
      outcomeShares(outcomes, { lead: what.lead?.() ?? null }),
      htmlTable(outcomes, "level", caption),
      view,
    );
  }
  const several = what.others.length > 1;
  const differences = what.others.flatMap((_, at) =>
    what.outcomes(at + 1).map((difference) => ({ ...difference, variant: `variant ${at + 1}` })),
  );
  const named = differences.map((row) => (several ? { ...row, name: `${row.name}, ${row.variant}` } : row));
  return new Shown(
    comparison(differences, { base: "the first" }),
    htmlTable(named, "difference", caption),
    view,
  );
}

/** Named shares or differences of shares as an HTML table. */
function htmlTable(
  rows: readonly (Estimated & { readonly name: string })[],
  kind: "level" | "difference",
  caption: string,
): string {
  const numbers = numberFormat("share", kind, []);
  const cells = (tag: "th" | "td", texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
  const body = rows.map(({ name, estimate, low, high }) =>
    cells("td", [name, numbers.amount(estimate), numbers.interval(low, high)]),
  );
  const head = cells("th", ["outcome", kind === "level" ? "share of runs" : "difference", "95 % interval"]);
  return `<table><caption>${escaped(caption)}</caption><thead>${head}</thead><tbody>${body.join("")}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
