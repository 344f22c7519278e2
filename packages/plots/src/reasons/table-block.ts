import type { BarRow } from "../drawing/bars-block.ts";
import { drawingOf, type Drawing, stacked } from "../drawing/drawing.ts";
import { wordsBlock } from "../drawing/words-block.ts";
import type { Palette } from "../page/palette.ts";
import { SIZE, widthOf } from "../page/text-layout.ts";
import { capitalized, joined } from "../words/english.ts";
import type { Naming } from "../words/naming.ts";
import type { KnownReason, ReachedStage } from "./known-reasons.ts";
import { reasonWords, stageOrder, stageName } from "./reason-words.ts";
import { stageLook } from "./stage-look.ts";
import { SHARES, shownShare } from "../words/shares.ts";

/** Pixels: of the bar of a table, between its bar and its rows, and at the sides of words in a bar. */
const SPACE = { bar: 22, rows: 10, inset: 5 };
/** So many of those on whom it hung are named. */
const NAMED = 3;

/** The reasons at a table as rows, in the order of the stages that it reached. */
export function reasonRows(
  stages: readonly ReachedStage[],
  naming: Naming,
  palette: Palette,
): readonly BarRow[] {
  return inOrder(stages).flatMap(({ stage, reasons }) =>
    reasons.map((reason) => ({
      name: capitalized(reasonWords(stage, reason.how)),
      note: whoText(reason, naming),
      share: reason.estimate,
      interval: [reason.low, reason.high],
      says: shownShare(reason),
      ...stageLook(stage, palette),
    })),
  );
}

/** How far one table came, as one bar of all runs, and below it why no further, with intervals. */
export function tableBlock(
  name: string,
  stages: readonly ReachedStage[],
  rows: Drawing,
  room: number,
  palette: Palette,
): Drawing {
  const title = wordsBlock(capitalized(name), 0, room, { colour: palette.text, weight: "bold" });
  return stacked([title, allRuns(inOrder(stages), room, palette), rows], SPACE.rows);
}

function inOrder(stages: readonly ReachedStage[]): readonly ReachedStage[] {
  return stages.toSorted((one, other) => stageOrder(one.stage) - stageOrder(other.stage));
}

/** All runs as one bar, by how far the table came. */
function allRuns(stages: readonly ReachedStage[], room: number, palette: Palette): Drawing {
  const total = stages.reduce((sum, { estimate }) => sum + estimate, 0);
  let x = 0;
  const parts = stages.map(({ stage, estimate }) => {
    const width = total === 0 ? 0 : (room * estimate) / total;
    const words = stageName(stage);
    const part = { x, width, words, ...stageLook(stage, palette) };
    x += width;
    return part;
  });
  return drawingOf({
    height: SPACE.bar,
    rectangles: parts.map(({ x: left, width, colour, opacity }) => ({
      x: left,
      y: 0,
      width: Math.max(0, width - 1),
      height: SPACE.bar,
      colour,
      opacity,
    })),
    texts: parts
      .filter(({ words, width }) => widthOf(words, SIZE.text) + 2 * SPACE.inset <= width)
      .map(({ x: left, words }) => ({
        x: left + SPACE.inset,
        y: SPACE.bar / 2,
        text: words,
        anchor: "start" as const,
        weight: "normal" as const,
        colour: palette.text,
      })),
  });
}

/** On whom it hung, in shares of the runs with the reason: "hung on Zelensky (80 %) and Putin (31 %)". */
export function whoText({ who }: KnownReason, naming: Naming): string {
  if (who.length === 0) return "";
  const shown = who
    .slice(0, NAMED)
    .map(
      ({ who: id, estimate }) => `${naming.who(id)}${estimate === 1 ? "" : `\u00a0(${percent(estimate)})`}`,
    );
  const rest = who.length - shown.length;
  return `hung on ${joined([...shown, ...(rest > 0 ? [`${rest} more`] : [])])}`;
}

function percent(share: number): string {
  if (share < 0.01) return SHARES.amount(share);
  return share < 1 && share > 0.99 ? "over 99\u00a0%" : `${Math.round(100 * share)}\u00a0%`;
}
