import type { Agendas, Scenario, Identity } from "@summitry/core";
import { type Origin, originOf } from "./origin.ts";
import { programIn } from "./program.ts";
import { hasEntry, hasThreads, isWorkerThread, loaderFor, processors } from "./start-thread.ts";
import { keptThreads, type ThreadSource, webWorkers } from "./thread-source.ts";

/** Which threads a batch runs in. */
export type Plan = InProcessPlan | ThreadsPlan;

/** Only in this thread. */
export interface InProcessPlan {
  readonly type: "here";
  /** The reason, when worker threads were possible or asked for; otherwise `null`. */
  readonly notice: string | null;
}

/** In worker threads. This thread only hands out the work, so whatever an agent does can be ended. */
export interface ThreadsPlan {
  readonly type: "threads";
  readonly origin: Origin;
  readonly source: ThreadSource;
  /** Number of workers at first, at least 1. */
  readonly first: number;
  /** Number of workers if the batch turns out to be a long one. */
  readonly most: number;
  /** How long a run may take; any time when left out. */
  readonly secondsPerRun: number | undefined;
}

/** The options of a batch that decide it. */
export interface ThreadOptions {
  readonly workers?: number | undefined;
  readonly worker?: (() => Worker) | undefined;
  readonly secondsPerRun?: number | undefined;
}

/**
 * Decides which threads a batch runs in, from the number of workers asked for and what is possible. The results are the
 * same in any case.
 */
export function planOf<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  { workers, worker, secondsPerRun }: ThreadOptions,
): Plan {
  if (workers === 0) return { type: "here", notice: null };
  if (worker === undefined && !hasThreads()) {
    const notice = "ran in this thread: in a browser a batch needs `worker`, which starts a Web Worker";
    return { type: "here", notice: workers === undefined ? null : notice };
  }
  const origin = (worker === undefined ? noThreads() : null) ?? originOf(scenario);
  const hindrance = typeof origin === "string" ? origin : programIn(origin);
  if (typeof origin === "string" || hindrance !== null)
    return { type: "here", notice: `ran in this thread: ${hindrance}` };
  const source = worker === undefined ? keptThreads(loaderFor(origin)) : webWorkers(worker);
  if (workers !== undefined)
    return { type: "threads", origin, source, first: workers, most: workers, secondsPerRun };
  const most = processors();
  const first = Math.min(most, Math.max(1, source.ready));
  return { type: "threads", origin, source, first, most, secondsPerRun };
}

/** The reason in words why no worker thread can be started; `null` when there is none. */
function noThreads(): string | null {
  if (isWorkerThread()) return "it is a worker thread of another batch";
  if (hasEntry()) return null;
  const advice = "leave the @summitry packages out of the bundle to have threads";
  return `the module that worker threads start with is missing, as in a program bundled into one file; ${advice}`;
}
