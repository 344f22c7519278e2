import { binomialQuantile } from "./binomial-quantile.ts";

/** Between which numbers of values the count up to each point may lie. */
export interface Bands {
  /** The points, from above 0 to 1. */
  readonly points: readonly number[];
  /** The least count up to each point. */
  readonly low: readonly number[];
  /** The greatest. */
  readonly high: readonly number[];
}

/** Bisections for the width of the bands. */
const BISECTIONS = 30;

/**
 * Bands for the number of uniform values up to each of some points: all counts of independent values lie within them with at
 * least the confidence that is wanted, at all points at once.
 *
 * Each point has the interval of a binomial distribution, at the confidence for one point that gives the one for all; that is
 * found exactly, by following how the counts may grow from point to point.
 *
 * Source: Säilynoja, Bürkner and Vehtari (2022), "Graphical test for discrete uniformity and its applications in
 * goodness-of-fit evaluation and multiple sample comparison", Statistics and Computing 32.
 *
 * @param count Number of values: a whole number of at least 1.
 * @param steps Number of points, at equal distances: a whole number of at least 1.
 * @param confidence Above 0 and below 1.
 */
export function simultaneousBands(count: number, steps: number, confidence: number): Bands {
  const points = Array.from({ length: steps }, (_, at) => (at + 1) / steps);
  const bandsAt = (outside: number): Bands => ({
    points,
    low: points.map((point) => binomialQuantile(outside / 2, count, point)),
    high: points.map((point) => binomialQuantile(1 - outside / 2, count, point)),
  });
  let [wide, narrow] = [(1 - confidence) / steps, 1 - confidence]; // Bonferroni's is wide enough
  for (let step = 0; step < BISECTIONS; step++) {
    const between = (wide + narrow) / 2;
    if (chanceWithin(bandsAt(between), count) >= confidence) wide = between;
    else narrow = between;
  }
  return bandsAt(wide);
}

/** The probability that the counts of uniform values lie within bands at all points. */
export function chanceWithin({ points, low, high }: Bands, count: number): number {
  let chances = new Map([[0, 1]]);
  let before = 0;
  for (const [at, point] of points.entries()) {
    const share = Math.min(1, (point - before) / (1 - before));
    const [least, most] = [low[at] as number, high[at] as number];
    const next = new Map<number, number>();
    for (const [reached, chance] of chances) {
      const grown = binomialChances(count - reached, share);
      for (let total = Math.max(reached, least); total <= most; total++) {
        const step = grown[total - reached] as number;
        next.set(total, (next.get(total) ?? 0) + chance * step);
      }
    }
    chances = next;
    before = point;
  }
  return [...chances.values()].reduce((sum, chance) => sum + chance, 0);
}

/** The chance of each number of successes, from none to all. */
function binomialChances(trials: number, chance: number): Float64Array {
  const chances = new Float64Array(trials + 1);
  if (chance >= 1) {
    chances[trials] = 1;
    return chances;
  }
  const odds = chance / (1 - chance);
  const likeliest = Math.min(trials, Math.floor((trials + 1) * chance));
  chances[likeliest] = 1;
  for (let at = likeliest; at < trials; at++)
    chances[at + 1] = ((chances[at] as number) * (trials - at) * odds) / (at + 1);
  for (let at = likeliest; at > 0; at--)
    chances[at - 1] = ((chances[at] as number) * at) / ((trials - at + 1) * odds);
  const sum = chances.reduce((total, each) => total + each, 0);
  return chances.map((each) => each / sum);
}

/** Whether the counts of some values from 0 to 1 lie within bands at all points. */
export function isWithin(values: readonly number[], { points, low, high }: Bands): boolean {
  return points.every((point, at) => {
    const count = values.filter((value) => value <= point).length;
    return (low[at] as number) <= count && count <= (high[at] as number);
  });
}
