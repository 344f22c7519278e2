import * as Plot from "@observablehq/plot";
import { assertNumber, assertSome, DataError } from "../data-error.ts";
import {
  assertLabels,
  assertPart,
  assertParts,
  assertWords,
  flagPart,
  listPart,
  optionalPart,
  textPart,
} from "../data-parts.ts";
import { assertEstimate, type Estimated } from "../estimated.ts";
import { Figure } from "../figure.ts";
import { curvePanel } from "../page/curve-panel.ts";
import type { Canvas, Wording } from "../page/figure-spec.ts";
import type { ForestLine } from "../page/forest-lines.ts";
import { columnsOf, forest } from "../page/forest.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { capitalized, joined, withCount } from "../words/english.ts";
import { labelOf } from "../words/label.ts";
import { numberFormat } from "../words/number.ts";

/** What a box holds of the runs that were searched. */
export interface BoxShares {
  /** Share of the runs in it with the outcome. */
  readonly density: number;
  /** Share of the runs with the outcome that are in it. */
  readonly coverage: number;
}

/** Between which values of a parameter the runs of a box lie; infinite where there is no limit. */
export interface ParameterLimits {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
}

/** Where an outcome comes about, as `discover` gives it. */
export interface FoundBox {
  /** All boxes, from the whole space on. */
  readonly trajectory: readonly BoxShares[];
  /** The one that was chosen, and how it does on fresh runs; `null` for none. */
  readonly box:
    | (BoxShares & {
        readonly limits: readonly ParameterLimits[];
        readonly fresh: {
          readonly density: Estimated;
          readonly coverage: Estimated;
          readonly overall: Estimated;
          /** Whether the outcome is told to be likelier in the box. */
          readonly told: boolean;
        };
      })
    | null;
}

/** The whole range of a parameter, as `parameters` of a scenario gives it. */
export interface ParameterRange {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** What was looked for, labels, and texts to replace the figure's own. */
export interface BoxWording extends Wording {
  /** Name of the outcome; "the outcome" when left out. */
  readonly outcome?: string;
  /** Labels of parameters, by id. */
  readonly labels?: Readonly<Record<string, string>>;
}

const SHARES = numberFormat("share", "level", []);
const OPACITY = { range: 0.2, limits: 0.6 };
const HEIGHT = 200;

/**
 * A box of parameters in which an outcome is frequent: its limits within the whole ranges, how often the outcome comes about
 * in it on fresh runs, and the boxes that were passed on the way to it.
 *
 * @param ranges The whole range of each parameter that the box restricts.
 * @throws DataError for a number that is not finite, and for a limit of a parameter whose range is not given.
 */
export function box(found: FoundBox, ranges: readonly ParameterRange[], wording: BoxWording = {}): Figure {
  assertFound(found);
  assertPart("ranges", ranges, listPart);
  ranges.forEach((range, at) => {
    assertParts(`ranges.${at}`, range, { id: textPart });
    assertNumber(`ranges.${at}.low`, range.low);
    assertNumber(`ranges.${at}.high`, range.high, range.low);
  });
  assertWords(wording, { outcome: optionalPart(textPart) });
  assertLabels("wording.labels", wording.labels);
  const { outcome = "the outcome", labels = {}, ...words } = wording;
  const limits = (found.box?.limits ?? []).map((limit, at) => {
    const range = ranges.find(({ id }) => id === limit.parameter);
    if (range === undefined)
      throw new DataError({
        field: `box.limits.${at}.parameter`,
        value: limit.parameter,
        allowed: "a parameter whose range is given",
      });
    return { ...limit, name: labelOf(labels, limit.parameter) ?? limit.parameter, range };
  });
  const fresh = found.box?.fresh;
  return new Figure({
    finding: findingOf(
      found,
      limits.map(({ name }) => name),
      outcome,
    ),
    subtitle:
      fresh === undefined
        ? "Coverage and density of all boxes that were passed, on the runs that were searched."
        : `Limits of the box within the whole range of each parameter, then shares with 95 % intervals on ${withCount(fresh.overall.runs, "run")} that the search has not seen.`,
    caption:
      "The last plot is of the runs that were searched, where every box looks better than it is: from the whole space, at the right, to ever smaller boxes.",
    description: [
      ...limits.map((limit) => `${limit.name}: ${limitsOf(limit)}`),
      ...(fresh === undefined
        ? []
        : [
            `density ${said(fresh.density)}`,
            `coverage ${said(fresh.coverage)}`,
            `overall ${said(fresh.overall)}`,
          ]),
      `${withCount(found.trajectory.length, "box", "boxes")} passed`,
    ].join("; "),
    ...words,
    panels: (canvas) => [...boxPanels(found, limits, canvas), trajectoryPanel(found, canvas)],
  });
}

type Limit = ParameterLimits & { readonly name: string; readonly range: ParameterRange };

function said({ estimate, low, high }: Estimated): string {
  return `${SHARES.amount(estimate)} (${SHARES.interval(low, high)})`;
}

/** The limits, and between which ends they lie. */
function limitsOf({ low, high, range }: Limit): string {
  const format = numberFormat("", "level", [range.low, range.high]);
  const within = ` of ${format.interval(range.low, range.high)}`;
  if (low <= range.low) return `at most ${format.number(high)}${within}`;
  if (high >= range.high) return `at least ${format.number(low)}${within}`;
  return `${format.interval(low, high)}${within}`;
}

/** The limits of the box, and the shares on fresh runs. */
function boxPanels(
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
      says: limitsOf(limit),
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
    says: said(share),
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
function trajectoryPanel({ trajectory, box: chosen }: FoundBox, canvas: Canvas): PlotPanel {
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

/** The finding: whether the outcome is likelier in the box, on runs that it was not made from. */
function findingOf({ box: chosen }: FoundBox, names: readonly string[], outcome: string): string {
  if (chosen === null) return `No box was found in which ${outcome} is more frequent`;
  const { density, overall, told } = chosen.fresh;
  if (!told)
    return `Whether ${outcome} is likelier in the box can't be told: on fresh runs ${said(density)}, against ${SHARES.amount(overall.estimate)} of all`;
  return `${capitalized(outcome)} comes about in ${said(density)} of fresh runs within limits of ${names.length > 3 ? withCount(names.length, "parameter") : joined(names)}, against ${SHARES.amount(overall.estimate)} of all`;
}

function assertFound(found: FoundBox): void {
  assertParts("found", found, { trajectory: listPart }, "");
  assertSome("trajectory", found.trajectory, "box");
  const shares = (field: string, { density, coverage }: BoxShares) => {
    assertNumber(`${field}.density`, density, 0, 1);
    assertNumber(`${field}.coverage`, coverage, 0, 1);
  };
  found.trajectory.forEach((each, at) => {
    assertParts(`trajectory.${at}`, each);
    shares(`trajectory.${at}`, each);
  });
  if (found.box === null) return;
  assertParts("box", found.box, { limits: listPart });
  shares("box", found.box);
  assertParts("box.fresh", found.box.fresh, { told: flagPart });
  for (const name of ["density", "coverage", "overall"] as const)
    assertEstimate(`box.fresh.${name}`, found.box.fresh[name], [0, 1]);
  found.box.limits.forEach((limit, at) => {
    assertParts(`box.limits.${at}`, limit, { parameter: textPart });
  });
}
