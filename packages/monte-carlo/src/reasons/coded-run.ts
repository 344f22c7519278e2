import type { HistoryCoding, Run, SimulationEvent } from "@summitry/core";
import { labelIn } from "./coding.ts";
import type { HistoryStep } from "./common-histories.ts";

/** Something that happened in a run, and when. */
export interface DatedStep extends HistoryStep {
  /** Day of the run, from 0. */
  readonly day: number;
}

/** A step with its event. */
export interface CodedStep extends DatedStep {
  readonly event: SimulationEvent;
  /** Position of the event in the log. */
  readonly at: number;
}

/** What first happened in a run, in order, each code once. */
export function codedSteps(
  log: readonly SimulationEvent[],
  { code, labels }: HistoryCoding,
): readonly CodedStep[] {
  const steps = new Map<string, CodedStep>();
  for (const [at, event] of log.entries()) {
    const found = code(event);
    if (found === null || steps.has(found)) continue;
    steps.set(found, { code: found, label: labelIn(labels, found), day: event.day, event, at });
  }
  return [...steps.values()];
}

/** A step without its event: plain data. */
export function dated({ code, label, day }: DatedStep): DatedStep {
  return { code, label, day };
}

/** The steps of a run, in order. */
export type DatedHistory = readonly DatedStep[];

/** A run as far as its histories go, and whether the outcome came about in it. */
export interface CodedRun {
  readonly run: number;
  readonly came: boolean;
  /** Its history in each coding. */
  readonly histories: readonly DatedHistory[];
}

/** A run in the words of some codings. */
export function toldIn(codings: readonly HistoryCoding[], { row, log }: Run, came: boolean): CodedRun {
  return { run: row.run, came, histories: codings.map((coding) => codedSteps(log, coding).map(dated)) };
}
