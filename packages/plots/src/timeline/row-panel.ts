import * as Plot from "@observablehq/plot";
import { dateAxis, type DateTick, dateTicks } from "../page/date-ticks.ts";
import { LINE_HEIGHT, SIZE, widthOf, wrapText } from "../page/text-layout.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";

/**
 * Space in pixels: beside the plots, left of them for ticks where names stand above, for a heading, for a line of the legend,
 * below the rows, around the name of a row, and between names and marks.
 */
export const SPACE = {
  side: 16,
  left: 46,
  heading: 22,
  key: 18,
  below: 6,
  row: 6,
  gap: 12,
  line: SIZE.text * LINE_HEIGHT,
};

/** Names beside the plots take this share of the width, and no more than so many pixels. */
const NAMES = { share: 0.3, most: 260 };

/** Pixels left of the plots of a timeline: for names or, on a narrow canvas, where these stand above, for ticks alone. */
export function leftOf({ narrow, width }: Canvas): number {
  return narrow ? SPACE.left : Math.round(Math.min(NAMES.share * width, NAMES.most));
}

/** Height of the dates, in pixels. */
const DATES = 38;

/** The time axis that all plots of a timeline share. */
export interface TimeFrame {
  /** Converts a day of the run to its date. */
  readonly of: (day: number) => Date;
  /** The last day. */
  readonly days: number;
}

/** An entry of a legend: a symbol and what it means. */
export interface KeyEntry {
  readonly says: string;
  /** Draws the symbol, `dx` and `dy` pixels from the corner of the plot. */
  readonly mark: (dx: number, dy: number) => Plot.Markish;
}

/** A plot of rows on the time axis: a heading, a legend, and rows with their names beside or above their marks. */
export interface Rows {
  readonly heading: string;
  readonly key: readonly KeyEntry[];
  readonly rows: readonly string[];
  /** Height of a row's marks in pixels. */
  readonly row: number;
  /** Makes the marks; `bottom` gives the height of the bottom line of a row's marks, in pixels. */
  readonly marks: (bottom: (row: number) => number) => readonly Plot.Markish[];
}

/** Rows of marks over time. */
export function rowPanel(rows: Rows, frame: TimeFrame, canvas: Canvas): PlotPanel {
  const { width, palette } = canvas;
  const left = leftOf(canvas);
  const { placed, height } = placedRows(rows, canvas);
  const key = placedKey(rows.key, width - 2 * SPACE.side);
  const top = SPACE.heading + SPACE.key * (key.at(-1)?.line ?? 0);
  const corner = { frameAnchor: "top-left", textAnchor: "start", lineAnchor: "middle" } as const;
  const edge = SPACE.side - left;
  return {
    height: top + height + SPACE.below,
    marginTop: top,
    marginBottom: SPACE.below,
    marginLeft: left,
    marginRight: SPACE.side,
    x: { type: "utc", axis: null, domain: [frame.of(0), frame.of(frame.days)] },
    y: { domain: [height, 0], axis: null },
    marks: [
      Plot.ruleX(
        placed.flatMap(({ top, bottom }) =>
          ticksOf(frame, canvas).map(({ date }) => ({ date, top, bottom })),
        ),
        { x: "date", y1: "top", y2: "bottom", stroke: palette.line },
      ),
      Plot.text([rows.heading], {
        ...corner,
        dx: edge,
        dy: SPACE.heading / 2 - top,
        fontWeight: 700,
        fill: palette.text,
      }),
      ...key.flatMap(({ says, mark, x, line }) => {
        const dy = SPACE.heading + SPACE.key * (line - 0.5) - top;
        return [
          mark(edge + x, dy),
          Plot.text([says], { ...corner, dx: edge + x + KEY.text, dy, fill: palette.muted }),
        ];
      }),
      Plot.ruleY(
        placed.map(({ bottom }) => bottom),
        { stroke: palette.line },
      ),
      Plot.text(placed, {
        frameAnchor: "left",
        textAnchor: "start",
        y: "middle",
        dx: edge,
        text: "name",
        fill: palette.text,
        lineHeight: LINE_HEIGHT,
      }),
      ...rows.marks((row) => placed[row]?.ground ?? height),
    ],
  };
}

/** Where the names and the marks of rows are: beside each other or, on a narrow canvas, the names above. */
function placedRows({ rows, row }: Rows, canvas: Canvas) {
  const room = canvas.narrow ? canvas.width - 2 * SPACE.side : leftOf(canvas) - SPACE.side - SPACE.gap;
  let height = 0;
  const placed = rows.map((name) => {
    const lines = wrapText(name, room, SIZE.text);
    const text = lines.length * SPACE.line;
    const whole = SPACE.row + (canvas.narrow ? text + row : Math.max(text, row));
    const from = height;
    height += whole;
    const top = canvas.narrow ? from + SPACE.row + text : from + SPACE.row;
    const middle = canvas.narrow ? from + SPACE.row + text / 2 : (top + height) / 2;
    const ground = canvas.narrow ? height : middle + row / 2;
    return { name: lines.join("\n"), middle, top, ground, bottom: height };
  });
  return { placed, height };
}

/** The dates, below everything. */
export function datesPanel(frame: TimeFrame, canvas: Canvas): PlotPanel {
  return {
    height: DATES,
    marginTop: 0,
    marginBottom: DATES,
    marginLeft: leftOf(canvas),
    marginRight: SPACE.side,
    x: { type: "utc", axis: null, domain: [frame.of(0), frame.of(frame.days)] },
    y: { domain: [0, 1], axis: null },
    marks: [dateAxis(ticksOf(frame, canvas), canvas.palette)],
  };
}

/** A vertical line for every date on the axis. */
export function dateLines(frame: TimeFrame, canvas: Canvas): Plot.Markish {
  const dates = ticksOf(frame, canvas).map(({ date }) => date);
  return Plot.gridX(dates, { stroke: canvas.palette.line, strokeOpacity: 1 });
}

function ticksOf({ of, days }: TimeFrame, { narrow }: Canvas): readonly DateTick[] {
  return dateTicks(of(0), of(days), narrow ? 5 : 8);
}

/** Sizes of a legend in pixels: the middle of its symbol, the start of its text, and the gap to the next entry. */
const KEY = { sign: 6, text: 16, gap: 16 };

function placedKey(key: readonly KeyEntry[], room: number) {
  let [x, line] = [0, 1];
  return key.map((entry) => {
    const needs = KEY.text + widthOf(entry.says, SIZE.text);
    if (x > 0 && x + needs > room) [x, line] = [0, line + 1];
    const placed = { ...entry, x: x, line };
    x += needs + KEY.gap;
    return placed;
  });
}
