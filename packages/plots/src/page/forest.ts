import * as Plot from "@observablehq/plot";
import { LINE_HEIGHT, SIZE, widthOf, wrapText } from "./text-layout.ts";
import type { Canvas } from "./figure-spec.ts";
import type { ForestBar, ForestLine, ForestRow, ForestScale } from "./forest-lines.ts";
import type { PlotPanel } from "./plot-panel.ts";
import { fittingTicks } from "./ticks.ts";

/**
 * Space in pixels: around the plot, between names and marks, from line to line of text, above and below a row's text.
 */
const SPACE = { top: 8, side: 16, gap: 14, line: SIZE.text * LINE_HEIGHT, row: 10, interval: 16, axis: 48 };
/** The largest share of the width that names beside the marks may take. */
const NAMES = 0.36;
/** Half the height, in pixels, of the end of an interval and of a symbol. */
const END = 4;
const RADIUS = 4.5;
/** Half the height, in pixels, of a bar. */
const BAR = 7;
/** Extra space on the axis beyond the longest interval, as a share of the axis. */
const ROOM = 0.05;

/** Widths in pixels of the texts beside the marks: the same in all forest plots of a figure, so that they align. */
export interface ForestColumns {
  readonly names: number;
  readonly says: number;
}

/** The widths that some lines need. */
export function columnsOf(lines: readonly ForestLine[], { narrow, width }: Canvas): ForestColumns {
  const says = Math.max(
    ...lines.map((line) => (line.type === "heading" ? 0 : widthOf(line.says, SIZE.text))),
  );
  const names = Math.max(...lines.map(({ name }) => widthOf(name, SIZE.text, "bold")));
  return { says, names: narrow ? width - 2 * SPACE.side - says - SPACE.gap : Math.min(NAMES * width, names) };
}

