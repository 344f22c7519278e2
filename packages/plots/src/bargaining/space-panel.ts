import * as Plot from "@observablehq/plot";
import { seriesStyle } from "../page/palette.ts";
import { shortened, SIZE } from "../page/text-layout.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { paddedRange, ticksBetween } from "../page/ticks.ts";
import { plainNumber } from "../words/number.ts";
import { type BargainingSpace, type UtilityPair, mutualGains } from "./space.ts";

/** Sizes in pixels: the greatest height of the frame, and the space around it. */
const FRAME = { most: 430, top: 26, bottom: 44, left: 52, right: 20 };

/** The largest share of the width that the name of a party may take. */
const NAME = 0.3;

/** Plots the outcomes and offers in the plane of both utilities. */
export function spacePanel(space: BargainingSpace, { width, palette }: Canvas): PlotPanel {
  const { parties, reservation, outcomes, agreement } = space;
  const room = NAME * width;
  const [first, second] = [shortened(parties[0], room, SIZE.text), shortened(parties[1], room, SIZE.text)];
  const all = [...outcomes, ...space.offers.map(({ utilities }) => utilities), reservation];
  const [x, y] = [paddedRange(all.map(([first]) => first)), paddedRange(all.map(([, second]) => second))];
  const frame = Math.min(FRAME.most, width - FRAME.left - FRAME.right);
  const paths = parties.map((party, at) => {
    const path = space.offers.filter(({ by }) => by === party).map(({ utilities }) => utilities);
    return { party, path, look: seriesStyle(palette, at) };
  });
  const place = { x: "0", y: "1" };
  const halo = { stroke: palette.background, strokeWidth: 4 };
  const remark = { fill: palette.muted, fontSize: SIZE.caption, ...halo };
  const side = ([first]: UtilityPair) => (first > (x[0] + x[1]) / 2 ? -1 : 1);
  const beside = (pair: UtilityPair) =>
    ({ textAnchor: side(pair) > 0 ? "start" : "end", dx: 12 * side(pair) }) as const;
  const zone = mutualGains(space).length > 0 ? [reservation] : [];
  const axis = { tickSize: 0, label: null, fill: palette.muted };
  return {
    height: FRAME.top + frame + FRAME.bottom,
    marginTop: FRAME.top,
    marginBottom: FRAME.bottom,
    marginLeft: FRAME.left,
    marginRight: FRAME.right,
    x: { domain: [...x] },
    y: { domain: [...y] },
    marks: [
      Plot.rect(zone, { x1: "0", x2: x[1], y1: "1", y2: y[1], fill: palette.colours[2], fillOpacity: 0.12 }),
      Plot.axisX(ticksBetween(...x, 5), { ...axis, tickFormat: plainNumber }),
      Plot.axisY(ticksBetween(...y, 5), { ...axis, tickFormat: plainNumber }),
      Plot.frame({ stroke: palette.line }),
      Plot.dot(outcomes, { ...place, r: 2, fill: palette.muted, fillOpacity: 0.6 }),
      Plot.lineY(frontierOf(space), { ...place, stroke: palette.text, strokeWidth: 1.5 }),
      Plot.text(middleOf(frontierOf(space)), {
        ...place,
        text: () => "Pareto frontier",
        textAnchor: "start",
        dx: 8,
        dy: -8,
        fill: palette.text,
        ...halo,
      }),
      Plot.ruleX([reservation[0]], { stroke: palette.muted, strokeDasharray: "4 3" }),
      Plot.ruleY([reservation[1]], { stroke: palette.muted, strokeDasharray: "4 3" }),
      Plot.text([reservation], {
        x: "0",
        frameAnchor: "top",
        textAnchor: side(reservation) > 0 ? "start" : "end",
        dx: 6 * side(reservation),
        dy: 12,
        text: () => (side(reservation) > 0 ? `← ${first} walks away` : `left: ${first} walks away`),
        ...remark,
      }),
      Plot.text([reservation], {
        y: "1",
        frameAnchor: "left",
        textAnchor: "start",
        dx: 6,
        dy: 10,
        text: () => `↓ ${second} walks away`,
        ...remark,
      }),
      ...paths.flatMap(({ path, look }) => [
        Plot.line(path, {
          ...place,
          stroke: look.colour,
          strokeWidth: 1.5,
          ...(look.dash === null ? {} : { strokeDasharray: look.dash }),
        }),
        Plot.dot(path, { ...place, symbol: look.symbol, r: 3.5, fill: look.colour }),
        Plot.dot(path.slice(0, 1), { ...place, r: 8, stroke: look.colour, strokeWidth: 1.5 }),
      ]),
      ...paths.flatMap(({ party, path, look }) =>
        path.slice(0, 1).map((start) =>
          Plot.text([start], {
            ...place,
            ...beside(start),
            text: () => shortened(party, room, SIZE.text, "bold"),
            fill: look.colour,
            fontWeight: 700,
            ...halo,
          }),
        ),
      ),
      ...(agreement === null
        ? []
        : [
            Plot.dot([agreement], {
              ...place,
              symbol: "star",
              r: 9,
              fill: palette.text,
              stroke: palette.background,
              strokeWidth: 1.5,
            }),
            Plot.text([agreement], {
              ...place,
              ...beside(agreement),
              dy: 14,
              text: () => "agreement",
              fontWeight: 700,
              fill: palette.text,
              ...halo,
            }),
          ]),
      Plot.text([`utility of ${second}`], {
        frameAnchor: "top-left",
        lineAnchor: "bottom",
        dx: 16 - FRAME.left,
        dy: -8,
        fill: palette.muted,
        fontSize: SIZE.text,
      }),
      Plot.text([`utility of ${first}`], {
        frameAnchor: "bottom-right",
        lineAnchor: "bottom",
        dy: FRAME.bottom - 4,
        fill: palette.muted,
        fontSize: SIZE.text,
      }),
    ],
  };
}

function frontierOf({ paretoFront = [] }: BargainingSpace): readonly UtilityPair[] {
  return [...paretoFront].sort((one, other) => one[0] - other[0] || other[1] - one[1]);
}

function middleOf<T>(items: readonly T[]): readonly T[] {
  return items.slice(Math.floor(items.length / 2), Math.floor(items.length / 2) + 1);
}
