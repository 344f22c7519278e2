import { assertParts, assertWords, listPart, optionalPart, textPart } from "../data-parts.ts";
import * as Plot from "@observablehq/plot";
import { assertNumber } from "../data-error.ts";
import { Figure } from "../figure.ts";
import { assertIncreasing, calendar } from "../page/calendar.ts";
import { curvePanel } from "../page/curve-panel.ts";
import { shortened, SIZE } from "../page/text-layout.ts";
import type { Wording } from "../page/figure-spec.ts";
import { paddedRange } from "../page/ticks.ts";
import { type Band, bands } from "../statistics/bands.ts";
import { capitalized, withCount } from "../words/english.ts";
import { type NumberFormat, numberFormat } from "../words/number.ts";

/** One quantity over time, in many runs. */
export interface ManySeries {
  /** Days from the beginning of the run, rising. */
  readonly at: readonly number[];
  /** The values of each run on those days; a run that ended early may be shorter, and `null` is no value. */
  readonly runs: readonly (readonly (number | null)[])[];
}

/** Observed data, drawn over the runs. */
export interface Observed {
  /** What it is, with its source. */
  readonly name: string;
  /** Days from the beginning of the run, and values in the unit of the series. */
  readonly points: readonly { readonly at: number; readonly value: number }[];
}

/** What a fan chart shows, and texts to replace its own. */
export interface FanWording extends Wording {
  /** What the quantity is: "momentum". */
  readonly measure: string;
  /** Its unit in words, "km² a day"; "share" for a share from 0 to 1; none when left out. */
  readonly unit?: string;
  /** Date of day 0, YYYY-MM-DD; without it the axis counts days. */
  readonly start?: string;
  /** Data to compare the runs with. */
  readonly observed?: Observed;
}

/** A median that moves by less than this share of the width of the middle half of the runs is said to hardly move. */
const HARDLY = 0.25;
const HEIGHT = 250;
/** The largest share of the width that the label of the data may take. */
const NAME = 0.4;

/**
 * A fan chart of a quantity over time in many runs: the median, and the bands that contain half and 90 % of the runs at
 * each moment. Quantiles are computed separately for each day; no single run need follow them.
 *
 * @throws DataError when there are no runs, for a number that is not finite, or days not in ascending order.
 */
