import { aFunction, aNumber, aScenario, aThingWith, type Check, maybe } from "@summitry/core/checks";
import { type Agendas, type Identity, InputError, type Run, type Scenario, simulate } from "@summitry/core";
import { aSignal } from "../options.ts";
import type { RowAnswer, When } from "../rows/reading.ts";
import { PacedWork, type PaceOptions } from "./paced-work.ts";

/** How to look into the runs of a batch again. */
export interface LookOptions extends PaceOptions {
  /** How many runs to look into: the first ones that did not fail. All, but 1,000 at the most, when left out. */
  readonly runs?: number | undefined;
}

/** Which runs an answer rests on. */
export interface LookedInto {
  /** The seed of the batch, as text. */
  readonly seed: string;
  /** Number of runs that were looked into: the first ones that did not fail. */
  readonly runs: number;
  /** Number of runs of the batch, those that failed included. */
  readonly of: number;
  /** Number of runs of the batch that failed: nothing is known of them. */
  readonly failed: number;
}

/** What is needed of a batch, in memory or in a folder. */
export interface GivenBatch {
  readonly seed: string;
  readonly runs: number;
  readonly failed: number;
  /** @internal */
  firstRuns(count: number): RowAnswer<readonly number[]>[When];
}

/** Takes in run after run, and then has its answer. */
export interface Account<R extends Identity, A> {
  /** Takes in a run. */
  take(run: Run<Agendas, R>): void;
  /** What it comes to. */
  answer(looked: LookedInto): A;
}

/** Most runs that are looked into when nobody says how many. */
const USUAL = 1000;

/** What options of every question take, by name. */
export const lookChecks: Readonly<Record<string, Check>> = {
  runs: maybe(aNumber({ whole: true, min: 1 })),
  signal: aSignal,
  onProgress: maybe(aFunction),
};

const aBatch = aThingWith(["firstRuns"], "a batch, as monteCarlo or openBatch gives it");

/** Checks what every question takes beside its options. */
export function checkSubject(scenario: unknown, batch: unknown): void {
  aScenario("scenario", scenario);
  aBatch("batch", batch);
}

/**
 * Simulates runs of a batch again, one by one in this thread, and shows each to an account. Other tasks get their turn every
 * few runs.
 *
 * @throws InputError for more runs than did not fail.
 * @throws The signal's reason once it is aborted.
 * @throws AgentError when an agent's code throws in a run that did not fail in the batch.
 */
export async function lookInto<R extends Identity, A>(
  scenario: Scenario<Agendas, R>,
  batch: GivenBatch,
  options: LookOptions,
  account: Account<R, A>,
): Promise<A> {
  const { seed, runs: of, failed } = batch;
  options.signal?.throwIfAborted();
  const numbers = await batch.firstRuns(wanted(of - failed, options.runs));
  const runs = numbers.length;
  const work = new PacedWork(runs, options);
  for (const run of numbers) {
    account.take(simulate(scenario, { seed, run }));
    await work.goOn();
  }
  return account.answer({ seed, runs, of, failed });
}

/** How many runs to look into. */
function wanted(there: number, runs: number | undefined): number {
  if (runs === undefined) return Math.min(USUAL, there);
  if (runs <= there) return runs;
  const allowed = `at most ${there}, the runs of the batch that did not fail`;
  throw new InputError({ field: "runs", value: runs, allowed });
}
