import { assertWords, optionalPart, textPart } from "../data-parts.ts";
import { barsBlock } from "../drawing/bars-block.ts";
import { drawingOf, type Drawing, moved, stacked, together } from "../drawing/drawing.ts";
import { drawingPanel } from "../drawing/drawing-panel.ts";
import { headed, LINE, wordsBlock } from "../drawing/words-block.ts";
import { Figure } from "../figure.ts";
import { branchesOf, depthOf } from "../history/branches.ts";
import { COVER } from "../history/branch-look.ts";
import { clearestContrast, interval } from "../history/contrast.ts";
import { icicleBlock, LEAST_SHARE } from "../history/icicle-block.ts";
import { assertHistories, type BatchHistories, type KnownHistories } from "../history/known-histories.ts";
import { outlineBlock } from "../history/outline-block.ts";
import type { Canvas, Wording } from "../page/figure-spec.ts";
import type { Palette } from "../page/palette.ts";
import { shortened, SIZE, widthOf } from "../page/text-layout.ts";
import { capitalized, spelled, withCount } from "../words/english.ts";
import { plainNumber } from "../words/number.ts";
import { shownShare } from "../words/shares.ts";

/** What the outcome is called, and texts to replace the figure's own. */
export interface HistoryWording extends Wording {
  /** The outcome in words; its name, spelled out, when left out. */
  readonly outcome?: string;
}

/** Pixels: beside the figure, and between its parts. */
const SPACE = { side: 16, part: 22, key: 12 };
/** Pixels that a step takes from left to right at least; what is narrower is an outline. */
const STEP = 150;
const NARROW = 528;
/** How much is drawn: steps of an outline and the least share of its rows, whole histories, and steps of each. */
const LIMITS = { outline: 4, rows: 0.04, whole: 4, steps: 10 };

/**
 * How the runs of a batch went: a tree from left to right of what first happened, in which the width of a branch is its share
 * of the runs, coloured by whether the outcome came about; then the commonest histories in full, with 95 % intervals. On
 * a narrow figure the tree is an outline.
 *
 * @throws DataError for data of another shape, and for a number that is not finite.
 */
export function historyTree(histories: BatchHistories, wording: HistoryWording = {}): Figure {
  assertHistories(histories);
  assertWords(wording, { outcome: optionalPart(textPart) });
  const { outcome, ...words } = wording;
  const { all, runs } = histories;
  const about = outcome ?? (histories.outcome === null ? "the outcome" : spelled(histories.outcome));
  const { start } = branchesOf(all.tree, { depth: 1, least: 0 });
  const begin = start.length === 0 ? "" : ` All begin with: ${start.join(", then ")}.`;
  const asked = all.tree.came !== null;
  return new Figure({
    finding: findingOf(histories, about),
    subtitle: `The order in which things first happened in ${withCount(runs, "run")}, each way as wide as its share of the runs${asked ? `; blue where ${about} came about` : ""}.${begin}`,
    caption: `There are ${withCount(all.different, "different history", "different histories")}; rare ways are put together, and a tree ends where there is no room for more.${asked ? " Of the ways to go on from one point, the title names the two that differ most clearly, if by three standard errors." : ""}`,
    description: descriptionOf(histories),
    ...words,
    panels: (canvas) => [drawingPanel(page(histories, about, canvas), canvas)],
  });
}

/** The finding: after which way the outcome comes about more often, if that can be told; or how common the commonest history is. */
function findingOf({ all, outcome }: BatchHistories, about: string): string {
  const { tree, commonest, different } = all;
  const [first] = commonest;
  const { came } = tree;
  if (came === null) {
    if (first === undefined) return "Nothing that is looked for happened in any run";
    return `The commonest of ${plainNumber(different)} histories is that of ${shownShare(first)} of runs`;
  }
  const contrast = clearestContrast(tree, outcome);
  if (contrast === null)
    return `${capitalized(about)} comes about in ${shownShare(interval({ came, runs: tree.runs }))} of runs; that one way to go on leads there more often than another can't be told`;
  const { after, more, less } = contrast;
  const where = after === null || after.runs === tree.runs ? "" : ` after "${after.label}"`;
  return `${capitalized(about)} comes about in ${shownShare(interval(more))} of runs that go on with "${more.label}"${where}, and in ${shownShare(interval(less))} with "${less.label}"`;
}

