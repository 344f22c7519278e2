import * as Plot from "@observablehq/plot";
import type { Palette } from "../page/palette.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { rowPanel, type TimeFrame } from "./row-panel.ts";
import type { TimelineMeeting } from "./story.ts";

type Ended = TimelineMeeting["ended"];

/**
 * Sizes in pixels: of a row, from its line to a symbol, of the longest bar of offers, and where that begins above the
 * symbol.
 */
const SIZE = { row: 30, symbol: 6, bar: 16, from: 12 };

const signs: Readonly<Record<Ended, { readonly symbol: Plot.SymbolType; readonly says: string }>> = {
  signed: { symbol: "circle", says: "signed" },
  deadline: { symbol: "square", says: "out of rounds" },
  breakdown: { symbol: "cross", says: "broke down" },
  "walk-out": { symbol: "triangle", says: "walk-out" },
  "no-zone": { symbol: "diamond", says: "no zone of agreement" },
  breach: { symbol: "star", says: "ended by breaches" },
  "called off": { symbol: "times", says: "called off" },
};

/** The meetings of each table: a symbol for how each ended, and a bar for the number of offers made. */
export function meetingsPanel(
  meetings: readonly TimelineMeeting[],
  frame: TimeFrame,
  canvas: Canvas,
): PlotPanel {
  const tables = [...new Set(meetings.map(({ table }) => table))];
  const most = Math.max(1, ...meetings.map(({ offers }) => offers));
  const kinds = (Object.keys(signs) as Ended[]).filter((ended) =>
    meetings.some((each) => each.ended === ended),
  );
  return rowPanel(
    {
      heading: "Meetings",
      key: [
        ...kinds.map((ended) => ({
          says: signs[ended].says,
          mark: (dx: number, dy: number) =>
            Plot.dot([0], { frameAnchor: "top-left", dx: dx + 6, dy, ...signOf(ended, canvas.palette) }),
        })),
        {
          says: `offers made (the longest: ${most})`,
          mark: (dx, dy) =>
            Plot.text(["|"], {
              frameAnchor: "top-left",
              lineAnchor: "middle",
              dx: dx + 6,
              dy,
              fill: canvas.palette.muted,
              fontWeight: 700,
            }),
        },
      ],
      rows: tables,
      row: SIZE.row,
      marks: (bottom) => [
        Plot.ruleX(
          meetings.filter(({ offers }) => offers > 0),
          {
            x: ({ day }: TimelineMeeting) => frame.of(day),
            y1: ({ table }: TimelineMeeting) => bottom(tables.indexOf(table)) - SIZE.from,
            y2: ({ table, offers }: TimelineMeeting) =>
              bottom(tables.indexOf(table)) - SIZE.from - (SIZE.bar * offers) / most,
            stroke: canvas.palette.muted,
            strokeWidth: 3,
          },
        ),
        ...kinds.map((ended) =>
          Plot.dot(
            meetings.filter((meeting) => meeting.ended === ended),
            {
              x: ({ day }: TimelineMeeting) => frame.of(day),
              y: ({ table }: TimelineMeeting) => bottom(tables.indexOf(table)) - SIZE.symbol,
              ...signOf(ended, canvas.palette),
            },
          ),
        ),
      ],
    },
    frame,
    canvas,
  );
}

/** The symbol of an ending: filled for a signature, otherwise hollow. */
function signOf(ended: Ended, { colours, background }: Palette) {
  const signed = ended === "signed";
  return {
    symbol: signs[ended].symbol,
    r: 4,
    stroke: signed ? colours[0] : colours[1],
    strokeWidth: 1.8,
    fill: signed ? colours[0] : background,
  };
}
