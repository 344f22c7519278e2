import type { KnownBranch } from "./known-histories.ts";

/** A branch as it is drawn: steps that all its runs take are one, and rare ones are put together. */
export interface Branch {
  /** "step" for what happened; "others" for rarer ways to go on; "end" where nothing more happened. */
  readonly type: "step" | "others" | "end";
  /** What happened, in words, in order. */
  readonly labels: readonly string[];
  readonly runs: number;
  readonly came: number | null;
  readonly branches: readonly Branch[];
}

/** How much of a tree is drawn. */
export interface BranchLimits {
  /** How many steps lie beside each other at the most. */
  readonly depth: number;
  /** The least share of all runs that a branch has by itself. */
  readonly least: number;
}

/** A tree without what all runs begin with, which comes by itself. */
export function branchesOf(
  tree: KnownBranch,
  { depth, least }: BranchLimits,
): { readonly start: readonly string[]; readonly branches: readonly Branch[] } {
  const start: string[] = [];
  let root = tree;
  for (let only = onlyChild(root); only !== null; only = onlyChild(root)) {
    start.push(only.label);
    root = only;
  }
  return { start, branches: nextOf(root, depth) };

  function nextOf(branch: KnownBranch, levels: number): readonly Branch[] {
    if (levels === 0) return [];
    const shown = branch.children.filter(({ runs }) => runs >= least * tree.runs);
    const rare = branch.children.filter((child) => !shown.includes(child));
    const others = rare.reduce((sum, { runs }) => sum + runs, branch.others);
    return [
      ...shown.map((child) => stepOf(child, levels)),
      ...(others > 0 ? [rest("others", others)] : []),
      ...(branch.ends > 0 ? [rest("end", branch.ends)] : []),
    ];
  }

  function stepOf(first: KnownBranch, levels: number): Branch {
    const labels = [first.label];
    let last = first;
    for (let only = onlyChild(last); only !== null; only = onlyChild(last)) {
      labels.push(only.label);
      last = only;
    }
    const branches = nextOf(last, levels - 1);
    const goesOn = branches.some(({ type }) => type === "step");
    return { type: "step", labels, runs: first.runs, came: first.came, branches: goesOn ? branches : [] };
  }
}

function rest(type: "others" | "end", runs: number): Branch {
  return { type, labels: [], runs, came: null, branches: [] };
}

/** The child that all runs of a branch go on with; `null` where they part. */
function onlyChild({ children, runs }: KnownBranch): KnownBranch | null {
  const [only] = children;
  return only !== undefined && only.runs === runs ? only : null;
}

/** How many steps lie beside each other. */
export function depthOf(branches: readonly Branch[]): number {
  return Math.max(0, ...branches.map((branch) => 1 + depthOf(branch.branches)));
}
