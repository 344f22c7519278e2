import { InputError } from "@summitry/core";
import type { Interests, Issues, OutcomeOf, Value } from "@summitry/core";
import type { Problem } from "./problem.ts";
import { evaluatedTable, type EvaluatedTable } from "./evaluated-table.ts";

/** What a party wants on one issue, and how much it matters to it. */
export interface IssuePosition {
  /**
   * The value it likes best: the number itself if all values of the issue are numbers, otherwise its position among
   * them, from 0.
   */
  readonly position: number;
  /** How much is at stake for it: the utility of the best value minus that of the worst. */
  readonly salience: number;
}

/** A middle of some stands, on the scale of their positions. */
export type Middle = (stands: readonly IssuePosition[]) => number;

/**
 * A forecast that ignores bargaining: on each issue the mean of the values the parties like best, weighted by salience.
 * Salience is what is at stake for a party on the issue: the weight times the range of the values. If nothing is at
 * stake for anybody, all parties count the same. Numbers are averaged as numbers, other values by their position in the
 * agenda. The result is the nearest value, on a tie the one listed first. Red lines and reservation values play no
 * part.
 *
 * Source: the compromise model of Van den Bos (1991); Achen (2006), in The European Union Decides, finds it hard to beat.
 *
 * @returns The outcome, or `null` where the agenda excludes that combination of values.
 * @throws InputError for a utility that is not a sum over issues, which has no salience, and like `analyse`.
 */
export function meanPosition<I extends Issues, P extends Interests<I> = Interests<I>>(
  problem: Problem<I, P>,
): OutcomeOf<I> | null {
  return outcomeBy(evaluatedTable(problem), mean);
}

/**
 * A forecast that ignores bargaining: on each issue the median of the values the parties like best, weighted by
 * salience as in `meanPosition`, so that half of the salience lies on either side. If it falls between two values, the
 * result is the value nearest to the middle of them, on a tie the one listed first.
 *
 * Source: Black (1948), Journal of Political Economy 56, issue by issue.
 *
 * @returns The outcome, or `null` where the agenda excludes that combination of values.
 * @throws InputError for a utility that is not a sum over issues, which has no salience, and like `analyse`.
 */
export function medianPosition<I extends Issues, P extends Interests<I> = Interests<I>>(
  problem: Problem<I, P>,
): OutcomeOf<I> | null {
  return outcomeBy(evaluatedTable(problem), median);
}

/**
 * The outcome made of the values nearest to a middle, such as `mean` or `median`, of what the parties want on each
 * issue.
 */
export function outcomeBy<I extends Issues>(
  { agenda, sides }: EvaluatedTable<I, string>,
  middle: Middle,
): OutcomeOf<I> | null {
  const columnsOfAll = sides.map(({ id, contributions }) => {
    if (contributions !== null) return contributions;
    const allowed = "a sum over issues, made by `additive`: only that has positions and saliences";
    throw new InputError({ field: `parties.${id}.utility`, value: "another function", allowed });
  });
  const outcome = agenda.names.map((name, issue) => {
    const values = agenda.issues[name] ?? [];
    const scale = scaleOf(values);
    const stands = columnsOfAll.map((columns) => standOn(scale, columns[issue] ?? new Float64Array()));
    return [name, values[nearest(scale, middle(weighed(stands)))]];
  });
  const index = agenda.indexOf(Object.fromEntries(outcome));
  return index < 0 ? null : agenda.outcome(index);
}

function scaleOf(values: readonly Value[]): readonly number[] {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === values.length ? numbers : [...values.keys()];
}

function standOn(scale: readonly number[], worth: Float64Array): IssuePosition {
  const [most, least] = [Math.max(...worth), Math.min(...worth)];
  return { position: scale[worth.indexOf(most)] ?? 0, salience: most - least };
}

function weighed(stands: readonly IssuePosition[]): readonly IssuePosition[] {
  return stands.every(({ salience }) => salience === 0)
    ? stands.map((stand) => ({ ...stand, salience: 1 }))
    : stands;
}

/** The mean position, weighted by salience. */
export function mean(stands: readonly IssuePosition[]): number {
  let [sum, weight] = [0, 0];
  for (const { position, salience } of stands) {
    sum += salience * position;
    weight += salience;
  }
  return sum / weight;
}

/** Tolerance for rounding, as a share: saliences are sums of rounded products. */
const ROUNDING = 1e-12;

/** The median position, weighted by salience. */
export function median(stands: readonly IssuePosition[]): number {
  const half = stands.reduce((sum, { salience }) => sum + salience, 0) / 2;
  const sorted = stands.toSorted((one, other) => one.position - other.position);
  const firstPast = (share: number): number => {
    let sum = 0;
    return sorted.find(({ salience }) => (sum += salience) >= share)?.position ?? 0;
  };
  return (firstPast(half * (1 - ROUNDING)) + firstPast(half * (1 + ROUNDING))) / 2;
}

function nearest(scale: readonly number[], to: number): number {
  const gaps = scale.map((value) => Math.abs(value - to));
  const closest = Math.min(...gaps);
  return gaps.findIndex((gap) => gap <= closest + ROUNDING * Math.max(1, Math.abs(to)));
}
