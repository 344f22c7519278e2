import type { Identity, RowTest } from "@summitry/core";
import { passes } from "../rows/measure.ts";
import { inEachGroup, oneList, type RowGroup, type RowReading } from "../rows/reading.ts";
import { CONFIDENCE, type Estimate, type NamedEstimate } from "../statistics/estimate.ts";
import { pairedDifference } from "../statistics/paired.ts";
import { isTold } from "../statistics/told.ts";

/** How far the likeliest outcome of a batch is ahead of the next: the difference of their shares, within the same runs. */
export interface Lead extends Estimate {
  /** Name of the likeliest outcome. */
  readonly first: string;
  /** Name of the next. */
  readonly second: string;
  /**
   * Whether the first is told to be the likelier: the interval leaves zero out, and so many runs have just one of the two that
   * chance would hardly turn them all one way (a sign test: six, or more).
   */
  readonly told: boolean;
}

/**
 * The lead of the likeliest outcome over the next, the first one named of equals; `null` for fewer than two outcomes or two
 * runs, and without the tests of both.
 *
 * @param outcomes All outcomes, with their shares of the runs.
 */
export function* leadIn<R extends Identity>(
  outcomes: readonly NamedEstimate[],
  tests: Readonly<Record<string, RowTest<R>>>,
): RowReading<R, Lead | null> {
  const [first, second] = outcomes.toSorted((one, other) => other.estimate - one.estimate);
  if (first === undefined || second === undefined || first.runs < 2) return null;
  const [likeliest, next] = [tests[first.name], tests[second.name]];
  if (likeliest === undefined || next === undefined) return null;
  const fields = { first: `outcomes.${first.name}`, second: `outcomes.${second.name}` };
  const came = yield* inEachGroup(({ rows }: RowGroup<R>) => ({
    first: rows.map((row) => Number(passes(likeliest, row, fields.first))),
    second: rows.map((row) => Number(passes(next, row, fields.second))),
  }));
  const difference = pairedDifference(
    oneList(came.map((each) => each.second)),
    oneList(came.map((each) => each.first)),
  );
  const [low, high] = [Math.max(-1, difference.low), Math.min(1, difference.high)]; // few runs would reach further
  const names = { first: first.name, second: second.name };
  return { ...names, ...difference, low, high, told: isTold(difference, CONFIDENCE) };
}
