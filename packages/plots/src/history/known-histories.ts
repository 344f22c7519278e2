import { assertNumber } from "../data-error.ts";
import { assertParts, listPart, textPart } from "../data-parts.ts";
import { assertEstimate, type Estimated } from "../estimated.ts";

/** Runs that begin alike, and how they go on. */
export interface KnownBranch {
  /** What happened; that of the root stands for nothing. */
  readonly code: string;
  /** The same in words. */
  readonly label: string;
  /** Number of runs. */
  readonly runs: number;
  /** In how many of them the outcome came about; `null` where none is asked about. */
  readonly came: number | null;
  /** Number of runs in which nothing more happened. */
  readonly ends: number;
  /** Number of runs that go on in other ways than the children. */
  readonly others: number;
  readonly children: readonly KnownBranch[];
}

/** A history in full, with its share of the runs that it is one of. */
export interface WholeHistory extends Estimated {
  readonly steps: readonly { readonly code: string; readonly label: string }[];
}

/** The histories of some runs. */
export interface KnownHistories {
  readonly runs: number;
  /** How many different histories they have. */
  readonly different: number;
  /** The commonest first. */
  readonly commonest: readonly WholeHistory[];
  readonly tree: KnownBranch;
}

/** How the runs of a batch went, as `batch.histories()` gives it. */
export interface BatchHistories {
  /** Number of runs that were looked into. */
  readonly runs: number;
  /** Name of the outcome that is asked about; `null` for none or for one without a name. */
  readonly outcome: string | null;
  readonly all: KnownHistories;
  /** Those in which the outcome came about; `null` where none is asked about. */
  readonly came: KnownHistories | null;
}

/**
 * Throws unless a figure can be made of the data.
 *
 * @throws DataError naming the field.
 */
export function assertHistories(histories: BatchHistories): void {
  assertParts("histories", histories, { outcome: nullable(textPart) }, "");
  assertNumber("runs", histories.runs, 1);
  assertGroup("all", histories.all, 1);
  if (histories.came !== null) assertGroup("came", histories.came, 0);
}

function nullable([good, allowed]: typeof textPart): typeof textPart {
  return [(value) => value === null || good(value), `${allowed} or null`];
}

function assertGroup(field: string, group: KnownHistories, least: number): void {
  assertParts(field, group, { commonest: listPart });
  assertNumber(`${field}.runs`, group.runs, least);
  assertNumber(`${field}.different`, group.different, 0);
  group.commonest.forEach((history, at) => {
    const here = `${field}.commonest.${at}`;
    assertEstimate(here, history, [0, 1]);
    assertParts(here, history, { steps: listPart });
    history.steps.forEach((step, which) =>
      assertParts(`${here}.steps.${which}`, step, { code: textPart, label: textPart }),
    );
  });
  assertBranch(`${field}.tree`, group.tree, group.runs);
}

function assertBranch(field: string, branch: KnownBranch, most: number): void {
  assertParts(field, branch, { code: textPart, label: textPart, children: listPart });
  assertNumber(`${field}.runs`, branch.runs, 0, most);
  if (branch.came !== null) assertNumber(`${field}.came`, branch.came, 0, branch.runs);
  assertNumber(`${field}.ends`, branch.ends, 0, branch.runs);
  assertNumber(`${field}.others`, branch.others, 0, branch.runs);
  branch.children.forEach((child, at) => assertBranch(`${field}.children.${at}`, child, branch.runs));
}
