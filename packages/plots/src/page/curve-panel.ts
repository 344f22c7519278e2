import * as Plot from "@observablehq/plot";
import { plainNumber, type NumberFormat } from "../words/number.ts";
import { dateAxis, dateTicks } from "./date-ticks.ts";
import { LINE_HEIGHT, SIZE, widthOf, wrapText } from "./text-layout.ts";
import type { Canvas } from "./figure-spec.ts";
import type { PlotPanel } from "./plot-panel.ts";
import { separatedLabels } from "./spread.ts";
import { ticksBetween } from "./ticks.ts";

/** The label of a curve, at its right end. */
export interface CurveLabel {
  readonly name: string;
  /** Value at which the curve ends, in the unit of the axis. */
  readonly value: number;
  readonly colour: string;
}

/** A row of numbers below the axis; all rows have cells at the same places. */
interface CellRow {
  readonly name: string;
  readonly colour: string;
  readonly cells: readonly { readonly x: number; readonly text: string }[];
}

/** Curves over one horizontal axis, with labels at their right ends. */
export interface Curves {
  readonly numberFormat: NumberFormat;
  /** What the vertical axis measures, with its unit. */
  readonly label: string;
  /** Ends of the vertical axis, in its own unit. */
  readonly y: readonly [number, number];
  /** Ends of the horizontal axis. */
  readonly x: readonly [number | Date, number | Date];
  /** What the horizontal axis measures; empty if its ticks show that. */
  readonly xLabel: string;
  readonly xTicks?: readonly number[];
  readonly xType?: "linear" | "log" | "utc";
  readonly labels: readonly CurveLabel[];
  readonly marks: readonly Plot.Markish[];
  /** Rows of numbers below the axis, under a line that says what they are. */
  readonly below?: { readonly label: string; readonly rows: readonly CellRow[] };
  /** Height of the frame in pixels, whatever the width of the figure. */
  readonly height: number;
}

/**
 * Space in pixels: beside the figure, between marks and text, from line to line, and below the frame for a line of
 * ticks.
 */
const SPACE = { side: 16, gap: 8, line: SIZE.text * LINE_HEIGHT, axis: 22 };
/** The largest share of the width that labels of curves may take. */
const NAMES = 0.28;

