import { assertParts, assertWords, optionalPart, textPart } from "../data-parts.ts";
import * as Plot from "@observablehq/plot";
import { Figure } from "../figure.ts";
import { curvePanel } from "../page/curve-panel.ts";
import { seriesStyle } from "../page/palette.ts";
import type { Canvas, Wording } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { ticksBetween } from "../page/ticks.ts";
import { independentDifference } from "../statistics/independent-difference.ts";
import { type Held, kaplanMeier, medianDays, type Survival, survivalOn } from "../statistics/kaplan-meier.ts";
import { withCount, joined } from "../words/english.ts";
import { plainNumber, numberFormat } from "../words/number.ts";

/** How long an agreement lasted. */
export interface HeldAgreement extends Held {
  /** The kind of agreement, or the variant; each gets a curve. When left out, all are of one kind. */
  readonly group?: string;
}

/** One curve. */
interface Curve {
  readonly name: string;
  readonly held: readonly Held[];
  readonly steps: readonly Survival[];
  /** The last day on which any was at risk. */
  readonly last: number;
}

const HEIGHT = 250;
/** Half the height of the mark for an agreement still in force, in units of the axis. */
const BAR = 1.5;
/**
 * Curves are compared only while at least this share of each is still at risk: beyond that a curve is based on few
 * cases.
 */
const ENOUGH = 0.25;
const shares = numberFormat("share", "level", []);
const points = numberFormat("share", "difference", []);

/**
 * How long agreements last: the share still in force, day by day, by the Kaplan-Meier estimate, with 95 % intervals.
 * Agreements that still stood at the end of a run are censored there. Agreements of the same run count as independent,
 * so the intervals are too narrow when they fall together.
 *
 * @throws DataError when there is none, or for a number of days that is not finite or below 0.
 */
export function survival(agreements: readonly HeldAgreement[], wording: Wording = {}): Figure {
  kaplanMeier(agreements);
  agreements.forEach((held, at) => assertParts(`held.${at}`, held, { group: optionalPart(textPart) }));
  assertWords(wording);
  const groups = [...new Set(agreements.map(({ group }) => group ?? "agreements"))];
  const curves = groups.map((name): Curve => {
    const held = agreements.filter(({ group }) => (group ?? "agreements") === name);
    return {
      name,
      held,
      steps: kaplanMeier(held),
      last: held.reduce((most, { days }) => Math.max(most, days), 0),
    };
  });
  const censored = agreements.filter(({ ended }) => !ended).length;
  return new Figure({
    finding: findingOf(curves),
    subtitle: `Share still in force, with 95 % intervals; ${withCount(agreements.length, "agreement")}, of which ${plainNumber(censored)} still stood at the end of their run.`,
    caption:
      "Kaplan-Meier estimate; intervals by Greenwood's variance on the log-log scale, as if agreements of one run were independent. Bars mark agreements that were still in force when their run ended.",
    description: curves
      .map((curve) => `${curve.name}: ${shareOn(curve, curve.last)}, ${medianWords(curve)}`)
      .join("; "),
    ...wording,
    panels: (canvas) => [plotOf(curves, canvas)],
  });
}

function plotOf(curves: readonly Curve[], canvas: Canvas): PlotPanel {
  const { palette } = canvas;
  const most = Math.max(1, ...curves.map(({ last }) => last));
  const days = ticksBetween(0, most, canvas.narrow ? 4 : 7);
  const x = ({ day }: Survival) => day;
  const drawn = curves.map((curve, at) => ({
    ...curve,
    look: seriesStyle(palette, at),
    steps: toTheEnd(curve),
  }));
  return curvePanel(
    {
      numberFormat: shares,
      label: "still in force, in per cent",
      x: [0, most],
      y: [0, 100],
      xLabel: "days in force",
      xTicks: days,
      below: {
        label: "number at risk",
        rows: drawn.map((curve) => ({
          name: curves.length === 1 ? "" : curve.name,
          colour: curve.look.colour,
          cells: atRisk(curve, days),
        })),
      },
      labels: drawn.map(({ name, steps, look }) => ({
        name: curves.length === 1 ? shares.amount(steps.at(-1)?.share ?? 0) : name,
        value: 100 * (steps.at(-1)?.share ?? 0),
        colour: look.colour,
      })),
      height: HEIGHT,
      marks: drawn.flatMap(({ steps, held, look }) => [
        Plot.areaY(steps, {
          x,
          y1: ({ low }: Survival) => 100 * low,
          y2: ({ high }: Survival) => 100 * high,
          curve: "step-after",
          fill: look.colour,
          fillOpacity: 0.16,
        }),
        Plot.lineY(steps, {
          x,
          y: ({ share }: Survival) => 100 * share,
          curve: "step-after",
          stroke: look.colour,
          strokeWidth: 2.5,
          ...(look.dash === null ? {} : { strokeDasharray: look.dash }),
        }),
        Plot.ruleX(censoredIn(held), {
          x: (day: number) => day,
          y1: (day: number) => 100 * shareAt(steps, day) - BAR,
          y2: (day: number) => 100 * shareAt(steps, day) + BAR,
          stroke: look.colour,
        }),
      ]),
    },
    canvas,
  );
}

