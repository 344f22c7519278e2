import * as Plot from "@observablehq/plot";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { rowPanel, type TimeFrame } from "./row-panel.ts";
import type { TimelineText } from "./story.ts";

/** Sizes in pixels: of a row, and half the height of a bar. */
const SIZE = { row: 14, middle: 7, half: 4 };

/** The signed texts: a thin line from the signature on, a bar while in force, and a cross where a text ends. */
export function textsPanel(texts: readonly TimelineText[], frame: TimeFrame, canvas: Canvas): PlotPanel {
  const { colours, text: ink } = canvas.palette;
  const rows = texts.map((text, row) => ({ ...text, row }));
  const until = ({ over }: TimelineText) => frame.of(over ?? frame.days);
  const over = rows.flatMap((text) => (text.over === null ? [] : [{ ...text, over: text.over }]));
  return rowPanel(
    {
      heading: "Signed texts",
      key: [],
      rows: texts.map(({ text, status }) => `${text}: ${status}`),
      row: SIZE.row,
      marks: (bottom) => {
        const middle = ({ row }: { readonly row: number }) => bottom(row) - SIZE.middle;
        return [
          Plot.ruleY(rows, {
            x1: ({ signed }) => frame.of(signed),
            x2: (text) => (text.inForce === null ? until(text) : frame.of(text.inForce)),
            y: middle,
            stroke: colours[0],
            strokeWidth: 1.5,
            strokeDasharray: "2 2",
          }),
          Plot.rect(
            rows.filter(({ inForce }) => inForce !== null),
            {
              x1: ({ inForce }) => frame.of(inForce ?? 0),
              x2: until,
              y1: (text) => middle(text) - SIZE.half,
              y2: (text) => middle(text) + SIZE.half,
              fill: colours[0],
            },
          ),
          Plot.dot(rows, {
            x: ({ signed }) => frame.of(signed),
            y: middle,
            r: 3.5,
            fill: colours[0],
          }),
          Plot.dot(over, {
            x: (text) => frame.of(text.over),
            y: middle,
            symbol: "times",
            r: 5,
            stroke: ink,
            strokeWidth: 2,
          }),
        ];
      },
    },
    frame,
    canvas,
  );
}
