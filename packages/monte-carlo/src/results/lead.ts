import type { Identity, RowTest } from "@summitry/core";
import { passes } from "../rows/measure.ts";
import { inEachGroup, type RowGroup, type RowReading } from "../rows/reading.ts";
import { CONFIDENCE, type Estimate, type NamedEstimate } from "../statistics/estimate.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { isTold } from "../statistics/told.ts";

/** How far the likeliest outcome of a batch is ahead of the next: the difference of their shares, within the same runs. */
export interface Lead extends Estimate {
  /** Name of the likeliest outcome. */
  readonly first: string;
  /**
   * Name of the next: the likeliest of those that came about without the first in some run. What comes about with the first
   * alone, as a plan of one size among all plans, is no rival of it, and stands here only where there is no other.
   */
  readonly second: string;
  /**
   * Whether the first is told to be the likelier: the interval leaves zero out, and so many runs have just one of the two that
   * chance would hardly turn them all one way (a sign test: six, or more).
   */
  readonly told: boolean;
}

/** In how many runs just one of two outcomes came about. */
interface Apart {
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/**
 * The lead of the likeliest outcome over the next, the first one named of equals; `null` for fewer than two outcomes or two
 * runs, and without their tests.
 *
 * @param outcomes All outcomes, with their shares of the runs.
 */
export function* leadIn<R extends Identity>(
  outcomes: readonly NamedEstimate[],
  tests: Readonly<Record<string, RowTest<R>>>,
): RowReading<R, Lead | null> {
  const [first, ...others] = outcomes.toSorted((one, other) => other.estimate - one.estimate);
  const likeliest = first === undefined ? undefined : tests[first.name];
  if (first === undefined || likeliest === undefined || first.runs < 2) return null;
  const rivals = others.flatMap(({ name }) => {
    const test = tests[name];
    return test === undefined ? [] : [{ name, test }];
  });
  const field = `outcomes.${first.name}`;
  const found = yield* inEachGroup(({ rows }: RowGroup<R>) => {
    const came = rows.map((row) => passes(likeliest, row, field));
    return rivals.map(({ name, test }): Apart => {
      const also = rows.map((row) => passes(test, row, `outcomes.${name}`));
      return {
        onlyFirst: came.filter((one, at) => one && also[at] !== true).length,
        onlySecond: also.filter((one, at) => one && came[at] !== true).length,
      };
    });
  });
  const compared = rivals.map(({ name }, at) => ({ name, ...sum(found.map((each) => each[at])) }));
  const next = compared.find(({ onlySecond }) => onlySecond > 0) ?? compared[0];
  if (next === undefined) return null;
  const difference = meanInterval(
    new Float64Array(first.runs).fill(1, 0, next.onlyFirst).fill(-1, first.runs - next.onlySecond),
  );
  const [low, high] = [Math.max(-1, difference.low), Math.min(1, difference.high)]; // few runs would reach further
  const names = { first: first.name, second: next.name };
  return { ...names, ...difference, low, high, told: isTold(difference, CONFIDENCE) };
}

function sum(all: readonly (Apart | undefined)[]): Apart {
  const of = (part: keyof Apart): number => all.reduce((total, each) => total + (each?.[part] ?? 0), 0);
  return { onlyFirst: of("onlyFirst"), onlySecond: of("onlySecond") };
}
