import type { Identity } from "@summitry/core";
import { exactJSON, quotedNumber, UnwritableError } from "../results/exact-json.ts";
import type { ChunkResult, FailedRun } from "../runs/chunk.ts";
import type { FirstDifference } from "../runs/first-difference.ts";
import type { Sample } from "../runs/samples.ts";
import { StateError } from "../errors.ts";

/** Simulates runs again. */
export interface Repeater<R> {
  /** Simulates one run. */
  simulate(run: number): Promise<ChunkResult<R>>;
  /** Finds where logs of the run part. */
  firstDifference(run: number): Promise<FirstDifference | null>;
}

/**
 * Simulates a run again, so many times, and compares how it ends.
 *
 * @throws StateError when it ends differently.
 */
export async function repeat<R extends Identity>(
  { run, ended }: Sample<R>,
  repeater: Repeater<R>,
  times = 1,
): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { rows, failures } = await repeater.simulate(run);
    const again = rows[0] ?? failures[0];
    const difference = again === undefined ? null : differenceOf(ended, again);
    if (difference !== null) throw new StateError(run, difference, await repeater.firstDifference(run));
  }
}

function differenceOf(first: object, again: object) {
  if (isFailure(first) !== isFailure(again)) {
    return { column: null, found: `it broke off ${isFailure(first) ? "the first" : "the second"} time only` };
  }
  const later = new Map(Object.entries(again));
  for (const [column, value] of Object.entries(first)) {
    const [was, is] = [shown(value), shown(later.get(column))];
    if (was !== is) return { column, found: `${column} was ${was}, and then ${is}` };
  }
  return null;
}

/** A value as text that tells it from any other that a row can have. */
function shown(value: unknown): string {
  try {
    return exactJSON(value ?? null, quotedNumber);
  } catch (cause) {
    if (!(cause instanceof UnwritableError)) throw cause;
    return String(value);
  }
}

function isFailure(ended: object): ended is FailedRun {
  return "error" in ended && "run" in ended && !("seed" in ended);
}