export function fan(series: ManySeries, wording: FanWording): Figure {
  assertParts("series", series, { at: listPart, runs: listPart }, "");
  assertWords(wording, { measure: textPart, unit: optionalPart(textPart) });
  const { measure, unit = "", start, observed, ...words } = wording;
  assertIncreasing("at", series.at);
  const steps = bands(series.at, series.runs);
  if (observed !== undefined) assertParts("observed", observed, { name: textPart, points: listPart });
  observed?.points.forEach((point, index) => {
    assertParts(`observed.points.${index}`, point);
    const { at, value } = point;
    assertNumber(`observed.points.${index}.at`, at);
    assertNumber(`observed.points.${index}.value`, value);
  });
  const dates = calendar(start);
  const values = [
    ...steps.flatMap(({ low90, high90 }) => [low90, high90]),
    ...(observed?.points ?? []).map(({ value }) => value),
  ];
  const numbers = numberFormat(unit, "level", values);
  const alike = series.runs.length > 1 && steps.every(({ low90, high90 }) => low90 === high90);
  const all = withCount(series.runs.length, "run");
  const scaled = (value: number) => value * numbers.factor;
  return new Figure({
    finding: findingOf(capitalized(measure), steps, numbers, alike),
    subtitle: `${capitalized(measure)}: ${alike ? "one course in all" : "median and bands of"} ${all}, day by day.`,
    caption: alike
      ? "No chance is in it: it is the same in every run."
      : `The bands hold half and 90 % of the runs on each day; no single run need follow them.${insideOf(observed, steps)}`,
    description: descriptionOf(steps, numbers, alike),
    ...words,
    panels: (canvas) => {
      const [colour, other] = canvas.palette.colours;
      const last = steps.at(-1);
      const x = ({ at }: { readonly at: number }) => dates.of(at);
      const area = (low: "low90" | "low50", high: "high90" | "high50", fillOpacity: number) =>
        Plot.areaY(steps, {
          x,
          y1: (step: Band) => scaled(step[low]),
          y2: (step: Band) => scaled(step[high]),
          fill: colour,
          fillOpacity,
        });
      const labels =
        last === undefined
          ? []
          : alike
            ? [{ name: "every run", value: scaled(last.median), colour }]
            : [
                { name: "90 % of runs", value: scaled(last.high90), colour: canvas.palette.muted },
                { name: "half of runs", value: scaled(last.high50), colour },
                { name: "median", value: scaled(last.median), colour },
              ];
      const points = observed?.points ?? [];
      const ends = [...series.at, ...points.map(({ at }) => at)];
      return [
        curvePanel(
          {
            numberFormat: numbers,
            label: numbers.axis,
            x: [dates.of(Math.min(...ends)), dates.of(Math.max(...ends))],
            y: paddedRange(values.map(scaled)),
            xLabel: dates.label,
            xType: dates.type,
            labels,
            height: HEIGHT,
            marks: [
              area("low90", "high90", 0.18),
              area("low50", "high50", 0.32),
              Plot.lineY(steps, {
                x,
                y: (step: Band) => scaled(step.median),
                stroke: colour,
                strokeWidth: 2.5,
              }),
              Plot.lineY(points, {
                x,
                y: ({ value }) => scaled(value),
                stroke: other,
                strokeDasharray: "2 3",
              }),
              Plot.text(points.slice(-1), {
                x,
                y: ({ value }) => scaled(value),
                text: () => shortened(observed?.name ?? "", canvas.width * NAME, SIZE.text),
                textAnchor:
                  (points.at(-1)?.at ?? 0) > (Math.min(...ends) + Math.max(...ends)) / 2 ? "end" : "start",
                dy: -12,
                fill: other,
                stroke: canvas.palette.background,
                strokeWidth: 4,
              }),
              Plot.dot(points, {
                x,
                y: ({ value }) => scaled(value),
                r: 3.5,
                symbol: "diamond",
                fill: other,
                stroke: canvas.palette.background,
              }),
            ],
          },
          canvas,
        ),
      ];
    },
  });
}

function findingOf(measure: string, steps: readonly Band[], numbers: NumberFormat, alike: boolean): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return "";
  const change = last.median - first.median;
  const way = change === 0 ? "goes" : change > 0 ? "rises" : "falls";
  const course = `${numbers.number(first.median)} to ${numbers.amount(last.median)}`;
  if (alike) return `${measure} ${way} from ${course}, the same in every run`;
  const hardly = Math.abs(change) <= HARDLY * (last.high50 - last.low50);
  const moves = hardly ? `hardly moves in the median, from ${course}` : `${way} in the median from ${course}`;
  return `${measure} ${moves}; 90 % of runs end between ${numbers.number(last.low90)} and ${numbers.number(last.high90)}`;
}

/** How many observed values lie within the outer band of their day. */
function insideOf(observed: Observed | undefined, steps: readonly Band[]): string {
  if (observed === undefined) return "";
  const compared = observed.points.flatMap(({ at, value }) => {
    const step = steps.find((each) => each.at === at);
    return step === undefined ? [] : [value >= step.low90 && value <= step.high90];
  });
  if (compared.length === 0) return "";
  const inside = compared.filter((each) => each).length;
  if (inside === 0)
    return ` None of ${withCount(compared.length, "observed value")} lies within the band of 90\u00a0%.`;
  return ` Of ${withCount(compared.length, "observed value")}, ${inside} ${inside === 1 ? "lies" : "lie"} within the band of 90 %.`;
}

function descriptionOf(steps: readonly Band[], numbers: NumberFormat, alike: boolean): string {
  const shown = [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)].filter(
    (step) => step !== undefined,
  );
  return shown
    .map(({ at, median, low90, high90 }) =>
      alike
        ? `day ${at}: ${numbers.amount(median)}`
        : `day ${at}: median ${numbers.amount(median)}, 90 % of runs from ${numbers.number(low90)} to ${numbers.number(high90)}`,
    )
    .join("; ");
}
