import * as Plot from "@observablehq/plot";
import { dateAxis, type DateTick, dateTicks } from "../page/date-ticks.ts";
import { LINE_HEIGHT, shortened, SIZE, widthOf } from "../page/text-layout.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";

/**
 * Space in pixels: beside the plots, left of them for ticks, for a heading, for a line of the legend, for a row's name,
 * and below the rows.
 */
export const SPACE = { side: 16, left: 46, heading: 22, key: 18, name: 16, below: 6 };

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

/** A plot of rows on the time axis: a heading, a legend, and rows with their names above their marks. */
export interface Rows {
  readonly heading: string;
  readonly key: readonly KeyEntry[];
  readonly rows: readonly string[];
  /** Height of a row's marks in pixels, below its name. */
  readonly row: number;
  /** Makes the marks; `bottom` gives the height of the bottom line of a row, in pixels. */
  readonly marks: (bottom: (row: number) => number) => readonly Plot.Markish[];
}

/** Rows of marks over time. */
export function rowPanel(rows: Rows, frame: TimeFrame, canvas: Canvas): PlotPanel {
  const { width, palette } = canvas;
  const step = SPACE.name + rows.row;
  const height = step * rows.rows.length;
  const key = placedKey(rows.key, width - 2 * SPACE.side);
  const top = SPACE.heading + SPACE.key * (key.at(-1)?.line ?? 0);
  const corner = { frameAnchor: "top-left", textAnchor: "start", lineAnchor: "middle" } as const;
  const left = SPACE.side - SPACE.left;
  const bottom = (row: number) => (row + 1) * step;
  return {
    height: top + height + SPACE.below,
    marginTop: top,
    marginBottom: SPACE.below,
    marginLeft: SPACE.left,
    marginRight: SPACE.side,
    x: { type: "utc", axis: null, domain: [frame.of(0), frame.of(frame.days)] },
    y: { domain: [height, 0], axis: null },
    marks: [
      dateLines(frame, canvas),
      Plot.text([rows.heading], {
        ...corner,
        dx: left,
        dy: SPACE.heading / 2 - top,
        fontWeight: 700,
        fill: palette.text,
      }),
      ...key.flatMap(({ says, mark, x, line }) => {
        const dy = SPACE.heading + SPACE.key * (line - 0.5) - top;
        return [
          mark(left + x, dy),
          Plot.text([says], { ...corner, dx: left + x + KEY.text, dy, fill: palette.muted }),
        ];
      }),
      Plot.ruleY(
        rows.rows.map((_, row) => bottom(row)),
        { stroke: palette.line },
      ),
      Plot.text(rows.rows, {
        frameAnchor: "left",
        textAnchor: "start",
        y: (_, row: number) => row * step + SPACE.name / 2,
        dx: left,
        text: (name: string) => shortened(name, width - 2 * SPACE.side, SIZE.text),
        fill: palette.text,
        stroke: palette.background,
        strokeWidth: 4,
        lineHeight: LINE_HEIGHT,
      }),
      ...rows.marks(bottom),
    ],
  };
}

/** The dates, below everything. */
export function datesPanel(frame: TimeFrame, canvas: Canvas): PlotPanel {
  return {
    height: DATES,
    marginTop: 0,
    marginBottom: DATES,
    marginLeft: SPACE.left,
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