function descriptionOf({ all, came }: BatchHistories): string {
  const told = ({ commonest }: KnownHistories) =>
    commonest
      .slice(0, LIMITS.whole)
      .map((history) => `${history.steps.map(({ label }) => label).join(", ")}: ${shownShare(history)}`);
  const first = all.tree.children.map((child) => `${child.label}: ${withCount(child.runs, "run")}`);
  return [...first, ...told(came ?? all), `${plainNumber(all.different)} histories`].join("; ");
}

function page({ all, came }: BatchHistories, about: string, { width, palette }: Canvas): Drawing {
  const room = width - 2 * SPACE.side;
  const { tree } = all;
  const narrow = room < NARROW;
  const most = narrow ? LIMITS.outline : Math.floor(room / STEP);
  const { start, branches } = branchesOf(tree, {
    depth: most,
    least: narrow ? LIMITS.rows : LEAST_SHARE,
  });
  const columns = Math.max(1, Math.min(most, depthOf(branches)));
  const drawn = narrow
    ? outlineBlock(branches, tree.runs, room, palette)
    : icicleBlock(branches, tree.runs, columns, room, palette);
  const shown = came ?? all;
  const whole = headed(
    came === null ? "The commonest histories" : `The commonest histories with ${about}`,
    wholeBlock(shown, start.length, room, palette),
    room,
    palette.text,
  );
  const key = tree.came === null ? drawingOf({ height: 0 }) : keyBlock(about, narrow, room, palette);
  return moved(stacked([stacked([key, drawn], SPACE.key), whole], SPACE.part), SPACE.side, 0);
}

/** What the colours mean. */
function keyBlock(about: string, narrow: boolean, room: number, palette: Palette): Drawing {
  const not = "it did not";
  const dark = shortened(`${about} came about`, room - 56 - widthOf(not, SIZE.text), SIZE.text);
  const next = 18 + widthOf(dark, SIZE.text) + 18;
  const swatch = (x: number, colour: string, opacity: number) => ({
    x,
    y: LINE / 2 - 5,
    width: 10,
    height: 10,
    colour,
    opacity: Math.min(1, narrow ? 2.2 * opacity : opacity),
  });
  return together([
    drawingOf({
      height: LINE,
      rectangles: [swatch(0, palette.colours[0], COVER.came), swatch(next, palette.muted, COVER.not)],
    }),
    wordsBlock(dark, 18, next, { colour: palette.muted }),
    wordsBlock(not, next + 18, room, { colour: palette.muted }),
  ]);
}

/** What happened in a history, cut off where it is long. */
function stepsText(labels: readonly string[]): string {
  if (labels.length === 0) return "nothing more";
  const shown = labels.length > LIMITS.steps + 1 ? labels.slice(0, LIMITS.steps) : labels;
  const rest = labels.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${plainNumber(rest)} more steps`] : [])].join(" → ");
}

/** The commonest histories without what all begin with, and how many others there are. */
function wholeBlock(
  { commonest, different }: KnownHistories,
  start: number,
  room: number,
  palette: Palette,
): Drawing {
  const shown = commonest.slice(0, LIMITS.whole);
  const longest = Math.max(...shown.map(({ high }) => high), 0.01);
  const rows = shown.map((history) => ({
    name: stepsText(history.steps.slice(start).map(({ label }) => label)),
    share: history.estimate / longest,
    interval: [history.low / longest, history.high / longest] as const,
    says: shownShare(history),
    colour: palette.colours[0],
    opacity: 0.6,
  }));
  const rest = different - shown.length;
  const more =
    rest > 0
      ? [
          wordsBlock(`and ${withCount(rest, "rarer history", "rarer histories")}`, 0, room, {
            colour: palette.muted,
          }),
        ]
      : [];
  return stacked([barsBlock(rows, room, palette), ...more], 8);
}
