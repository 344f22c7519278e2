import type { Agendas, HistoryCoding, Identity, Run, Scenario, SimulationEvent } from "@summitry/core";
import { CONFIDENCE, type Estimate } from "../../statistics/estimate.ts";
import { pairedDifference } from "../../statistics/paired.ts";
import { isTold } from "../../statistics/told.ts";
import { wilson } from "../../statistics/wilson.ts";
import { withoutStep, withStep } from "./changed-run.ts";
import { type CodedRun, codedSteps, dated, type DatedStep, type DatedHistory } from "../coded-run.ts";
import type { StepChange } from "./step-changes.ts";

/** What a change did in other runs that had come as far, as plain data. */
export interface ChangeTrial {
  /** What was changed: a step of the other run was made to happen, called or put forward, or a step was left out. */
  readonly change: StepChange["change"];
  /** The step. */
  readonly step: DatedStep;
  /** The step after which it was changed: the last one that the two runs have in common; `null` for the start. */
  readonly since: DatedStep | null;
  /** Number of other runs in which it was tried: the first that had come to that step as well. */
  readonly runs: number;
  /** Number of further runs in which the rules did not allow it. */
  readonly refused: number;
  /** Share of the runs in which the outcome came about as they were, with its Wilson interval. */
  readonly before: Estimate;
  /** The same with the change. */
  readonly after: Estimate;
  /** After minus before, with the interval of the pairs; `null` for fewer than two runs. */
  readonly difference: Estimate | null;
  /** Whether the difference is told from zero. */
  readonly told: boolean;
}

/** The runs in which changes are tried, and how. */
export interface TrialSubject<R extends Identity> {
  readonly scenario: Scenario<Agendas, R>;
  /** Simulates a run again. */
  readonly again: (run: number) => Run<Agendas, R>;
  /** Whether the outcome came about. */
  readonly came: (row: R) => boolean;
  /** The run that is asked about. */
  readonly mine: CodedRun;
  /** What the steps of changes are codes of. */
  readonly coding: HistoryCoding;
  /** The log of the nearest run that came out the other way. */
  readonly log: readonly SimulationEvent[];
}

/** Whether a change of the run that is asked about turns it; `null` where the rules do not allow it. */
export function turns<R extends Identity>(subject: TrialSubject<R>, difference: StepChange): boolean | null {
  const { mine, came } = subject;
  const changed = changedRun(subject, mine, difference);
  return changed === null ? null : came(changed.row) !== mine.came;
}

/**
 * Tries a change in runs that had come as far, with `goOn` between two. The run that is asked about is not among them: it
 * has chosen the change.
 */
export async function trialOf<R extends Identity>(
  subject: TrialSubject<R>,
  difference: StepChange,
  others: readonly CodedRun[],
  goOn: () => Promise<void>,
): Promise<ChangeTrial> {
  const { came } = subject;
  const pairs: (readonly [number, number])[] = [];
  let refused = 0;
  for (const told of others) {
    const changed = changedRun(subject, told, difference);
    if (changed === null) refused += 1;
    else pairs.push([Number(told.came), Number(came(changed.row))]);
    await goOn();
  }
  const [before, after] = [pairs.map(([before]) => before), pairs.map(([, after]) => after)];
  const paired = pairs.length < 2 ? null : pairedDifference(before, after);
  const { change, step, since } = difference;
  return {
    change,
    step: dated(step),
    since: since === null ? null : dated(since),
    runs: pairs.length,
    refused,
    before: shareOf(before),
    after: shareOf(after),
    difference: paired,
    told: paired !== null && isTold(paired, CONFIDENCE),
  };
}

/** Whether a run had come as far as a change asks for, and is one in which it changes something. */
export function concerns({ change, step, since }: StepChange, history: DatedHistory): boolean {
  const from = since === null ? -1 : history.findIndex(({ code }) => code === since.code);
  if (since !== null && from < 0) return false;
  const place = history.findIndex(({ code }) => code === step.code);
  return change === "left out" ? place > from : place < 0;
}

function changedRun<R extends Identity>(
  { scenario, again, coding, log }: TrialSubject<R>,
  { run: number }: CodedRun,
  { change, step, since }: StepChange,
): Run<Agendas, R> | null {
  const run = again(number);
  const steps = codedSteps(run.log, coding);
  const after = steps.find(({ code }) => code === since?.code)?.at ?? 0;
  if (change !== "left out") return withStep({ scenario, run, after }, step, log);
  const own = steps.find(({ code }) => code === step.code);
  return own === undefined ? null : withoutStep({ scenario, run, after }, own);
}

function shareOf(list: readonly number[]): Estimate {
  return wilson(
    list.reduce((sum, each) => sum + each, 0),
    list.length,
  );
}
