import * as Plot from "@observablehq/plot";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { LINE_HEIGHT, SIZE, widthOf, wrapText } from "../page/text-layout.ts";
import { plainNumber } from "../words/number.ts";

/** A cell of a map. */
export interface MapCell {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** Cells over two parameters. */
export interface CellMap {
  readonly cells: readonly MapCell[];
  /** The values of the cells along each axis, in ascending order: at least two. */
  readonly across: readonly number[];
  readonly upwards: readonly number[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** The values that are drawn palest and darkest. */
  readonly shades: readonly [number, number];
  /** Writes the number of a cell, without its unit. */
  readonly write: (value: number) => string;
  /** Value by which a line parts the cells: those with more from those with less; `null` for none. */
  readonly contour: number | null;
}

/** Space in pixels: beside the figure, between marks and text, and below the cells for a line of ticks. */
const SPACE = { side: 16, gap: 8, line: SIZE.text * LINE_HEIGHT, axis: 20 };
/** Height in pixels of a cell, and the most that all of them take. */
const CELL = { height: 44, all: 420 };
/** How much the palest and the darkest cell cover of the background: text on either has enough contrast. */
const COVER = { palest: 0.04, darkest: 0.5 };
/** Size in pixels of a swatch of the key. */
const SWATCH = { width: 28, height: 12, count: 5 };

/** A map of cells with their values, and below it a key of the shades where the numbers don't fit into the cells. */
export function mapPanel(map: CellMap, { width, palette }: Canvas): PlotPanel {
  const { cells, across, upwards, xLabel, yLabel, write, shades, contour } = map;
  const left = SPACE.side + SPACE.gap + Math.max(...upwards.map((y) => widthOf(plainNumber(y), SIZE.text)));
  const heading = wrapText(yLabel, width - 2 * SPACE.side, SIZE.text);
  const below = wrapText(xLabel, width - 2 * SPACE.side, SIZE.text);
  const top = SPACE.gap + heading.length * SPACE.line + SPACE.gap;
  const inner = width - left - SPACE.side;
  const height = Math.min(CELL.all, upwards.length * CELL.height);
  const [columns, rows] = [edges(across), edges(upwards)];
  const narrowest = Math.min(...gaps(columns).map((gap) => (gap / spanOf(columns)) * inner));
  const lowest = Math.min(...gaps(rows).map((gap) => (gap / spanOf(rows)) * height));
  const widest = Math.max(...cells.map(({ value }) => widthOf(write(value), SIZE.text)));
  const fits = narrowest >= widest + 4 && lowest >= SPACE.line;
  const key = SPACE.gap + SWATCH.height + SPACE.line;
  const bottom = SPACE.axis + below.length * SPACE.line + (fits ? 0 : key + SPACE.gap);
  const share = (value: number) =>
    shades[1] === shades[0] ? 0.5 : (value - shades[0]) / (shades[1] - shades[0]);
  const cover = (value: number) => COVER.palest + (COVER.darkest - COVER.palest) * share(value);
  const labels = shades.map((value) => widthOf(write(value), SIZE.text));
  const slot = Math.max(SWATCH.width, ...labels) + SPACE.gap;
  const swatches = Array.from({ length: SWATCH.count }, (_, at) => at / (SWATCH.count - 1));
  const letters = { fill: palette.muted, lineHeight: LINE_HEIGHT, fontSize: SIZE.text } as const;
  return {
    height: top + height + bottom,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: SPACE.side,
    x: { domain: [columns[0], columns.at(-1)], type: "linear" },
    y: { domain: [rows[0], rows.at(-1)], type: "linear" },
    opacity: { type: "identity" },
    marks: [
      Plot.rect(cells, {
        x1: ({ x }: MapCell) => columns[across.indexOf(x)],
        x2: ({ x }: MapCell) => columns[across.indexOf(x) + 1],
        y1: ({ y }: MapCell) => rows[upwards.indexOf(y)],
        y2: ({ y }: MapCell) => rows[upwards.indexOf(y) + 1],
        inset: 0.5,
        fill: palette.colours[0],
        fillOpacity: ({ value }: MapCell) => cover(value),
      }),
      Plot.axisX(
        apart(across, (x) => ((x - (columns[0] ?? 0)) / spanOf(columns)) * inner),
        {
          tickFormat: plainNumber,
          tickSize: 0,
          label: null,
          fill: palette.muted,
        },
      ),
      Plot.axisY([...upwards], { tickFormat: plainNumber, tickSize: 0, label: null, fill: palette.muted }),
      ...(contour === null
        ? []
        : [
            Plot.contour(cells, {
              x: "x",
              y: "y",
              value: "value",
              thresholds: [contour],
              stroke: palette.text,
              strokeWidth: 2,
              interpolate: "nearest",
            } as Plot.ContourOptions),
            // A contour is closed along the frame, where there is no line to be seen.
            Plot.frame({ stroke: palette.background, strokeWidth: 4 }),
          ]),
      ...(fits
        ? [
            Plot.text(cells, {
              x: "x",
              y: "y",
              text: ({ value }: MapCell) => write(value),
              fill: palette.text,
            }),
          ]
        : []),
      Plot.text([heading.join("\n")], {
        ...letters,
        frameAnchor: "top-left",
        lineAnchor: "bottom",
        dx: SPACE.side - left,
        dy: -SPACE.gap,
      }),
      Plot.text([below.join("\n")], {
        ...letters,
        frameAnchor: "bottom-right",
        lineAnchor: "top",
        dy: SPACE.axis + 2,
      }),
      ...(fits
        ? []
        : swatches.flatMap((at) => {
            const value = shades[0] + at * (shades[1] - shades[0]);
            const dx = SPACE.side - left + (at * (SWATCH.count - 1) + 0.5) * slot;
            const dy = SPACE.axis + below.length * SPACE.line + SPACE.gap;
            return [
              Plot.dot([0], {
                frameAnchor: "bottom-left",
                symbol: "square",
                r: SWATCH.height / 1.6,
                dx,
                dy: dy + SWATCH.height / 2,
                fill: palette.colours[0],
                fillOpacity: cover(value),
                stroke: palette.line,
              }),
              Plot.text([write(value)], {
                ...letters,
                frameAnchor: "bottom-left",
                textAnchor: "middle",
                lineAnchor: "top",
                dx,
                dy: dy + SWATCH.height + 4,
              }),
            ];
          })),
    ],
  };
}

/** The edges of cells around values: half-way between neighbours. */
function edges(values: readonly number[]): readonly number[] {
  const [first = 0, second = 1] = values;
  const [last = 1, before = 0] = [values.at(-1), values.at(-2)];
  const between = values.slice(1).map((value, at) => (value + (values[at] ?? value)) / 2);
  return [first - (second - first) / 2, ...between, last + (last - before) / 2];
}

function gaps(places: readonly number[]): readonly number[] {
  return places.slice(1).map((place, at) => place - (places[at] ?? place));
}

function spanOf(places: readonly number[]): number {
  return (places.at(-1) ?? 1) - (places[0] ?? 0);
}

/** The values whose labels do not touch the one before. */
function apart(values: readonly number[], pixel: (value: number) => number): number[] {
  let end = Number.NEGATIVE_INFINITY;
  return values.filter((value) => {
    const half = widthOf(plainNumber(value), SIZE.text) / 2;
    if (pixel(value) - half < end) return false;
    end = pixel(value) + half + SPACE.gap;
    return true;
  });
}
