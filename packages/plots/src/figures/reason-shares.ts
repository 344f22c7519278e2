import { assertWords } from "../data-parts.ts";
import { barColumns, barsBlock } from "../drawing/bars-block.ts";
import { type Drawing, moved, stacked, together } from "../drawing/drawing.ts";
import { drawingPanel } from "../drawing/drawing-panel.ts";
import { Figure } from "../figure.ts";
import type { Canvas, Wording } from "../page/figure-spec.ts";
import { assertReasons, type BatchReasons } from "../reasons/known-reasons.ts";
import { reasonWords } from "../reasons/reason-words.ts";
import { reasonRows, tableBlock, whoText } from "../reasons/table-block.ts";
import { capitalized, withCount } from "../words/english.ts";
import { type Naming, namingOf, type NamingOptions } from "../words/naming.ts";
import { shownShare } from "../words/shares.ts";

/** Texts to replace the figure's own, and what things are called. */
export interface ReasonWording extends Wording, NamingOptions {}

/** Pixels: beside the figure, between its columns, and between tables. */
const SPACE = { side: 16, column: 48, table: 26 };
/** Width in pixels from which tables stand in two columns. */
const WIDE = 1_000;

/**
 * Why the runs of a batch came no further: of each table how far it came, as a bar of all runs, and what it was that it came no
 * further, with 95 % intervals and those on whom it hung.
 *
 * @throws DataError for data of another shape, and for a number that is not finite.
 */
export function reasonShares(reasons: BatchReasons, wording: ReasonWording = {}): Figure {
  assertReasons(reasons);
  assertWords(wording);
  const { labels, issues, ...words } = wording;
  const naming = namingOf(wording);
  const { tables, runs } = reasons;
  return new Figure({
    finding: findingOf(reasons, naming),
    subtitle: `How far ${tables.length === 1 ? "the table" : `each of ${withCount(tables.length, "table")}`} came, and why no further; shares of ${withCount(runs, "run")} with 95 % intervals.`,
    caption:
      "Grey: never met. Orange: met and signed nothing, pale where there was something to sign. Pink: signed, and never in force. Blue: in force, pale where it was over by the end. Whom it hung on is in shares of the runs with that reason; a run may hang on several.",
    description: tables
      .map(({ table, stages }) => `${naming.table(table)}: ${stages.flatMap(saidOf).join(", ")}`)
      .join("; "),
    ...words,
    panels: (canvas) => [drawingPanel(page(reasons, naming, canvas), canvas)],
  });

  function saidOf({
    stage,
    reasons: some,
  }: BatchReasons["tables"][number]["stages"][number]): readonly string[] {
    return some.map((reason) => `${reasonWords(stage, reason.how)} ${shownShare(reason)}`);
  }
}

/** The finding: the commonest reasons for which nothing was in force at the end, at two tables at the most, and on whom they hung. */
function findingOf({ tables }: BatchReasons, naming: Naming): string {
  const found = tables
    .flatMap(({ table, stages }) => {
      const [first] = stages
        .filter(({ stage }) => stage !== "in force")
        .flatMap(({ stage, reasons }) => reasons.map((reason) => ({ table, stage, reason })))
        .sort((one, other) => other.reason.estimate - one.reason.estimate);
      return first === undefined ? [] : [first];
    })
    .sort((one, other) => other.reason.estimate - one.reason.estimate);
  if (found.length === 0) return "A text was in force at the end of every run, at every table";
  const said = found.slice(0, NAMED).map(({ table, stage, reason }) => {
    const who = whoText(reason, naming);
    return `${naming.table(table)}: in ${shownShare(reason)} of runs ${reasonWords(stage, reason.how)}${who === "" ? "" : `, which ${who}`}`;
  });
  return capitalized(said.join("; "));
}

/** So many tables are named in the finding. */
const NAMED = 2;

function page({ tables }: BatchReasons, naming: Naming, { width, palette }: Canvas): Drawing {
  const room = width - 2 * SPACE.side;
  const isWide = room >= WIDE && tables.length > 1;
  const column = isWide ? (room - SPACE.column) / 2 : room;
  const rows = tables.map(({ stages }) => reasonRows(stages, naming, palette));
  const columns = barColumns(rows.flat(), column);
  const blocks = tables.map(({ table, stages }, at) => {
    const bars = barsBlock(rows[at] ?? [], column, palette, columns);
    return tableBlock(naming.table(table), stages, bars, column, palette);
  });
  if (!isWide) return moved(stacked(blocks, SPACE.table), SPACE.side, 0);
  const half = splitOf(blocks);
  const [left, right] = [blocks.slice(0, half), blocks.slice(half)].map((some) => stacked(some, SPACE.table));
  return moved(together([left as Drawing, moved(right as Drawing, column + SPACE.column, 0)]), SPACE.side, 0);
}

/** How many come into the first of two columns, so that both are about as high. */
function splitOf(blocks: readonly Drawing[]): number {
  const heights = (some: readonly Drawing[]) => some.reduce((sum, { height }) => sum + height, 0);
  const places = blocks.map((_, at) => at + 1);
  const higher = (at: number) => Math.max(heights(blocks.slice(0, at)), heights(blocks.slice(at)));
  return places.reduce((best, at) => (higher(at) < higher(best) ? at : best), 1);
}
