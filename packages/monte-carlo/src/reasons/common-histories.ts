import type { Estimate } from "../statistics/estimate.ts";
import { wilson } from "../statistics/wilson.ts";
import { type History, type HistoryNode, type ToldRun, treeOf, type TreeLimits } from "./history-tree.ts";

/** Something that happened in a history. */
export interface HistoryStep {
  readonly code: string;
  /** The same in words. */
  readonly label: string;
}

/** A history that several runs have, with its share of the runs and the Wilson interval of that. */
export interface CommonHistory extends Estimate {
  /** What happened, in the order in which each first happened; none where nothing did. */
  readonly steps: readonly HistoryStep[];
  /** Number of runs that have just this history. */
  readonly count: number;
}

/** The histories of some runs. */
export interface HistoryGroup {
  /** Number of runs. */
  readonly runs: number;
  /** How many different histories they have. */
  readonly different: number;
  /** The commonest histories, each in full, the commonest first. */
  readonly commonest: readonly CommonHistory[];
  /** Number of runs that have other histories than these: `runs` without the `count` of all that are named. */
  readonly others: number;
  /** How they begin and go on, cut to a size. */
  readonly tree: HistoryNode;
}

/** So many of the commonest histories are named. */
const NAMED = 10;

/** The histories of some runs: the commonest, and the tree of all. */
export function groupOf(
  runs: readonly ToldRun[],
  limits: TreeLimits,
  label: (code: string) => string,
): HistoryGroup {
  const counts = countsOf(runs);
  const commonest = [...counts]
    .toSorted(([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1))
    .slice(0, NAMED)
    .map(([, { history, count }]): CommonHistory => {
      const steps = history.map((code) => ({ code, label: label(code) }));
      return { steps, count, ...wilson(count, runs.length) };
    });
  return {
    runs: runs.length,
    different: counts.size,
    commonest,
    others: runs.length - commonest.reduce((total, { count }) => total + count, 0),
    tree: treeOf(runs, limits, label),
  };
}

/** How many runs have each history, by its codes as text. */
function countsOf(
  runs: readonly ToldRun[],
): ReadonlyMap<string, { readonly history: History; readonly count: number }> {
  const counts = new Map<string, { readonly history: History; readonly count: number }>();
  for (const { history } of runs) {
    const key = JSON.stringify(history);
    counts.set(key, { history, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return counts;
}
