import { alignment } from "./alignment.ts";
import type { CodedStep, DatedStep } from "../coded-run.ts";

/** How far two histories are from each other. */
export interface HistoryDistance {
  /** Number of steps that only one of them has, or has in another order: the least that would have to be taken out or put in. */
  readonly steps: number;
  /** By how many days the steps that they have in the same order lie apart, in all. */
  readonly days: number;
}

/** The distance of two histories: what is left of both without their longest common subsequence. */
export function distanceOf(one: readonly DatedStep[], other: readonly DatedStep[]): HistoryDistance {
  const common = alignment(one, other);
  const apart = ([here, there]: readonly [number, number]): number =>
    Math.abs((one[here] as DatedStep).day - (other[there] as DatedStep).day);
  return {
    steps: one.length + other.length - 2 * common.length,
    days: common.reduce((sum, pair) => sum + apart(pair), 0),
  };
}

/** A step that one of two histories has and the other has not there. */
export interface StepChange {
  /**
   * What is changed in the one for it to be more as the other: an own step is left out, or one of the other is made to happen;
   * a meeting is called, and the terms of a signature are put forward, since others have a say in these.
   */
  readonly change: "made to happen" | "called" | "put forward" | "left out";
  readonly step: CodedStep;
  /** The last step before it that both have, as the one has it; `null` where they differ from the start. */
  readonly since: CodedStep | null;
}

/** All steps in which a history differs from another, in order: after each common step, first what only the other has. */
export function changesBetween(
  one: readonly CodedStep[],
  other: readonly CodedStep[],
): readonly StepChange[] {
  const common = [...alignment(one, other), [one.length, other.length] as const];
  let [here, there] = [0, 0];
  let since: CodedStep | null = null;
  const found: StepChange[] = [];
  for (const [nextHere, nextThere] of common) {
    for (const step of other.slice(there, nextThere)) found.push({ change: madeTo(step), step, since });
    for (const step of one.slice(here, nextHere)) found.push({ change: "left out", step, since });
    since = one[nextHere] ?? since;
    [here, there] = [nextHere + 1, nextThere + 1];
  }
  return found;
}

function madeTo({ event }: CodedStep): StepChange["change"] {
  if (event.type === "sign") return "put forward";
  return event.type === "open" ? "called" : "made to happen";
}
