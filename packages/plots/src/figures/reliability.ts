import { assertNumber, assertSome } from "../data-error.ts";
import { assertLabels, assertParts, assertWords, flagPart, listPart, textPart } from "../data-parts.ts";
import { Figure } from "../figure.ts";
import type { Wording } from "../page/figure-spec.ts";
import type { ForestLine } from "../page/forest-lines.ts";
import { columnsOf, forest } from "../page/forest.ts";
import { withCount } from "../words/english.ts";
import { labelOf } from "../words/label.ts";
import { numberFormat, fixed } from "../words/number.ts";

/** What a forecast gave to an outcome, and whether it came about. */
export interface ForecastFact {
  /** Name of the outcome. */
  readonly name: string;
  /** The probability that the forecast gave to it, from 0 to 1. */
  readonly probability: number;
  /** Whether it came about. */
  readonly value: boolean;
}

/** How a forecast did, as `score` gives it. */
export interface ForecastScores {
  readonly outcomes: readonly ForecastFact[];
  /** Its mean Brier score, from 0, the best, to 1; with an interval where there are facts enough for one. */
  readonly brier: { readonly mean: number; readonly interval: readonly [low: number, high: number] | null };
}

/** Texts to replace the figure's own, and labels. */
export interface ReliabilityWording extends Wording {
  /** Labels of outcomes, by name. */
  readonly labels?: Readonly<Record<string, string>>;
}

const SHARES = numberFormat("share", "level", []);
const OPACITY = 0.35;

/**
 * The probability that a forecast gave to each outcome, against what came about: bars show how far it was off, to 100 % for
 * what came about and to 0 % for what did not. The line is the base rate, the share that came about.
 *
 * @throws DataError when there is no fact, and for a probability outside 0 to 1.
 */
export function reliability(scores: ForecastScores, wording: ReliabilityWording = {}): Figure {
  assertParts("scores", scores, { outcomes: listPart }, "");
  assertSome("outcomes", scores.outcomes, "fact");
  scores.outcomes.forEach((fact, at) => {
    assertParts(`outcomes.${at}`, fact, { name: textPart, value: flagPart });
    assertNumber(`outcomes.${at}.probability`, fact.probability, 0, 1);
  });
  assertParts("brier", scores.brier);
  assertNumber("brier.mean", scores.brier.mean, 0, 1);
  assertWords(wording);
  assertLabels("wording.labels", wording.labels);
  const { labels = {}, ...words } = wording;
  const { interval, mean } = scores.brier;
  const rows = scores.outcomes
    .map((fact) => ({ ...fact, name: labelOf(labels, fact.name) ?? fact.name }))
    .sort((one, other) => other.probability - one.probability);
  const cameAbout = rows.filter(({ value }) => value).length;
  const base = cameAbout / rows.length;
  const byBase = base * (1 - base);
  const facts = withCount(rows.length, "fact");
  const score = `${fixed(mean, 3)}${interval === null ? "" : ` (${fixed(interval[0], 3)} to ${fixed(interval[1], 3)})`}`;
  const side = mean < byBase ? "better than" : "no better than";
  return new Figure({
    finding: `On ${facts} the forecast has a Brier score of ${score}, ${side} the base rate's ${fixed(byBase, 3)}${interval === null ? "; that is too few facts for an interval" : ""}`,
    subtitle: `Probability that the forecast gave to each outcome, and how far that was from what came about; ${cameAbout} of ${facts} came about.`,
    caption: `Circle: came about, diamond: did not; the shorter the bars, the better. The base rate is known only afterwards.${interval === null ? " Too few facts for an interval: another few might turn it round." : " The interval takes facts for independent, which those of one story are not."}`,
    description: rows
      .map(
        ({ name, probability, value }) =>
          `${name}: ${SHARES.amount(probability)}, ${value ? "came about" : "did not"}`,
      )
      .join("; "),
    ...words,
    panels: (canvas) => {
      const { colours } = canvas.palette;
      const lines = rows.map(({ name, probability, value }): ForestLine => {
        const colour = value ? colours[0] : colours[1];
        return {
          ...{ type: "row", name, estimate: probability, low: probability, high: probability },
          says: `${SHARES.amount(probability)}, ${value ? "came about" : "did not"}`,
          ...{ colour, symbol: value ? "circle" : "diamond", filled: true },
          bars: [{ from: value ? probability : 0, to: value ? 1 : probability, colour, opacity: OPACITY }],
        };
      });
      const references = [{ value: base, text: `base rate ${SHARES.amount(base)}` }];
      const scale = {
        numberFormat: SHARES,
        label: "probability by the forecast, in per cent",
        zero: "nothing",
        ends: [0, 1],
        references,
      } as const;
      return [forest(lines, scale, columnsOf(lines, canvas), canvas)];
    },
  });
}
