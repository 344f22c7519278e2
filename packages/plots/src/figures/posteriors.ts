import { assertNumber, assertSome } from "../data-error.ts";
import { assertLabels, assertParts, assertWords, flagPart, listPart, textPart } from "../data-parts.ts";
import { assertEstimate, type Estimated } from "../estimated.ts";
import { Figure } from "../figure.ts";
import type { Canvas, Wording } from "../page/figure-spec.ts";
import type { ForestLine } from "../page/forest-lines.ts";
import { columnsOf, forest } from "../page/forest.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { joined, withCount } from "../words/english.ts";
import { labelOf } from "../words/label.ts";
import { numberFormat } from "../words/number.ts";

/** The distribution of a parameter by itself, in its unit. */
export interface MarginalDistribution {
  readonly mean: number;
  /** Standard deviation, above 0 for a prior. */
  readonly deviation: number;
  /** Quantiles in ascending order: the first and the last are drawn as ends, and the middle one as the mark. */
  readonly quantiles: readonly number[];
}

/** What a record says of a parameter, as `calibrate` gives it. */
export interface LearntParameter {
  /** Id of the parameter. */
  readonly parameter: string;
  readonly prior: MarginalDistribution;
  readonly posterior: MarginalDistribution;
  /** By what share the standard deviation shrank. */
  readonly contraction: Estimated;
  /** Whether the record tells something of it. */
  readonly informed: boolean;
}

/** Texts to replace the figure's own, and labels. */
export interface PosteriorWording extends Wording {
  /** Labels of parameters, by id. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** The most parameters that are shown; those of which the record tells something come first. */
const MOST = 12;
const OPACITY = 0.2;
const SHARES = numberFormat("share", "level", []);

/**
 * What a record says of parameters: where each lay before and lies after, in standard deviations of the prior, and by how
 * much its spread shrank. Those of which the record tells nothing are pale, and said to be so.
 *
 * @throws DataError when there is none, and for a number that is not finite.
 */
export function posteriors(parameters: readonly LearntParameter[], wording: PosteriorWording = {}): Figure {
  assertLearnt(parameters);
  assertWords(wording);
  assertLabels("wording.labels", wording.labels);
  const { labels = {}, ...words } = wording;
  const rows = parameters
    .map((each) => ({ ...each, name: labelOf(labels, each.parameter) ?? each.parameter }))
    .sort(
      (one, other) =>
        Number(other.informed) - Number(one.informed) ||
        other.contraction.estimate - one.contraction.estimate,
    );
  const shown = rows.slice(0, MOST);
  const left = rows.length - shown.length;
  return new Figure({
    finding: findingOf(rows),
    subtitle: `Each parameter before the record (bar) and after it (mark), from the 5 % to the 95 % quantile, then by how much its standard deviation shrank, with 95 % intervals; ${withCount(Math.max(...rows.map(({ contraction }) => contraction.runs)), "effective draw")}.${left > 0 ? ` Another ${left} have learnt less.` : ""}`,
    caption:
      "Filled: the record tells something of it beyond chance, allowing for the number of parameters. Pale and hollow: not informed, so that it is as unknown as before.",
    description: rows
      .map(
        (row) =>
          `${row.name}: ${rangeOf(row.prior)} before, ${rangeOf(row.posterior)} after, ${shrunk(row)}${row.informed ? "" : ", not informed"}`,
      )
      .join("; "),
    ...words,
    panels: (canvas) => panelsOf(shown, canvas),
  });
}

type Row = LearntParameter & { readonly name: string };

function panelsOf(rows: readonly Row[], canvas: Canvas): readonly PlotPanel[] {
  const { colours, muted } = canvas.palette;
  const look = ({ informed }: Row) =>
    ({ colour: informed ? colours[0] : muted, symbol: "circle", filled: informed }) as const;
  const places = rows.map((row): ForestLine => {
    const scaled = (value: number) => (value - row.prior.mean) / row.prior.deviation;
    const [before, after] = [endsOf(row.prior), endsOf(row.posterior)];
    return {
      ...{ type: "row", name: row.name, says: rangeOf(row.posterior), ...look(row) },
      ...{ estimate: scaled(after.middle), low: scaled(after.low), high: scaled(after.high) },
      bars: [{ from: scaled(before.low), to: scaled(before.high), colour: muted, opacity: OPACITY }],
    };
  });
  const shrinks = rows.map((row): ForestLine => {
    const { estimate, low, high } = row.contraction;
    return { type: "row", name: row.name, says: shrunk(row), ...look(row), estimate, low, high };
  });
  const columns = columnsOf([...places, ...shrinks], canvas);
  const deviations = numberFormat("", "difference", [1]);
  const place = {
    numberFormat: deviations,
    label: "prior standard deviations from the prior mean",
    zero: "no difference",
  } as const;
  const shrink = { numberFormat: SHARES, label: "contraction, in per cent", zero: "no difference" } as const;
  return [forest(places, place, columns, canvas), forest(shrinks, shrink, columns, canvas)];
}

function endsOf({ quantiles }: MarginalDistribution): {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
} {
  const [low = 0, middle = 0, high = 0] = [
    quantiles[0],
    quantiles[Math.floor(quantiles.length / 2)],
    quantiles.at(-1),
  ];
  return { low, middle, high };
}

/** The middle of a distribution with its ends, in the unit of the parameter. */
function rangeOf(marginal: MarginalDistribution): string {
  const { low, middle, high } = endsOf(marginal);
  const format = numberFormat("", "level", [low, high]);
  return `${format.number(middle)} (${format.interval(low, high)})`;
}

function shrunk({ contraction: { estimate, low, high } }: LearntParameter): string {
  return `${SHARES.amount(estimate)} (${SHARES.interval(low, high)})`;
}

/** The finding: of which parameters the record tells something. */
function findingOf(rows: readonly Row[]): string {
  const informed = rows.filter((row) => row.informed);
  if (informed.length === 0)
    return `The record tells nothing of ${rows.length === 1 ? "the parameter" : `any of ${withCount(rows.length, "parameter")}`} beyond chance`;
  const [most] = informed;
  const of = `The record tells something of ${informed.length} of ${withCount(rows.length, "parameter")}`;
  if (informed.length <= 3) return `${of}: ${joined(informed.map(({ name }) => name))}`;
  return `${of}, by the estimates most of ${most?.name}`;
}

function assertLearnt(parameters: readonly LearntParameter[]): void {
  assertSome("parameters", parameters, "parameter");
  parameters.forEach((each, at) => {
    const field = `parameters.${at}`;
    assertParts(field, each, { parameter: textPart, informed: flagPart });
    assertEstimate(`${field}.contraction`, each.contraction, [
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    for (const name of ["prior", "posterior"] as const) {
      const marginal = each[name];
      assertParts(`${field}.${name}`, marginal, { quantiles: listPart });
      assertNumber(`${field}.${name}.mean`, marginal.mean);
      assertNumber(`${field}.${name}.deviation`, marginal.deviation, name === "prior" ? Number.MIN_VALUE : 0);
      marginal.quantiles.forEach((value, which) =>
        assertNumber(`${field}.${name}.quantiles.${which}`, value),
      );
    }
  });
}
