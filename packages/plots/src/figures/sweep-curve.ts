import * as Plot from "@observablehq/plot";
import { assertLabels, assertWords, optionalPart, textPart } from "../data-parts.ts";
import { Figure } from "../figure.ts";
import { curvePanel } from "../page/curve-panel.ts";
import type { Wording } from "../page/figure-spec.ts";
import { paddedRange } from "../page/ticks.ts";
import { type EstimatedPoint, variedOf } from "../sweeps/swept-points.ts";
import { capitalized, runsOf } from "../words/english.ts";
import { labelOf } from "../words/label.ts";
import { numberFormat, plainNumber } from "../words/number.ts";

/** What was measured, labels, and texts to replace the figure's own. */
export interface SweepWording extends Wording {
  /** What was estimated: "probability of a reset"; "estimate" when left out. */
  readonly measure?: string;
  /** Its unit in words; "share", also when left out, for a share from 0 to 1. */
  readonly unit?: string;
  /** Labels of parameters, by id. */
  readonly labels?: Readonly<Record<string, string>>;
}

const HEIGHT = 240;

/**
 * How an estimate moves along one parameter: a line through the points of a sweep, with their 95 % intervals as a band.
 *
 * @param points As `probability` or `mean` of a sweep gives them.
 * @throws DataError for points that differ in anything but one parameter, and for a number that is not finite.
 */
export function sweepCurve(points: readonly EstimatedPoint[], wording: SweepWording = {}): Figure {
  const [id = ""] = variedOf(points, 1, "points that differ in one parameter");
  assertWords(wording, { measure: optionalPart(textPart), unit: optionalPart(textPart) });
  assertLabels("wording.labels", wording.labels);
  const { measure = "estimate", unit = "share", labels = {}, ...words } = wording;
  const along = labelOf(labels, id) ?? id;
  const steps = points
    .map((point) => ({ ...point, at: point.values[id] ?? Number.NaN }))
    .sort((one, other) => one.at - other.at);
  const format = numberFormat(
    unit,
    "level",
    steps.flatMap(({ low, high }) => [low, high]),
  );
  const said = ({ estimate, low, high }: EstimatedPoint) =>
    `${format.amount(estimate)} (${format.interval(low, high)})`;
  return new Figure({
    finding: findingOf(steps, { measure, along, said }),
    subtitle: `${capitalized(measure)} at ${steps.length} values of ${along}, with 95 % intervals; ${runsOf(steps)} at each.`,
    caption:
      "Every point has the same luck, run by run, so that points differ by less than their intervals suggest. Between points the line is a guess.",
    description: steps.map((step) => `${plainNumber(step.at)}: ${said(step)}`).join("; "),
    ...words,
    panels: (canvas) => {
      const [colour] = canvas.palette.colours;
      const scaled = (value: number) => value * format.factor;
      const x = ({ at }: { readonly at: number }) => at;
      const last = steps.at(-1);
      const [first, end] = [steps[0]?.at ?? 0, last?.at ?? 1];
      return [
        curvePanel(
          {
            numberFormat: format,
            label: format.axis === "" ? measure : `${measure}, in ${format.axis}`,
            x: [first, end],
            y: paddedRange(steps.flatMap(({ low, high }) => [scaled(low), scaled(high)])),
            xLabel: along,
            labels: [
              { name: format.amount(last?.estimate ?? 0), value: scaled(last?.estimate ?? 0), colour },
            ],
            height: HEIGHT,
            marks: [
              Plot.areaY(steps, {
                x,
                y1: ({ low }: EstimatedPoint) => scaled(low),
                y2: ({ high }: EstimatedPoint) => scaled(high),
                fill: colour,
                fillOpacity: 0.22,
              }),
              Plot.lineY(steps, {
                x,
                y: ({ estimate }: EstimatedPoint) => scaled(estimate),
                stroke: colour,
                strokeWidth: 2.5,
              }),
              Plot.dot(steps, {
                x,
                y: ({ estimate }: EstimatedPoint) => scaled(estimate),
                fill: colour,
                r: 3,
              }),
            ],
          },
          canvas,
        ),
      ];
    },
  });
}

type Step = EstimatedPoint & { readonly at: number };

/** The finding: between which values it moves most, if their intervals lie apart. */
function findingOf(
  steps: readonly Step[],
  {
    measure,
    along,
    said,
  }: { readonly measure: string; readonly along: string; said(point: EstimatedPoint): string },
): string {
  const by = (one: Step, other: Step) => one.estimate - other.estimate;
  const [least, most] = [steps.toSorted(by)[0], steps.toSorted(by).at(-1)];
  if (least === undefined || most === undefined) return "";
  if (least.high >= most.low)
    return `Whether the ${measure} moves along ${along} can't be told: the intervals overlap`;
  const [from, to] = least.at < most.at ? [least, most] : [most, least];
  const verb = from === least ? "rises" : "falls";
  return `${capitalized(measure)} ${verb} from ${said(from)} to ${said(to)} as ${along} goes from ${plainNumber(from.at)} to ${plainNumber(to.at)}`;
}
