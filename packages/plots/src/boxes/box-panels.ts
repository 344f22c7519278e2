import * as Plot from "@observablehq/plot";
import type { Estimated } from "../estimated.ts";
import { curvePanel } from "../page/curve-panel.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { ForestLine } from "../page/forest-lines.ts";
import { columnsOf, forest } from "../page/forest.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { numberFormat } from "../words/number.ts";
import type { BoxShares, FoundBox, ParameterLimits, ParameterRange } from "./found-box.ts";
import { SHARES, shownShare } from "../words/shares.ts";

const OPACITY = { range: 0.2, limits: 0.6 };
const HEIGHT = 200;

/** A limit, with what its parameter is called and where it can lie. */
export type Limit = ParameterLimits & { readonly name: string; readonly range: ParameterRange };

/** The limits, and between which ends they lie. */
export function shownLimits({ low, high, range }: Limit): string {
  const format = numberFormat("", "level", [range.low, range.high]);
  const within = ` of ${format.interval(range.low, range.high)}`;
  if (low <= range.low) return `at most ${format.number(high)}${within}`;
  if (high >= range.high) return `at least ${format.number(low)}${within}`;
  return `${format.interval(low, high)}${within}`;
}

/** The limits of the box, and the shares on fresh runs. */
export function boxPanels(
  { box: chosen }: FoundBox,
  limits: readonly Limit[],
  canvas: Canvas,
): readonly PlotPanel[] {
  if (chosen === null) return [];
  const { colours, muted } = canvas.palette;
  const restricted = limits.map((limit): ForestLine => {
    const { low, high } = limit.range;
    const place = (value: number) =>
      high === low ? 0.5 : (Math.min(high, Math.max(low, value)) - low) / (high - low);
    return {
      type: "note",
      name: limit.name,
      says: shownLimits(limit),
      bars: [
        { from: 0, to: 1, colour: muted, opacity: OPACITY.range },
        { from: place(limit.low), to: place(limit.high), colour: colours[0], opacity: OPACITY.limits },
      ],
    };
  });
  const { density, coverage, overall, told } = chosen.fresh;
  const row = (name: string, share: Estimated, filled: boolean): ForestLine => ({
    ...share,
    type: "row",
    name,
    says: shownShare(share),
    colour: filled ? colours[0] : muted,
    symbol: "circle",
    filled,
  });
  const shares = [
    row("outcome in all runs", overall, true),
    row("outcome in the box (density)", density, told),
    row("in the box, of runs with it (coverage)", coverage, told),
  ];
  const columns = columnsOf([...restricted, ...shares], canvas);
  const scale = { numberFormat: SHARES, zero: "nothing", ends: [0, 1] } as const;
  return [
    forest(
      restricted,
      { ...scale, label: "place in the whole range of each parameter, in per cent" },
      columns,
      canvas,
    ),
    forest(shares, { ...scale, label: "share of fresh runs, in per cent" }, columns, canvas),
  ];
}

/** The boxes that were passed: coverage against density. */
export function trajectoryPanel({ trajectory, box: chosen }: FoundBox, canvas: Canvas): PlotPanel {
  const [colour, mark] = canvas.palette.colours;
  const [x, y] = [({ coverage }: BoxShares) => 100 * coverage, ({ density }: BoxShares) => 100 * density];
  return curvePanel(
    {
      numberFormat: SHARES,
      label: "share of runs in the box with the outcome (density), in per cent",
      x: [0, 100],
      y: [0, 100],
      xLabel: "share of them in the box (coverage), in per cent",
      labels: [],
      height: HEIGHT,
      marks: [
        Plot.line(trajectory, { x, y, stroke: colour, strokeWidth: 1.5 }),
        Plot.dot(trajectory, { x, y, r: 2.5, fill: colour }),
        ...(chosen === null
          ? []
          : [
              Plot.dot([chosen], {
                x,
                y,
                r: 6,
                symbol: "diamond",
                stroke: mark,
                strokeWidth: 2.5,
                fill: canvas.palette.background,
              }),
            ]),
      ],
    },
    canvas,
  );
}
