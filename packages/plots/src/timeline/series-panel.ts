import * as Plot from "@observablehq/plot";
import { shortened, SIZE, widthOf } from "../page/text-layout.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { paddedRange, ticksBetween } from "../page/ticks.ts";
import { capitalized } from "../words/english.ts";
import { plainNumber, numberFormat } from "../words/number.ts";
import { dateLines, SPACE, type TimeFrame } from "./row-panel.ts";
import type { StepSeries } from "./story.ts";

const HEIGHT = 56;
/** Space in pixels above a plot, for its name and the upper half of its highest tick. */
const ABOVE = 28;
const BELOW = 10;

/** At least two round numbers, and few more. */
function fewTicks(y: readonly [number, number]): readonly number[] {
  return [2, 3, 4].map((about) => ticksBetween(...y, about)).find(({ length }) => length > 1) ?? y;
}

/** An input or a quantity over time. */
export function seriesPanel(
  { name, points, unit }: StepSeries & { readonly unit: string },
  frame: TimeFrame,
  canvas: Canvas,
): PlotPanel {
  const { palette, width } = canvas;
  const values = points.map(({ value }) => value);
  const y = paddedRange(values);
  const end = points.at(-1);
  const written = numberFormat(unit === "share" ? "" : unit, "level", values);
  const change = end === undefined ? "" : `${written.number(values[0] ?? 0)} → ${written.number(end.value)}`;
  const heading = `${capitalized(name)}${unit === "" ? "" : `, ${unit}`}`;
  const room = width - 3 * SPACE.side - widthOf(change, SIZE.text);
  const steps = end === undefined ? points : [...points, { ...end, day: frame.days }];
  const place = { x: ({ day }: { readonly day: number }) => frame.of(day), y: "value" };
  return {
    height: ABOVE + HEIGHT + BELOW,
    marginTop: ABOVE,
    marginBottom: BELOW,
    marginLeft: SPACE.left,
    marginRight: SPACE.side,
    x: { type: "utc", axis: null, domain: [frame.of(0), frame.of(frame.days)] },
    y: { domain: [...y] },
    marks: [
      dateLines(frame, canvas),
      Plot.axisY(fewTicks(y), { tickFormat: plainNumber, tickSize: 0, label: null, fill: palette.muted }),
      Plot.lineY(steps, { ...place, stroke: palette.colours[0], strokeWidth: 1.8, curve: "step-after" }),
      Plot.text([shortened(heading, room, SIZE.text, "bold")], {
        frameAnchor: "top-left",
        lineAnchor: "middle",
        dx: SPACE.side - SPACE.left,
        dy: 10 - ABOVE,
        fontWeight: 700,
        fontSize: SIZE.text,
      }),
      Plot.text([change], {
        frameAnchor: "top-right",
        lineAnchor: "middle",
        dy: 10 - ABOVE,
        fill: palette.muted,
        fontSize: SIZE.text,
      }),
    ],
  };
}
