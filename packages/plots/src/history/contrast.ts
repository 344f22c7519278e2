import { independentDifference } from "../statistics/independent-difference.ts";
import { spelled } from "../words/english.ts";
import type { KnownBranch } from "./known-histories.ts";

/** Two ways to go on after which an outcome comes about more or less often. */
export interface BranchContrast {
  /** Where the runs part; `null` at their start. */
  readonly after: KnownBranch | null;
  readonly more: KnownBranch;
  readonly less: KnownBranch;
}

/** The least share of all runs that a way has to have to be compared. */
const LEAST = 0.05;
/** Standard errors by which two ways have to differ: at 3, up to 18 pairs are compared at 95 % together. */
const TOLD = 3;

/**
 * The two ways to go on from one point that differ most clearly in how often the outcome comes about; `null` where no two do
 * beyond chance, allowing for how many are compared. Ways that say no more than that it came about, or after which it always
 * or never does, are left out.
 *
 * @param outcome Name of the outcome; `null` for one without a name.
 */
export function clearestContrast(tree: KnownBranch, outcome: string | null): BranchContrast | null {
  const found = pairsIn(tree, null).map((pair) => ({ ...pair, clear: clarityOf(pair) }));
  const [best] = found.sort((one, other) => other.clear - one.clear);
  return best !== undefined && best.clear > 0 ? best : null;

  function pairsIn(branch: KnownBranch, after: KnownBranch | null): readonly BranchContrast[] {
    const ways = branch.children.filter(
      ({ code, runs, came }) =>
        runs >= LEAST * tree.runs && came !== null && came > 0 && came < runs && !restates(code, outcome),
    );
    const pairs = ways.flatMap((one, at) =>
      ways.slice(at + 1).map((other): BranchContrast => {
        const [more, less] = shareOf(one) >= shareOf(other) ? [one, other] : [other, one];
        return { after, more, less };
      }),
    );
    return [...pairs, ...branch.children.flatMap((child) => pairsIn(child, child))];
  }
}

/** Whether what happened is the outcome itself: "signed:reset" or "air truce". */
function restates(code: string, outcome: string | null): boolean {
  if (outcome === null || code.startsWith("meeting:")) return false;
  const what = code.split(":").at(-1);
  return what === outcome || what === spelled(outcome);
}

/** By how much of the estimate the lower end of a difference is above 0; at most 0 where it is not told. */
function clarityOf({ more, less }: BranchContrast): number {
  const { estimate, low } = independentDifference(interval(more, TOLD), interval(less, TOLD));
  return estimate === 0 ? 0 : low / estimate;
}

function shareOf({ came, runs }: KnownBranch): number {
  return (came ?? 0) / runs;
}

/**
 * The share of a branch's runs with the outcome, and its Wilson interval.
 *
 * Source: Wilson (1927), "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22.
 *
 * @param reach Standard errors on each side: 1.96 for 95 %.
 */
export function interval(branch: Pick<KnownBranch, "came" | "runs">, reach = 1.959964) {
  const { runs } = branch;
  const came = branch.came ?? 0;
  const square = reach * reach;
  const centre = came + square / 2;
  const half = reach * Math.sqrt((came * (runs - came)) / runs + square / 4);
  return {
    estimate: came / runs,
    low: came === 0 ? 0 : (centre - half) / (runs + square),
    high: came === runs ? 1 : (centre + half) / (runs + square),
  };
}
