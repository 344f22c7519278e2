import type { HistoryCoding, Run } from "@summitry/core";
import { type CodedRun, type CodedStep, codedSteps } from "../coded-run.ts";
import { type StepChange, changesBetween } from "./step-changes.ts";

/** The steps in which two runs differ by one of the codings. */
export interface DifferencesAtLevel {
  /** Place of the coding among the codings. */
  readonly level: number;
  readonly found: readonly StepChange[];
}

/** The steps in which two runs differ, by each of the codings that shows any. */
export function differencesByLevel(
  codings: readonly HistoryCoding[],
  here: Run,
  there: Run,
  all: readonly CodedRun[],
): readonly DifferencesAtLevel[] {
  return codings.flatMap((coding, level) => {
    const changes = changesBetween(codedSteps(here.log, coding), codedSteps(there.log, coding));
    const found = changes.filter(({ step }) => !isOutcome(step, all, level));
    return found.length === 0 ? [] : [{ level, found }];
  });
}

/** Whether a step is the outcome itself, by another name: what became of a text, in all runs with the outcome and no other. */
function isOutcome({ code, event }: CodedStep, all: readonly CodedRun[], level: number): boolean {
  if (!("text" in event)) return false;
  return all.every(({ came, histories }) => came === histories[level]?.some((step) => step.code === code));
}
