/** The history of a run: codes in the order in which they first happened, each once. */
export type History = readonly string[];

/** One of the runs that a tree is made of. */
export interface ToldRun {
  readonly history: History;
  /** Whether what is asked about came about in it; `null` where nothing is asked. */
  readonly came: boolean | null;
}

/**
 * The runs that begin alike, and how they go on. Its runs are those that end there, those of its children, and those that go
 * on in other ways: `runs` is `ends` plus `others` plus the `runs` of all children.
 */
export interface HistoryNode {
  /** What happened; "start" at the root of the tree. */
  readonly code: string;
  /** The same in words. */
  readonly label: string;
  /** Number of runs in which it happened after all that is above it in the tree. */
  readonly runs: number;
  /** In how many of these the outcome came about; `null` where none is asked about. */
  readonly came: number | null;
  /** Number of runs in which nothing more happened. */
  readonly ends: number;
  /** Number of runs that go on in ways that are not shown: rarer ones, or what lies deeper. */
  readonly others: number;
  /** What happened next, the commonest first. */
  readonly children: readonly HistoryNode[];
}

/** How much of a tree is shown. */
export interface TreeLimits {
  /** How many codes a branch has at the most. */
  readonly depth: number;
  /** How many branches a node has at the most. */
  readonly width: number;
}

/** Code of the root of a tree. */
const START = "start";
/** Branches of fewer runs than this share of all are counted among the others. */
const RARE = 0.02;

/** The tree of histories, cut to a size. */
export function treeOf(
  runs: readonly ToldRun[],
  limits: TreeLimits,
  label: (code: string) => string,
): HistoryNode {
  return grown({ code: START, label: START }, runs, 0);

  function grown(
    step: Pick<HistoryNode, "code" | "label">,
    all: readonly ToldRun[],
    depth: number,
  ): HistoryNode {
    const next = byNext(all, depth);
    const widest = depth < limits.depth ? next.slice(0, limits.width) : [];
    const shown = widest.filter((each) => each.runs.length >= RARE * runs.length);
    const goOn = sum(next.map(({ runs }) => runs.length));
    return {
      ...step,
      runs: all.length,
      came: cameIn(all),
      ends: all.length - goOn,
      others: goOn - sum(shown.map(({ runs }) => runs.length)),
      children: shown.map(({ code, runs }) => grown({ code, label: label(code) }, runs, depth + 1)),
    };
  }
}

/** Runs by what happened in them next, the commonest first; of equals the first by its code. */
function byNext(
  all: readonly ToldRun[],
  depth: number,
): readonly { readonly code: string; readonly runs: readonly ToldRun[] }[] {
  const found = new Map<string, ToldRun[]>();
  for (const run of all) {
    const code = run.history[depth];
    if (code === undefined) continue;
    const alike = found.get(code);
    if (alike === undefined) found.set(code, [run]);
    else alike.push(run);
  }
  return [...found]
    .map(([code, runs]) => ({ code, runs }))
    .toSorted((one, other) => other.runs.length - one.runs.length || (one.code < other.code ? -1 : 1));
}

function cameIn(runs: readonly ToldRun[]): number | null {
  if (runs.some(({ came }) => came === null)) return null;
  return runs.filter(({ came }) => came === true).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
