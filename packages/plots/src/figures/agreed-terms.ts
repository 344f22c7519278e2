import { DataError } from "../data-error.ts";
import { assertWords, optionalPart, textPart } from "../data-parts.ts";
import { type Drawing, moved, stacked, together } from "../drawing/drawing.ts";
import { drawingPanel } from "../drawing/drawing-panel.ts";
import { headed } from "../drawing/words-block.ts";
import { Figure } from "../figure.ts";
import { calendar } from "../page/calendar.ts";
import type { Canvas, Wording } from "../page/figure-spec.ts";
import { issuesBlock } from "../terms/issues-block.ts";
import { assertTerms, type BatchTerms, type SignedTerms } from "../terms/signed-terms.ts";
import { daysBlock, gainsBlock } from "../terms/spread-blocks.ts";
import { capitalized, joined, withCount } from "../words/english.ts";
import { type Naming, namingOf, type NamingOptions } from "../words/naming.ts";
import { shownShare } from "../words/shares.ts";

/** Which table is shown, texts to replace the figure's own, and what things are called. */
export interface TermsWording extends Wording, NamingOptions {
  /** Name of the table; the one at which texts are signed in most runs when left out. */
  readonly table?: string;
  /** Date of day 0, YYYY-MM-DD, to put dates on the axis of days. */
  readonly start?: string;
}

/** Pixels: beside the figure, between its columns, and between its parts. */
const SPACE = { side: 16, column: 48, part: 22 };
/** Width in pixels from which terms stand beside days and gains. */
const WIDE = 1_000;

/**
 * What was agreed at a table in the runs of a batch: how often texts have each value of each issue, with 95 % intervals; on
 * which days they were signed, entered into force and ended; and what they were worth to those who signed.
 *
 * @throws DataError for data of another shape, a number that is not finite, and a table that there is not.
 */
export function agreedTerms(terms: BatchTerms, wording: TermsWording = {}): Figure {
  assertTerms(terms);
  assertWords(wording, { table: optionalPart(textPart) });
  const { labels, issues, table, start, ...words } = wording;
  calendar(start);
  const naming = namingOf(wording);
  const shown = tableOf(terms, table);
  return new Figure({
    finding: findingOf(shown, terms.runs, naming),
    subtitle:
      shown.texts === 0
        ? `No text was signed on ${naming.table(shown.table)} in ${withCount(terms.runs, "run")}.`
        : `What the ${withCount(shown.texts, "text")} say that were signed on ${naming.table(shown.table)} in ${withCount(terms.runs, "run")}: shares with 95 % intervals; then on which days and with which gains, from the 5 % to the 95 % quantile, the middle half dark and the median with its 95 % interval.`,
    caption: captionOf(terms, shown, naming),
    description: descriptionOf(shown, naming),
    ...words,
    panels: (canvas) => [drawingPanel(page(shown, naming, start, canvas), canvas)],
  });
}

/** The table with that name, or the one at which texts are signed in most runs. */
function tableOf({ tables }: BatchTerms, name: string | undefined): SignedTerms {
  const [most] = tables.toSorted((one, other) => other.signed.estimate - one.signed.estimate);
  const found = name === undefined ? most : tables.find(({ table }) => table === name);
  if (found !== undefined) return found;
  throw new DataError({
    field: "wording.table",
    value: name,
    allowed: `one of ${tables.map(({ table }) => table).join(", ")}`,
  });
}

/** The finding: how often something is signed, and which terms more than half of the texts have, beyond chance. */
function findingOf({ table, texts, signed, issues }: SignedTerms, runs: number, naming: Naming): string {
  const topic = capitalized(naming.table(table));
  if (texts === 0) return `${topic} is signed in none of ${withCount(runs, "run")}`;
  const share = `${topic} is signed in ${shownShare(signed)} of runs`;
  const told = issues.flatMap(({ issue, values }) => {
    const most = values.find(({ low }) => low > 0.5);
    return most === undefined
      ? []
      : [`${naming.issue(issue).toLowerCase()}: ${naming.value(issue, most.value)}`];
  });
  if (told.length === 0) return `${share}, on no term more often than not`;
  const shown = told.length > NAMED + 1 ? told.slice(0, NAMED) : told;
  const rest = told.length - shown.length;
  return `${share}; most of its texts say ${[...shown, ...(rest > 0 ? [`and ${rest} more terms alike`] : [])].join("; ")}`;
}

/** So many terms are named in the finding. */
const NAMED = 3;

function captionOf({ tables }: BatchTerms, shown: SignedTerms, naming: Naming): string {
  const others = tables.filter(({ table, texts }) => table !== shown.table && texts > 0);
  const elsewhere =
    others.length === 0
      ? ""
      : ` Texts were signed on ${joined(others.map(({ table }) => naming.table(table)))}, too.`;
  if (shown.texts === 0) return `There are no terms to show.${elsewhere.replace(", too", "")}`;
  return `A run may have several texts, and each counts; the intervals take the runs to be independent. Dark bars: more than half of the texts say so, beyond chance. Gains are each in the unit of their party.${elsewhere}`;
}

function descriptionOf({ signed, issues, days }: SignedTerms, naming: Naming): string {
  const median = days.signed.quantiles[2];
  return [
    `signed in ${shownShare(signed)}`,
    ...issues.map(
      ({ issue, values }) =>
        `${naming.issue(issue)}: ${values.map((value) => `${naming.value(issue, value.value)} ${shownShare(value)}`).join(", ")}`,
    ),
    ...(median === undefined ? [] : [`half are signed by day ${Math.round(median.value)}`]),
  ].join("; ");
}

function page(
  shown: SignedTerms,
  naming: Naming,
  start: string | undefined,
  { width, palette }: Canvas,
): Drawing {
  const room = width - 2 * SPACE.side;
  const isWide = room >= WIDE;
  const column = isWide ? (room - SPACE.column) / 2 : room;
  const part = (title: string, content: Drawing) => headed(title, content, column, palette.text);
  const terms = issuesBlock(shown, naming, column, palette);
  const spreads = stacked(
    [
      part("When", daysBlock(shown, start, column, palette)),
      part("What it was worth to whom", gainsBlock(shown, naming, column, palette)),
    ],
    SPACE.part,
  );
  const parts = isWide
    ? together([terms, moved(spreads, column + SPACE.column, 0)])
    : stacked([terms, spreads], SPACE.part);
  return moved(parts, SPACE.side, 0);
}
