import { assertNumber, assertSome } from "../data-error.ts";
import { assertParts, listPart, textPart } from "../data-parts.ts";
import { assertEstimate, type Estimated } from "../estimated.ts";

/** How often it hung on a party or a red line, of the runs with a reason. */
export interface HungOn extends Estimated {
  /** Id of a party, or a red line as `holder.line`. */
  readonly who: string;
}

/** The share of all runs with a reason. */
export interface KnownReason extends Estimated {
  /** What it was: "declined", "interests", "red lines", "deadline" and so on. */
  readonly how: string;
  readonly who: readonly HungOn[];
}

/** The share of runs in which a table came so far and no further. */
export interface ReachedStage extends Estimated {
  /** "never met", "no zone", "missed", "not ratified", "ended" or "in force". */
  readonly stage: string;
  readonly reasons: readonly KnownReason[];
}

/** Why the runs of a batch came no further, as `batch.reasons()` gives it. */
export interface BatchReasons {
  /** Number of runs that were looked into. */
  readonly runs: number;
  readonly tables: readonly { readonly table: string; readonly stages: readonly ReachedStage[] }[];
}

/**
 * Throws unless a figure can be made of the data.
 *
 * @throws DataError naming the field.
 */
export function assertReasons(reasons: BatchReasons): void {
  assertParts("reasons", reasons, { tables: listPart }, "");
  assertNumber("runs", reasons.runs, 1);
  assertSome("tables", reasons.tables, "table");
  reasons.tables.forEach((each, at) => {
    const field = `tables.${at}`;
    assertParts(field, each, { table: textPart, stages: listPart });
    assertSome(`${field}.stages`, each.stages, "stage");
    each.stages.forEach((stage, which) => assertStage(`${field}.stages.${which}`, stage));
  });
}

function assertStage(field: string, stage: ReachedStage): void {
  assertEstimate(field, stage, [0, 1]);
  assertParts(field, stage, { stage: textPart, reasons: listPart });
  stage.reasons.forEach((reason, at) => {
    const here = `${field}.reasons.${at}`;
    assertEstimate(here, reason, [0, 1]);
    assertParts(here, reason, { how: textPart, who: listPart });
    reason.who.forEach((each, which) => {
      assertEstimate(`${here}.who.${which}`, each, [0, 1]);
      assertParts(`${here}.who.${which}`, each, { who: textPart });
    });
  });
}
