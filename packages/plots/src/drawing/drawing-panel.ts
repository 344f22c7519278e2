import * as Plot from "@observablehq/plot";
import type { PlotPanel } from "../page/plot-panel.ts";
import { SIZE } from "../page/text-layout.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { Rectangle, Drawing, Line, TextLine } from "./drawing.ts";

const RADIUS = 4.5;

/** A plot of a drawing, whose pixels are those of the figure. */
export function drawingPanel(
  { height, rectangles, lines, signs, texts }: Drawing,
  { palette }: Canvas,
): PlotPanel {
  const looks = (["start", "middle", "end"] as const).flatMap((anchor) =>
    (["normal", "bold"] as const).map((weight) => ({ anchor, weight })),
  );
  return {
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    opacity: { type: "identity", axis: null },
    marks: [
      ruled(lines.filter(({ behind = false }) => behind)),
      Plot.rect(rectangles, {
        x1: "x",
        x2: ({ x, width }: Rectangle) => x + width,
        y1: "y",
        y2: ({ y, height: tall }: Rectangle) => y + tall,
        fill: "colour",
        fillOpacity: "opacity",
      }),
      ruled(lines.filter(({ behind = false }) => !behind)),
      Plot.dot(signs, {
        x: "x",
        y: "y",
        r: RADIUS,
        symbol: "symbol",
        stroke: "colour",
        strokeWidth: 2,
        fill: ({ filled, colour }) => (filled ? colour : palette.background),
      }),
      ...looks.map(({ anchor, weight }) =>
        Plot.text(
          texts.filter((line: TextLine) => line.anchor === anchor && line.weight === weight),
          {
            x: "x",
            y: "y",
            text: "text",
            textAnchor: anchor,
            fontWeight: weight === "bold" ? 700 : 400,
            fontSize: SIZE.text,
            fill: "colour",
          },
        ),
      ),
    ],
  };
}

function ruled(lines: readonly Line[]): Plot.Markish {
  return Plot.link(lines, {
    x1: ({ from }: Line) => from[0],
    y1: ({ from }: Line) => from[1],
    x2: ({ to }: Line) => to[0],
    y2: ({ to }: Line) => to[1],
    stroke: "colour",
    strokeWidth: "width",
  });
}