/** How many were at risk on some days, since a share of few cases means little. */
function atRisk(
  { held }: Curve,
  days: readonly number[],
): readonly { readonly x: number; readonly text: string }[] {
  return days.map((x) => ({ x, text: plainNumber(held.filter((one) => one.days >= x).length) }));
}

/** The steps and, if the last agreement outlasts them, one more to its end. */
function toTheEnd({ steps, last }: Curve): readonly Survival[] {
  const end = steps.at(-1);
  return end === undefined || end.day >= last ? steps : [...steps, { ...end, day: last, ended: 0 }];
}

function censoredIn(held: readonly Held[]): readonly number[] {
  return [...new Set(held.filter(({ ended }) => !ended).map(({ days }) => days))].sort((a, b) => a - b);
}

function shareAt(steps: readonly Survival[], day: number): number {
  return survivalOn(steps, day)?.share ?? 1;
}

/**
 * The last day, among those on which an agreement ended or was censored, on which every kind still has enough at risk.
 */
function comparedOn(curves: readonly Curve[]): number {
  const lastDays = curves.map(({ held }) => {
    const days = held.map((one) => one.days).sort((a, b) => b - a);
    return days[Math.ceil(ENOUGH * days.length) - 1] ?? 0;
  });
  return Math.min(...lastDays);
}

/** "71.0 % still stand after 120 days (63.0 to 79.0)". */
function shareOn(curve: Curve, day: number): string {
  const { share, low, high } = boundsOn(curve, day);
  return `${shares.amount(share)} (${shares.interval(low, high)}) still stand after ${withCount(day, "day")}`;
}

/**
 * The interval on a day. Before the first end there is no variance yet, so it is the exact one of Clopper and Pearson.
 */
function boundsOn({ held, steps }: Curve, day: number): Pick<Survival, "share" | "low" | "high"> {
  const { share, low, high } = survivalOn(steps, day) ?? { share: 1, low: 1, high: 1 };
  if (share < 1) return { share, low, high };
  const atRisk = held.filter(({ days }) => days >= day).length;
  return { share, low: 0.025 ** (1 / atRisk), high };
}

function medianWords({ steps }: Curve): string {
  const days = medianDays(steps);
  return days === null ? "fewer than half end" : `half are over by day ${plainNumber(days)}`;
}

/**
 * The finding: what a single curve shows or, with several, whether the best and the worst differ on the last day
 * compared.
 */
function findingOf(curves: readonly Curve[]): string {
  const [only] = curves;
  if (only === undefined) return "";
  if (curves.length === 1) {
    const half = medianDays(only.steps);
    return half === null
      ? `Most ${only.name} last: ${shareOn(only, only.last)}`
      : `Half of ${only.name} are over by day ${plainNumber(half)}; ${shareOn(only, only.last)}`;
  }
  const day = comparedOn(curves);
  const ranked = curves
    .map((curve) => ({ name: curve.name, ...boundsOn(curve, day) }))
    .sort((one, other) => other.share - one.share);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best === undefined || worst === undefined) return "";
  const after = `after ${withCount(day, "day")}`;
  const difference = independentDifference(asEstimate(best), asEstimate(worst));
  if (difference.low > 0)
    return `Still in force ${after}: ${best.name} ${shares.amount(best.share)}, ${worst.name} ${shares.amount(worst.share)}`;
  const by = `${points.amount(difference.estimate)} (${points.interval(difference.low, difference.high)})`;
  const which = `Which of ${joined(curves.map(({ name }) => name))} lasts longest can't be told`;
  return `${which}: ${after} ${best.name} and ${worst.name} differ by ${by}`;
}

function asEstimate({ share, low, high }: Pick<Survival, "share" | "low" | "high">) {
  return { estimate: share, low, high };
}
