import type { Agendas, Identity, Scenario } from "@summitry/core";
import { type Crew, withCrew } from "./crew.ts";
import { guarded } from "./exit-guard.ts";
import { type Fingerprint, fingerprintDifference, fingerprintOf } from "./fingerprint.ts";
import { BatchInModule } from "./loaded-module.ts";
import type { Plan, ThreadsPlan } from "./plan.ts";
import type { Thread } from "./thread.ts";
import { withinTime } from "./time-limit.ts";
import { emptyBoard, inTime } from "./watchdog.ts";
import { WorkerError } from "../errors.ts";

/** A scenario and the seed of its runs. */
export interface Seeded<R extends Identity> {
  readonly scenario: Scenario<Agendas, R>;
  readonly seed: string;
}

/** How long this thread may be deaf to signals, in milliseconds. */
const DEAF = 500;

/** How often this thread may try to simulate run 0, and for how many milliseconds it listens in between. */
const [TRIES, PAUSE] = [20, 10];

/** Fingerprints that were found in this thread, of the latest seed each. */
const found = new WeakMap<object, { readonly seed: string; readonly fingerprint: Fingerprint }>();

/**
 * The fingerprint of a scenario. Where a worker thread can make the scenario, run 0 is simulated there first: if that never
 * ends, the signal still ends it.
 *
 * @throws WorkerError when the worker can't make the same scenario, or dies.
 * @throws BatchInModule when a module of the scenario runs a batch as the worker loads it.
 * @throws The signal's reason once it is aborted.
 */
export async function guardedFingerprint<R extends Identity>(
  plan: Plan,
  seeded: Seeded<R>,
  signal: AbortSignal | undefined,
): Promise<Fingerprint> {
  const known = knownFingerprint(seeded);
  if (known !== null) return known;
  if (plan.type === "here")
    return remember(
      seeded,
      simulateHere(seeded, (work) => work()),
    );
  return withCrew(plan.source, signal, async (crew) => {
    const { assertSame } = await prepared(crew.hire(), seeded, plan, crew);
    return assertSame();
  });
}

/** A worker that has made the scenario again. */
export interface Prepared {
  readonly thread: Thread;
  /** Asks it, and watches how long its runs take. */
  readonly ask: Thread["ask"];
  /** Checks that it is the same one, and gives its fingerprint. That blocks this thread for as long as run 0 takes. */
  assertSame(): Promise<Fingerprint>;
}

/**
 * Makes the scenario again in a worker: in another one where it died at rest and this was not known yet.
 *
 * @throws WorkerError when the worker can't make it, or dies.
 * @throws BatchInModule when a module of the scenario runs a batch as the worker loads it.
 */
export async function prepared<R extends Identity>(
  thread: Thread,
  seeded: Seeded<R>,
  plan: ThreadsPlan,
  crew: Crew,
): Promise<Prepared> {
  const { origin, secondsPerRun } = plan;
  const board = secondsPerRun === undefined ? null : emptyBoard();
  const { agents } = seeded.scenario.definition;
  const ask: Thread["ask"] = (request) => {
    const answer = thread.ask(request);
    if (board === null || secondsPerRun === undefined) return answer;
    return inTime(answer, { board, seconds: secondsPerRun, agents });
  };
  const reply = await ask({ type: "prepare", origin, seed: seeded.seed, board }).catch((error: unknown) => {
    if (thread.isAlive || !thread.isUsed || crew.over.aborted) throw error;
    return null;
  });
  if (reply === null) return prepared(crew.hire(thread), seeded, plan, crew);
  if (reply.type === "batch") throw new BatchInModule(reply.module);
  if (reply.type !== "ready") throw new Error(`a worker answered "${reply.type}" when asked to prepare`);
  const assertSame = async (): Promise<Fingerprint> => {
    const fingerprint = await fingerprintInTime(seeded, 1000 * reply.seconds, crew.over);
    const difference =
      fingerprint === null
        ? "run 0: it does not come to an end in the batch, and does in the worker"
        : fingerprintDifference(fingerprint, reply.fingerprint, ["in the batch", "in the worker"]);
    if (fingerprint !== null && difference === null) return fingerprint;
    const { name, module } = origin;
    const advice =
      "its options must hold all that the function was called with, agents that were added must need no " +
      "arguments, and nothing may depend on chance or state outside the run; `workers: 0` stays in this thread";
    const problem = `it comes out as another one (${difference}); ${advice}`;
    throw new WorkerError(thread.number, `scenario "${name}" can't be made again from ${module}: ${problem}`);
  };
  return { thread, ask, assertSame };
}

/** The fingerprint as this thread finds it, or `null` when run 0 doesn't end although it did in a worker. */
async function fingerprintInTime<R extends Identity>(
  seeded: Seeded<R>,
  inWorker: number,
  over: AbortSignal,
): Promise<Fingerprint | null> {
  const known = knownFingerprint(seeded);
  if (known !== null) return known;
  for (let tried = 0; tried < TRIES && !over.aborted; tried++) {
    const fingerprint = simulateHere(seeded, (work) => withinTime(Math.max(DEAF, 2 * inWorker), work));
    if (fingerprint !== null) return remember(seeded, fingerprint);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return null;
}

function knownFingerprint<R extends Identity>({ scenario, seed }: Seeded<R>): Fingerprint | null {
  const known = found.get(scenario);
  return known?.seed === seed ? known.fingerprint : null;
}

function remember<R extends Identity>({ scenario, seed }: Seeded<R>, fingerprint: Fingerprint): Fingerprint {
  found.set(scenario, { seed, fingerprint });
  return fingerprint;
}

function simulateHere<R extends Identity, T>(
  { scenario, seed }: Seeded<R>,
  limit: (work: () => Fingerprint) => T,
): T {
  const { name } = scenario.definition;
  return guarded({ scenario: name, run: 0 }, () => limit(() => fingerprintOf(scenario, seed)));
}
