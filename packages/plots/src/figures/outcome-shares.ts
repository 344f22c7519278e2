import type { NamedEstimate } from "@summitry/monte-carlo";
import { assertNumber, assertSome } from "../data-error.ts";
import { Figure } from "../figure.ts";
import { forest } from "../page/forest.ts";
import { lookOf } from "../page/ink.ts";
import type { Wording } from "../page/sheet.ts";
import { runsOf } from "../words/english.ts";
import { writing } from "../words/number.ts";

/** Words for the outcomes, where their names don't do. */
export interface OutcomeWording extends Wording {
  /** What each outcome is called, by name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * How likely each outcome is, the likeliest first, with 95 % intervals.
 *
 * @param outcomes Shares of runs from 0 to 1, as `batch.outcomes()` gives them.
 * @throws DataError when there is none, or for a number that is no share.
 */
export function outcomeShares(outcomes: readonly NamedEstimate[], wording: OutcomeWording = {}): Figure {
  assertSome("outcomes", outcomes, "outcome");
  outcomes.forEach((outcome, at) => {
    for (const key of ["estimate", "low", "high"] as const)
      assertNumber(`outcomes.${at}.${key}`, outcome[key], 0, 1);
  });
  const { labels = {}, ...words } = wording;
  const rows = outcomes
    .map((outcome) => ({ ...outcome, name: labels[outcome.name] ?? outcome.name }))
    .sort((one, other) => other.estimate - one.estimate);
  const shares = writing("share", "level", []);
  const amount = ({ estimate, low, high }: NamedEstimate) =>
    `${shares.amount(estimate)} (${shares.interval(low, high)})`;
  return new Figure({
    finding: findingOf(rows),
    subtitle: `Share of runs in which each outcome came about, with 95 % intervals; ${runsOf(rows)}.`,
    caption:
      "Several outcomes may come about in one run. The intervals say how far another seed would be off.",
    description: rows.map((row) => `${row.name}: ${amount(row)}`).join("; "),
    ...words,
    panels: (canvas) => {
      const { colour, symbol } = lookOf(canvas.ink, 0);
      const lines = rows.map((row) => ({
        ...row,
        type: "row" as const,
        says: amount(row),
        colour,
        symbol,
        filled: true,
      }));
      const scale = { writing: shares, label: "share of runs, in per cent", zero: "nothing" } as const;
      return [forest(lines, scale, canvas)];
    },
  });
}

/** Whether the likeliest outcome can be told from the next. */
function findingOf([first, second]: readonly NamedEstimate[]): string {
  const shares = writing("share", "level", []);
  const said = ({ name, estimate }: NamedEstimate) => `${name} (${shares.amount(estimate)} of runs)`;
  if (first === undefined) return "";
  if (second === undefined) return `${said(first)} comes about`;
  if (first.low > second.high) return `The likeliest outcome is ${said(first)}, ahead of ${said(second)}`;
  return `Whether ${said(first)} or ${said(second)} is likelier can't be told apart`;
}
