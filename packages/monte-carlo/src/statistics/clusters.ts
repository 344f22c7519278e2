import { binomialQuantile } from "./binomial-quantile.ts";
import { CONFIDENCE, type Estimate, NORMAL_95 } from "./estimate.ts";
import { quantile } from "./quantile.ts";
import { wilsonEnds } from "./wilson.ts";

// Things that come several to a run, such as texts: those of one run are alike, so they say less than as many of other runs.

/** What one run has of such things. */
export interface Cluster {
  /** Number of those that count. */
  readonly hits: number;
  /** Number of all: a whole number of at least 1. */
  readonly all: number;
}

const TAIL = (1 - CONFIDENCE) / 2;

/**
 * A share of things that come several to a run, with a 95 % interval that takes runs, and not things, to be independent:
 * Wilson's at the effective number of things. Where each run has one, it is Wilson's interval as it is. NaN for nothing.
 *
 * Source: Dean and Pagano (2015), "Evaluating confidence interval methods for binomial proportions in clustered surveys",
 * Journal of Survey Statistics and Methodology 3.
 */
export function clusteredShare(clusters: readonly Cluster[]): Estimate {
  const [hits, all] = totals(clusters);
  const estimate = hits / all;
  const standardError = Math.sqrt(varianceOf(clusters));
  const number = effective(clusters);
  const ends = wilsonEnds(number === all ? hits : estimate * number, number);
  return { estimate, ...ends, standardError, runs: clusters.length };
}

/**
 * A quantile of values that come several to a run, with a 95 % interval between values at the ranks that so many independent
 * ones would have; an end is infinite when there are too few. Where each run has one, it is that of `quantileInterval`.
 *
 * Source: Woodruff (1952), "Confidence intervals for medians and other position measures", Journal of the American
 * Statistical Association 47, with the binomial distribution in the place of the normal one.
 *
 * @param byRun The values of each run that has any.
 * @param share From 0 (the smallest value) to 1 (the largest).
 */
export function clusteredQuantile(byRun: readonly (readonly number[])[], share: number): Estimate {
  const sorted = Float64Array.from(byRun.flat()).sort();
  const estimate = quantile(sorted, share);
  const below = byRun.map((values) => ({
    hits: values.filter((value) => value <= estimate).length,
    all: values.length,
  }));
  const number = Math.max(1, Math.floor(effective(below)));
  const each = sorted.length / number;
  const under = binomialQuantile(TAIL, number, share) - 1;
  const over = binomialQuantile(1 - TAIL, number, share);
  const low = sorted[Math.floor(under * each)] ?? Number.NEGATIVE_INFINITY;
  const high = sorted[Math.ceil(over * each)] ?? Number.POSITIVE_INFINITY;
  const standardError = high / (2 * NORMAL_95) - low / (2 * NORMAL_95);
  return { estimate, low, high, standardError, runs: byRun.length };
}

/**
 * How many independent things would give a share as precise. There are no more than things; and where all are alike, no more
 * than runs.
 *
 * Source: Korn and Graubard (1998), "Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data", Survey Methodology 24.
 */
function effective(clusters: readonly Cluster[]): number {
  const [hits, all] = totals(clusters);
  if (clusters.length === all || hits === 0 || hits === all) return clusters.length;
  const share = hits / all;
  return Math.min(all, (share * (1 - share)) / varianceOf(clusters));
}

/** The variance of the share as a ratio of two sums over runs. */
function varianceOf(clusters: readonly Cluster[]): number {
  const [hits, all] = totals(clusters);
  const share = hits / all;
  const squares = clusters.map((each) => (each.hits - share * each.all) * (each.hits - share * each.all));
  return squares.reduce((sum, square) => sum + square, 0) / (all * all);
}

function totals(clusters: readonly Cluster[]): readonly [hits: number, all: number] {
  let [hits, all] = [0, 0];
  for (const each of clusters) {
    hits += each.hits;
    all += each.all;
  }
  return [hits, all];
}
