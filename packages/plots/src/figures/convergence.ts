import { assertSome } from "../data-error.ts";
import { assertParts, assertWords, optionalPart, textPart } from "../data-parts.ts";
import * as Plot from "@observablehq/plot";
import { assertEstimates, type Estimated } from "../estimated.ts";
import { Figure } from "../figure.ts";
import { assertIncreasing } from "../page/calendar.ts";
import { curvePanel } from "../page/curve-panel.ts";
import type { Wording } from "../page/figure-spec.ts";
import { paddedRange, logTicksBetween } from "../page/ticks.ts";
import { capitalized, withCount } from "../words/english.ts";
import { plainNumber, numberFormat } from "../words/number.ts";

/** What was estimated, and texts to replace the figure's own. */
export interface ConvergenceWording extends Wording {
  /** Name of the estimate: "probability of a ceasefire"; "estimate" when left out. */
  readonly measure?: string;
  /** Its unit in words; "share", also when left out, for a share from 0 to 1. */
  readonly unit?: string;
}

const HEIGHT = 230;

/**
 * How an estimate and its 95 % interval converge as runs come in, over a logarithmic axis of runs. The first steps of a
 * trace of means may have no interval yet; they are left out.
 *
 * @param trace The estimate over more and more runs, as `batch.convergence()` gives it.
 * @throws DataError when there is none, for a number that is not finite, or numbers of runs not in ascending order.
 */
export function convergence(trace: readonly Estimated[], wording: ConvergenceWording = {}): Figure {
  assertSome("trace", trace, "estimate");
  trace.forEach((estimate, at) => assertParts(`trace.${at}`, estimate));
  assertWords(wording, { measure: optionalPart(textPart), unit: optionalPart(textPart) });
  const { measure = "estimate", unit = "share", ...words } = wording;
  const from = trace.findIndex(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
  const steps = trace.slice(Math.max(0, from));
  assertEstimates("trace", steps);
  assertIncreasing(
    "trace.runs",
    steps.map(({ runs }) => runs),
  );
  const numbers = numberFormat(
    unit,
    "level",
    steps.map(({ estimate }) => estimate),
  );
  const margins = numberFormat(
    unit,
    "difference",
    steps.map(({ estimate }) => estimate),
  );
  const scaled = (value: number) => value * numbers.factor;
  const last = steps.at(-1) ?? { estimate: 0, low: 0, high: 0, runs: 0 };
  const moved = Math.max(
    ...steps
      .filter(({ runs }) => runs >= last.runs / 2)
      .map(({ estimate }) => Math.abs(estimate - last.estimate)),
  );
  const size = (value: number) => margins.amount(value).replace("+", "");
  const half = size((last.high - last.low) / 2);
  return new Figure({
    finding: `After ${withCount(last.runs, "run")} the ${measure} is ${numbers.amount(last.estimate)}, give or take ${half}`,
    subtitle: `${capitalized(measure)} over the first runs up to all of them, with its 95 % interval.`,
    caption: `In the second half of the runs it was never further than ${size(moved)} from where it ended. How far another seed would be off, the interval says.`,
    description: steps
      .map(
        ({ runs, estimate, low, high }) =>
          `${plainNumber(runs)}: ${numbers.amount(estimate)} (${numbers.interval(low, high)})`,
      )
      .join("; "),
    ...words,
    panels: (canvas) => {
      const [colour] = canvas.palette.colours;
      const least = steps[0]?.runs ?? 1;
      const later = steps.filter(({ runs }) => runs >= Math.min(10, last.runs));
      const x = ({ runs }: Estimated) => runs;
      return [
        curvePanel(
          {
            numberFormat: numbers,
            label: numbers.axis,
            x: [least, Math.max(last.runs, least * 1.1)],
            y: paddedRange(
              (unit === "share" ? steps : later).flatMap(({ low, high }) => [scaled(low), scaled(high)]),
            ),
            xLabel: "number of runs",
            xTicks: logTicksBetween(least, last.runs, canvas.narrow),
            xType: "log",
            labels: [{ name: numbers.amount(last.estimate), value: scaled(last.estimate), colour }],
            height: HEIGHT,
            marks: [
              Plot.areaY(steps, {
                x,
                y1: ({ low }: Estimated) => scaled(low),
                y2: ({ high }: Estimated) => scaled(high),
                fill: colour,
                fillOpacity: 0.22,
              }),
              Plot.ruleY([scaled(last.estimate)], { stroke: canvas.palette.muted, strokeDasharray: "2 3" }),
              Plot.lineY(steps, {
                x,
                y: ({ estimate }: Estimated) => scaled(estimate),
                stroke: colour,
                strokeWidth: 2.5,
              }),
            ],
          },
          canvas,
        ),
      ];
    },
  });
}
