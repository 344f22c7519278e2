import { DataError } from "../data-error.ts";
import { assertLabels, assertWords, optionalPart, textPart } from "../data-parts.ts";
import { Figure } from "../figure.ts";
import type { ForestLine } from "../page/forest-lines.ts";
import { columnsOf, forest } from "../page/forest.ts";
import { assertPoints, type EstimatedPoint } from "../sweeps/swept-points.ts";
import { capitalized, runsOf } from "../words/english.ts";
import { labelOf } from "../words/label.ts";
import { numberFormat, plainNumber } from "../words/number.ts";
import type { SweepWording } from "./sweep-curve.ts";

/** The most parameters that are shown. */
const MOST = 12;
/** How much a bar covers of the background. */
const OPACITY = 0.35;

/** A parameter with the points at its least and its greatest value. */
interface Ends {
  readonly name: string;
  readonly low: EstimatedPoint;
  readonly high: EstimatedPoint;
  /** Whether the two intervals lie apart. */
  readonly told: boolean;
}

/**
 * What an estimate is at the least and the greatest value of each parameter while the others stay, the widest span first.
 *
 * @param points As `probability` or `mean` of a sweep that moves one parameter at a time gives them: the first point is the
 *   one at which none is moved, and every other one has values of what is moved there.
 * @throws DataError for points of another kind of sweep, and for a number that is not finite.
 */
export function tornado(points: readonly EstimatedPoint[], wording: SweepWording = {}): Figure {
  assertPoints(points);
  assertWords(wording, { measure: optionalPart(textPart), unit: optionalPart(textPart) });
  assertLabels("wording.labels", wording.labels);
  const { measure = "estimate", unit = "share", labels = {}, ...words } = wording;
  const base = points.find(({ values }) => Object.keys(values).length === 0);
  const moved = points.filter(({ values }) => Object.keys(values).length === 1);
  if (base === undefined || moved.length < points.length - 1 || moved.length === 0)
    throw new DataError({
      field: "points",
      value: points,
      allowed: "a point at which nothing is moved, and points that move one parameter each",
    });
  const ids = [...new Set(moved.flatMap(({ values }) => Object.keys(values)))];
  const all = ids
    .map((id) => endsOf(id, labelOf(labels, id) ?? id, moved))
    .sort((one, other) => spanOf(other) - spanOf(one));
  const shown = all.slice(0, MOST);
  const format = numberFormat(
    unit,
    "level",
    points.flatMap(({ low, high }) => [low, high]),
  );
  const said = ({ estimate, low, high }: EstimatedPoint) =>
    `${format.amount(estimate)} (${format.interval(low, high)})`;
  const at = ({ values }: EstimatedPoint) =>
    plainNumber(Number((Object.values(values)[0] ?? Number.NaN).toPrecision(4)));
  const left = all.length - shown.length;
  return new Figure({
    finding: findingOf(all, measure, (point) => `${said(point)} at ${at(point)}`),
    subtitle: `${capitalized(measure)} at the least and the greatest value of each parameter while the others stay, with 95 % intervals; ${runsOf(points)} at each.${left > 0 ? ` Another ${left} move it less.` : ""}`,
    caption:
      "Bars begin where nothing is moved. Filled: circle at the least value, diamond at the greatest. Pale and hollow: the two intervals overlap; as all points have the same luck they may differ even so.",
    description: all
      .map(({ name, low, high }) => `${name}: ${said(low)} at ${at(low)}, ${said(high)} at ${at(high)}`)
      .join("; "),
    ...words,
    panels: (canvas) => {
      const { colours, muted } = canvas.palette;
      const lines = shown.flatMap(({ name, low, high, told }) =>
        [low, high].map((point, end): ForestLine => {
          const colour = told ? (end === 0 ? colours[0] : colours[1]) : muted;
          const { estimate, runs, low: from, high: to } = point;
          return {
            ...{ estimate, runs, low: from, high: to, type: "row", colour, filled: told },
            name: end === 0 ? name : "",
            says: `at ${at(point)}: ${said(point)}`,
            symbol: end === 0 ? "circle" : "diamond",
            bars: [
              {
                from: Math.min(base.estimate, estimate),
                to: Math.max(base.estimate, estimate),
                colour,
                opacity: OPACITY,
              },
            ],
          };
        }),
      );
      const label = format.axis === "" ? measure : `${measure}, in ${format.axis}`;
      const references = [{ value: base.estimate, text: `nothing moved: ${format.amount(base.estimate)}` }];
      const scale = { numberFormat: format, label, zero: "nothing", references } as const;
      return [forest(lines, scale, columnsOf(lines, canvas), canvas)];
    },
  });
}

function endsOf(id: string, name: string, moved: readonly EstimatedPoint[]): Ends {
  const own = moved
    .filter(({ values }) => Object.hasOwn(values, id))
    .sort((one, other) => (one.values[id] ?? 0) - (other.values[id] ?? 0));
  const [low, high] = [own[0], own.at(-1)] as [EstimatedPoint, EstimatedPoint];
  return { name, low, high, told: low.high < high.low || high.high < low.low };
}

function spanOf({ low, high }: Ends): number {
  return Math.abs(high.estimate - low.estimate);
}

/** The finding: what moves the estimate most, if that can be told from the intervals. */
function findingOf(all: readonly Ends[], measure: string, said: (point: EstimatedPoint) => string): string {
  const told = all.filter((ends) => ends.told);
  const [most] = told;
  const rest = all.length - told.length;
  const others = rest === 0 ? "" : `; the intervals of ${rest} of ${all.length} parameters overlap`;
  if (most === undefined)
    return `Whether ${all.length === 1 ? all[0]?.name : `any of ${all.length} parameters`} moves the ${measure} can't be told: the intervals overlap`;
  return `By the estimates ${most.name} moves the ${measure} most: ${said(most.low)}, ${said(most.high)}${others}`;
}
