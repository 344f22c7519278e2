/** Shows runs, batches, comparisons and what says why they came out as they did, in notebooks and on pages. */

import type { SimulationEvent } from "@summitry/core";
import type { Lead, NamedEstimate } from "@summitry/monte-carlo";
import type { View } from "./figure.ts";
import { comparison } from "./figures/comparison.ts";
import { meetingZone } from "./figures/meeting-zone.ts";
import type { Estimated } from "./estimated.ts";
import { outcomeShares } from "./figures/outcome-shares.ts";
import { timeline } from "./figures/timeline.ts";
import type { BatchHistories } from "./history/known-histories.ts";
import { htmlTable } from "./notebook/html-table.ts";
import {
  type ShowableExplanation,
  shownExplanation,
  shownHistories,
  shownReasons,
  shownTerms,
} from "./notebook/show-why.ts";
import { Shown } from "./notebook/shown.ts";
import type { BatchReasons } from "./reasons/known-reasons.ts";
import type { BatchTerms } from "./terms/signed-terms.ts";
import { withCount } from "./words/english.ts";
import { numberFormat } from "./words/number.ts";
import type { ExplainedMeeting } from "./zone/explained-meeting.ts";

export { display, type MediaBundle } from "./display.ts";
export type { ShowableExplanation } from "./notebook/show-why.ts";
export type { Shown } from "./notebook/shown.ts";

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

/** What says why: `explain(run)` or one of its meetings, and what a batch gives by `reasons`, `terms` and `histories`. */
export type ShowableAnswer =
  ShowableExplanation | ExplainedMeeting | BatchReasons | BatchTerms | BatchHistories;

/**
 * Shows a run as a timeline, a batch as a table and a figure of its outcomes, and a comparison as a table and a figure
 * of its differences. What `explain(run)` gives is shown by its tables and the meeting that decided the run, and what a batch
 * gives by `reasons`, `terms` and `histories` as a table and a figure. Figures show themselves without this function.
 *
 * @throws DataError for a run without a log, a batch without outcomes, or a width or a scheme that is not allowed.
 */
export function show(
  what: ShowableRun | ShowableBatch | ShowableComparison | ShowableAnswer,
  view: View = {},
): Shown {
  if ("log" in what) return new Shown(timeline(what.log), "", view);
  if (!("outcomes" in what)) return shownAnswer(what, view);
  const caption = `${withCount(what.runs, "run")} of seed ${what.seed}`;
  if (!("others" in what)) {
    const outcomes = what.outcomes();
    return new Shown(
      outcomeShares(outcomes, { lead: what.lead?.() ?? null }),
      estimatesTable(outcomes, "level", caption),
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
    estimatesTable(named, "difference", caption),
    view,
  );
}

function shownAnswer(what: ShowableAnswer, view: View): Shown {
  if ("meetings" in what) return shownExplanation(what, view);
  if ("closedBy" in what) return new Shown(meetingZone(what), "", view);
  if ("all" in what) return shownHistories(what, view);
  return isTerms(what) ? shownTerms(what, view) : shownReasons(what, view);
}

function isTerms(what: BatchReasons | BatchTerms): what is BatchTerms {
  return what.tables.some((table) => "texts" in table);
}

/** Named shares or differences of shares as an HTML table. */
function estimatesTable(
  rows: readonly (Estimated & { readonly name: string })[],
  kind: "level" | "difference",
  caption: string,
): string {
  const numbers = numberFormat("share", kind, []);
  const head = ["outcome", kind === "level" ? "share of runs" : "difference", "95 % interval"];
  const body = rows.map(({ name, estimate, low, high }) => [
    name,
    numbers.amount(estimate),
    numbers.interval(low, high),
  ]);
  return htmlTable(caption, head, body);
}
