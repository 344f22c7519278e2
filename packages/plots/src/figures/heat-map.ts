import { assertNumber, DataError } from "../data-error.ts";
import { assertLabels, assertWords, optionalPart, textPart } from "../data-parts.ts";
import { Figure } from "../figure.ts";
import { mapPanel } from "../sweeps/map-panel.ts";
import { type EstimatedPoint, sweptValues, variedOf } from "../sweeps/swept-points.ts";
import { capitalized, runsOf } from "../words/english.ts";
import { labelOf } from "../words/label.ts";
import { fixed, numberFormat, plainNumber } from "../words/number.ts";
import type { SweepWording } from "./sweep-curve.ts";

/** What was measured, where the line runs, labels, and texts to replace the figure's own. */
export interface MapWording extends SweepWording {
  /** Value by which a line parts the points: of shares 0.5 when left out, and of other units none. */
  readonly contour?: number;
}

/**
 * An estimate over two parameters: a cell for each point of a grid, and a line that parts those with more than a value, as
 * 50 %, from those with less.
 *
 * @param points As `probability` or `mean` of a sweep over a grid of two parameters gives them.
 * @throws DataError for points that are no such grid, and for a number that is not finite.
 */
export function heatMap(points: readonly EstimatedPoint[], wording: MapWording = {}): Figure {
  const [across = "", up = ""] = variedOf(points, 2, "points that differ in two parameters");
  assertWords(wording, { measure: optionalPart(textPart), unit: optionalPart(textPart) });
  assertLabels("wording.labels", wording.labels);
  const { measure = "estimate", unit = "share", labels = {}, contour: wanted, ...words } = wording;
  if (wanted !== undefined) assertNumber("wording.contour", wanted);
  const [xs, ys] = [sweptValues(points, across), sweptValues(points, up)];
  if (xs.length * ys.length !== points.length)
    throw new DataError({
      field: "points",
      value: points.length,
      allowed: `a full grid of ${xs.length} × ${ys.length} points`,
    });
  const contour = wanted ?? (unit === "share" ? 0.5 : null);
  const format = numberFormat(
    unit,
    "level",
    points.map(({ estimate }) => estimate),
  );
  const [xLabel, yLabel] = [across, up].map((id) => labelOf(labels, id) ?? id) as [string, string];
  const at = ({ values }: EstimatedPoint) =>
    `${xLabel} ${plainNumber(values[across] ?? Number.NaN)}, ${yLabel} ${plainNumber(values[up] ?? Number.NaN)}`;
  const said = ({ estimate, low, high }: EstimatedPoint) =>
    `${format.amount(estimate)} (${format.interval(low, high)})`;
  const estimates = points.map(({ estimate }) => estimate);
  const crossed = contour !== null && Math.min(...estimates) < contour && Math.max(...estimates) > contour;
  const widest = Math.max(...points.map(({ low, high }) => (high - low) / 2));
  const margin = numberFormat(unit, "difference", [widest]).amount(widest).replace("+", "");
  return new Figure({
    finding: findingOf(points, { measure, at, said: ({ estimate }) => format.amount(estimate) }),
    subtitle: `${capitalized(measure)}${format.axis === "" ? "" : `, in ${format.axis}`}, at ${points.length} points; ${runsOf(points)} at each.`,
    caption: `${lineOf(contour, crossed, format.amount)}The widest 95 % interval reaches ${margin} to either side. All points have the same luck, run by run.`,
    description: points.map((point) => `${at(point)}: ${said(point)}`).join("; "),
    ...words,
    panels: (canvas) => [
      mapPanel(
        {
          cells: points.map(({ values, estimate }) => ({
            x: values[across] ?? Number.NaN,
            y: values[up] ?? Number.NaN,
            value: estimate,
          })),
          across: xs,
          upwards: ys,
          xLabel,
          yLabel,
          shades: unit === "share" ? [0, 1] : [Math.min(...estimates), Math.max(...estimates)],
          write: unit === "share" ? (share) => fixed(100 * share, 0) : format.number,
          contour: crossed ? contour : null,
        },
        canvas,
      ),
    ],
  });
}

function lineOf(contour: number | null, crossed: boolean, amount: (value: number) => string): string {
  if (contour === null) return "";
  return crossed
    ? `The line parts points above ${amount(contour)} from those below. `
    : `It crosses ${amount(contour)} nowhere. `;
}

/** The finding: where it is least and most, if their intervals lie apart. */
function findingOf(
  points: readonly EstimatedPoint[],
  say: { readonly measure: string; at(point: EstimatedPoint): string; said(point: EstimatedPoint): string },
): string {
  const sorted = points.toSorted((one, other) => one.estimate - other.estimate);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return "";
  if (least.high >= most.low)
    return `Whether the ${say.measure} differs anywhere can't be told: the intervals overlap`;
  return `${capitalized(say.measure)} is at most ${say.said(most)} (${say.at(most)}) and at least ${say.said(least)} (${say.at(least)})`;
}