/** A plot of curves. */
export function curvePanel(curves: Curves, { width, narrow, palette }: Canvas): PlotPanel {
  const { numberFormat, labels, y, x, height } = curves;
  const heading = wrapText(curves.label, width - 2 * SPACE.side, SIZE.text);
  const top = heading.length * SPACE.line + 2 * SPACE.gap;
  const { label: belowLabel, rows } = curves.below ?? { label: "", rows: [] };
  const room = NAMES * width;
  const xLabel = wrapText(curves.xLabel, width - room - 2 * SPACE.side, SIZE.text);
  const axis = SPACE.axis + (curves.xType === "utc" ? SPACE.line : 0) + xLabel.length * SPACE.line;
  const below = rows.map((row) => ({ ...row, lines: wrapText(row.name, room, SIZE.text) }));
  const bottom = axis + (rows.length === 0 ? 0 : SPACE.line * (1 + linesOf(below)));
  const yTicks = ticksBetween(...y, 5);
  const left =
    SPACE.side + SPACE.gap + Math.max(...yTicks.map((tick) => widthOf(numberFormat.tick(tick), SIZE.text)));
  const names = labels.map(({ name }) => wrapText(name, room, SIZE.text));
  const right =
    labels.length === 0
      ? SPACE.side
      : SPACE.side +
        SPACE.gap +
        Math.max(
          ...[...names, ...below.map(({ lines }) => lines)].flat().map((line) => widthOf(line, SIZE.text)),
        );
  const pixel = (value: number) => top + height * (1 - (value - y[0]) / (y[1] - y[0]));
  const most = Math.max(1, ...names.map((name) => name.length));
  const places = separatedLabels(
    labels.map(({ value }) => pixel(value)),
    most * SPACE.line,
    [top + SPACE.line / 2, top + height],
  );
  const named = labels.map((label, at) => ({
    ...label,
    text: names[at]?.join("\n"),
    dy: (places[at] ?? 0) - pixel(label.value),
  }));
  const ticks = narrow ? 4 : 7;
  const inner = width - left - right;
  const placed = sideBySide(
    below,
    (value) => ((value - Number(x[0])) / (Number(x[1]) - Number(x[0]))) * inner,
  );
  return {
    height: top + height + bottom,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
    x: { domain: [...x], type: curves.xType ?? "linear" },
    y: { domain: [...y] },
    marks: [
      Plot.gridY(yTicks, { stroke: palette.line, strokeOpacity: 1 }),
      Plot.axisY(yTicks, { tickFormat: numberFormat.tick, tickSize: 0, label: null, fill: palette.muted }),
      ...(x[0] instanceof Date && x[1] instanceof Date
        ? [dateAxis(dateTicks(x[0], x[1], ticks), palette)]
        : [
            Plot.axisX([...(curves.xTicks ?? ticksBetween(Number(x[0]), Number(x[1]), ticks))], {
              tickFormat: plainNumber,
              tickSize: 4,
              label: null,
              fill: palette.muted,
              stroke: palette.muted,
            }),
          ]),
      ...curves.marks,
      ...named.map(({ text, value, colour, dy }) =>
        Plot.text([value], {
          frameAnchor: "right",
          textAnchor: "start",
          y: (each: number) => each,
          dx: SPACE.gap,
          dy,
          text: () => text ?? "",
          fill: colour,
          lineHeight: LINE_HEIGHT,
        }),
      ),
      Plot.text([heading.join("\n")], {
        frameAnchor: "top-left",
        lineAnchor: "bottom",
        dx: SPACE.side - left,
        dy: -1.5 * SPACE.gap,
        fill: palette.muted,
        lineHeight: LINE_HEIGHT,
      }),
      Plot.text(xLabel.length === 0 ? [] : [xLabel.join("\n")], {
        frameAnchor: "bottom-right",
        lineAnchor: "bottom",
        dy: axis,
        fill: palette.muted,
        lineHeight: LINE_HEIGHT,
      }),
      Plot.text(rows.length === 0 ? [] : [belowLabel], {
        frameAnchor: "bottom-left",
        lineAnchor: "top",
        dx: SPACE.side - left,
        dy: axis,
        fill: palette.muted,
      }),
      ...placed.flatMap(({ lines, colour, cells }, at) => {
        const dy = axis + SPACE.line * (1 + linesOf(placed.slice(0, at)));
        const place = { lineAnchor: "top", lineHeight: LINE_HEIGHT, dy, fill: colour } as const;
        return [
          Plot.text(cells, { ...place, x: "x", text: "text", frameAnchor: "bottom" }),
          Plot.text([lines.join("\n")], {
            ...place,
            frameAnchor: "bottom-right",
            textAnchor: "start",
            dx: SPACE.gap,
          }),
        ];
      }),
    ],
  };
}

/** Lines of text that the names of rows take; a row without a name takes one. */
function linesOf(rows: readonly { readonly lines: readonly string[] }[]): number {
  return rows.reduce((sum, { lines }) => sum + Math.max(1, lines.length), 0);
}

/** Rows without the cells that would touch the one before them in any row: a column stays in all of them or in none. */
function sideBySide<R extends CellRow>(rows: readonly R[], pixel: (x: number) => number): readonly R[] {
  const columns = rows[0]?.cells ?? [];
  const halves = columns.map(
    (_, at) => Math.max(...rows.map(({ cells }) => widthOf(cells[at]?.text ?? "", SIZE.text))) / 2,
  );
  let end = Number.NEGATIVE_INFINITY;
  const fits = columns.map(({ x }, at) => {
    const half = halves[at] ?? 0;
    if (pixel(x) - half < end) return false;
    end = pixel(x) + half + SPACE.gap;
    return true;
  });
  return rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => fits[at]) }));
}
