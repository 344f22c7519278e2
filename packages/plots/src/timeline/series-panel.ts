import * as Plot from "@observablehq/plot";
import { LINE_HEIGHT, SIZE, wrapText } from "../page/text-layout.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { paddedRange, ticksBetween } from "../page/ticks.ts";
import { capitalized } from "../words/english.ts";
import { plainNumber, numberFormat } from "../words/number.ts";
import { dateLines, leftOf, SPACE, type TimeFrame } from "./row-panel.ts";
import type { StepSeries } from "./story.ts";

const HEIGHT = 56;
/** Space in pixels above a plot, for the upper half of its highest tick, below it, and for the ticks. */
const SPACE_AROUND = { above: 10, below: 10, ticks: 34 };

/** At least two round numbers, and few more. */
function fewTicks(y: readonly [number, number]): readonly number[] {
  return [2, 3, 4].map((about) => ticksBetween(...y, about)).find(({ length }) => length > 1) ?? y;
}

/** An input or a quantity over time, with its name, its unit and how it changes beside or above it. */
export function seriesPanel(
  { name, points, unit }: StepSeries & { readonly unit: string },
  frame: TimeFrame,
  canvas: Canvas,
): PlotPanel {
  const { palette, width, narrow } = canvas;
  const values = points.map(({ value }) => value);
  const y = paddedRange(values);
  const end = points.at(-1);
  const written = numberFormat(unit === "share" ? "" : unit, "level", values);
  const change = end === undefined ? "" : `${written.number(values[0] ?? 0)} → ${written.number(end.value)}`;
  const steps = end === undefined ? points : [...points, { ...end, day: frame.days }];
  const place = { x: ({ day }: { readonly day: number }) => frame.of(day), y: "value" };
  const left = leftOf(canvas);
  const room = narrow ? width - 2 * SPACE.side : left - SPACE.side - SPACE_AROUND.ticks;
  const heading = wrapText(capitalized(name), room, SIZE.text, "bold");
  const more = [unit, change].flatMap((text) => wrapText(text, room, SIZE.text));
  const words = (heading.length + more.length) * SPACE.line;
  const { above, below } = SPACE_AROUND;
  const top = narrow ? SPACE.row + words + above : above;
  const plot = narrow ? HEIGHT : Math.max(HEIGHT, words - above);
  const corner = {
    frameAnchor: "top-left",
    lineAnchor: "top",
    dx: SPACE.side - left,
    fontSize: SIZE.text,
  } as const;
  const from = narrow ? SPACE.row - top : 2 - above;
  return {
    height: top + plot + below,
    marginTop: top,
    marginBottom: below,
    marginLeft: left,
    marginRight: SPACE.side,
    x: { type: "utc", axis: null, domain: [frame.of(0), frame.of(frame.days)] },
    y: { domain: [...y] },
    marks: [
      dateLines(frame, canvas),
      Plot.axisY(fewTicks(y), { tickFormat: plainNumber, tickSize: 0, label: null, fill: palette.muted }),
      Plot.lineY(steps, { ...place, stroke: palette.colours[0], strokeWidth: 1.8, curve: "step-after" }),
      Plot.text([heading.join("\n")], { ...corner, dy: from, fontWeight: 700, lineHeight: LINE_HEIGHT }),
      Plot.text([more.join("\n")], {
        ...corner,
        dy: from + heading.length * SPACE.line,
        fill: palette.muted,
        lineHeight: LINE_HEIGHT,
      }),
    ],
  };
}