/** A forest plot: numbers with their intervals below each other, each with its name and its text. */
export function forest(
  lines: readonly ForestLine[],
  { numberFormat, label, zero, ends: given, references = [] }: ForestScale,
  columns: ForestColumns,
  { narrow, width, palette }: Canvas,
): PlotPanel {
  const { names, says } = columns;
  const left = narrow ? SPACE.side : SPACE.side + names + SPACE.gap;
  const right = narrow ? SPACE.side : SPACE.side + says + SPACE.gap;

  let below = 0;
  const placed = lines.map((line) => {
    const heading = line.type === "heading";
    const room = heading && narrow ? width - 2 * SPACE.side : names;
    const text = wrapText(line.name, room, SIZE.text, heading ? "bold" : "normal");
    const textHeight = Math.max(1, text.length) * SPACE.line;
    const top = below + (line.name === "" ? 0 : SPACE.row / 2);
    const apart = narrow && !heading;
    below = top + textHeight + (apart ? SPACE.interval : 0) + SPACE.row / 2;
    return {
      line,
      text: text.join("\n"),
      middle: top + textHeight / 2,
      mark: apart ? top + textHeight + SPACE.interval / 2 : top + textHeight / 2,
    };
  });
  const { factor } = numberFormat;
  const marks = placed.flatMap(({ line, middle, mark }) =>
    line.type === "row" ? [{ ...scaled(line, factor), middle, mark }] : [],
  );
  const told = placed.flatMap(({ line, middle }) =>
    line.type === "heading" ? [] : [{ says: line.says, middle }],
  );
  const bars = placed.flatMap(({ line, mark }) =>
    line.type === "heading" ? [] : (line.bars ?? []).map((bar) => ({ ...bar, mark })),
  );
  const ends = marks.flatMap((row) => [row.low, row.high].map((end) => ({ ...row, end })));
  const axis = wrapText(label, width - 2 * SPACE.side, SIZE.text);
  const bottom = SPACE.axis + (axis.length - 1) * SPACE.line;
  const [low, high] =
    given === undefined
      ? axisOf(
          [
            ...marks,
            ...bars.map(({ from, to }) => ({
              low: Math.min(from, to) * factor,
              high: Math.max(from, to) * factor,
            })),
            ...references.map(({ value }) => ({ low: value * factor, high: value * factor })),
          ],
          zero,
        )
      : [given[0] * factor, given[1] * factor];
  const room = width - left - right;
  const ticks = fittingTicks([low, high], room, numberFormat.tick).filter((tick) => {
    const middle = left + (room * (tick - low)) / (high - low);
    const half = widthOf(numberFormat.tick(tick), SIZE.text) / 2;
    return middle - half >= 0 && middle + half <= width;
  });
  const place = (dx: number) => ({ dx, lineHeight: LINE_HEIGHT, fontSize: SIZE.text, fill: palette.text });
  // Where names stand above the marks, lines run beside the marks alone, and through no name.
  const bands = narrow
    ? marks.map(({ mark }) => ({ from: mark - SPACE.interval / 2, to: mark + SPACE.interval / 2 }))
    : [{ from: 0, to: below }];
  const upright = (values: readonly number[], stroke: string) =>
    bands.map(({ from, to }) => Plot.ruleX(values, { y1: from, y2: to, stroke }));

  const above = SPACE.top + references.length * SPACE.line;
  const noted = references.map(({ value, text }, at) => {
    const pixel = left + (room * (value * factor - low)) / (high - low);
    const half = widthOf(text, SIZE.text) / 2;
    const within = Math.min(Math.max(pixel, SPACE.side / 2 + half), width - SPACE.side / 2 - half);
    return { value: value * factor, text, dx: within - pixel, dy: (at - references.length) * SPACE.line };
  });

  return {
    height: above + below + bottom,
    marginTop: above,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
    x: { domain: [low, high] },
    y: { domain: [below, 0], axis: null },
    opacity: { type: "identity" },
    marks: [
      ...upright(ticks, palette.line),
      Plot.axisX(ticks, {
        tickFormat: numberFormat.tick,
        tickSize: 0,
        label: null,
        fill: palette.muted,
        fontSize: SIZE.text,
      }),
      ...(zero === "no difference" ? upright([0], palette.text) : []),
      Plot.rect(bars, {
        x1: ({ from }: ForestBar) => from * factor,
        x2: ({ to }: ForestBar) => to * factor,
        y1: ({ mark }) => mark - BAR,
        y2: ({ mark }) => mark + BAR,
        fill: "colour",
        fillOpacity: "opacity",
      }),
      ...bands.map(({ from, to }) =>
        Plot.ruleX(noted, { x: "value", y1: from, y2: to, stroke: palette.muted, strokeDasharray: "3 3" }),
      ),
      ...noted.map(({ value, text, dx, dy }) =>
        Plot.text([value], {
          x: (each: number) => each,
          frameAnchor: "top",
          lineAnchor: "top",
          text: () => text,
          ...place(dx),
          dy,
          fill: palette.muted,
        }),
      ),
      Plot.ruleY(marks, { y: "mark", x1: "low", x2: "high", stroke: "colour", strokeWidth: 2 }),
      Plot.ruleX(ends, {
        x: "end",
        y1: ({ mark }) => mark - END,
        y2: ({ mark }) => mark + END,
        stroke: "colour",
        strokeWidth: 2,
      }),
      Plot.dot(marks, {
        x: "estimate",
        y: "mark",
        r: RADIUS,
        symbol: "symbol",
        stroke: "colour",
        strokeWidth: 2,
        fill: ({ filled, colour }) => (filled ? colour : palette.background),
      }),
      ...[true, false].map((heading) =>
        Plot.text(
          placed.filter(({ line }) => (line.type === "heading") === heading),
          {
            frameAnchor: "left",
            textAnchor: narrow ? "start" : "end",
            y: "middle",
            text: "text",
            fontWeight: heading ? 700 : 400,
            ...place(narrow ? 0 : -SPACE.gap),
          },
        ),
      ),
      Plot.text(told, {
        frameAnchor: "right",
        textAnchor: narrow ? "end" : "start",
        y: "middle",
        text: "says",
        ...place(narrow ? 0 : SPACE.gap),
      }),
      Plot.text([axis.join("\n")], {
        frameAnchor: narrow ? "bottom-left" : "bottom",
        textAnchor: narrow ? "start" : "middle",
        lineAnchor: "top",
        dy: 26,
        ...place(0),
        fill: palette.muted,
      }),
    ],
  };
}

function scaled(row: ForestRow, factor: number): ForestRow {
  return { ...row, estimate: row.estimate * factor, low: row.low * factor, high: row.high * factor };
}

/** Ends of the axis, which always includes 0. */
function axisOf(
  rows: readonly { readonly low: number; readonly high: number }[],
  zero: ForestScale["zero"],
): readonly [number, number] {
  const low = Math.min(0, ...rows.map((row) => row.low));
  const high = Math.max(0, ...rows.map((row) => row.high));
  if (low === high) return zero === "nothing" ? [0, 1] : [-1, 1];
  const room = ROOM * (high - low);
  return [low < 0 || zero === "no difference" ? low - room : low, high + room];
}
