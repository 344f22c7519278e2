import type { Agendas, Scenario, Identity } from "@summitry/core";
import { type Origin, originOf } from "./origin.ts";
import { hasThreads, processors, startThread, startWebWorker } from "./start-thread.ts";
import type { Thread } from "./thread.ts";

/** Which threads a batch runs in. */
export type Plan = InProcessPlan | ThreadsPlan | AutomaticPlan;

/** Only in this thread. */
export interface InProcessPlan {
  readonly type: "here";
  /** The reason, when more threads were possible or asked for; otherwise `null`. */
  readonly notice: string | null;
}

/** In worker threads from the start. */
export interface ThreadsPlan {
  readonly type: "threads";
  readonly origin: Origin;
  readonly workers: number;
  readonly start: StartThread;
}

/** Starts the worker with that number, from 1. */
export type StartThread = (number: number, origin: Origin) => Thread;

/** In this thread first, and in worker threads too if it takes long. */
export interface AutomaticPlan {
  readonly type: "automatic";
  readonly origin: Origin;
  readonly workers: number;
  readonly start: StartThread;
}

/**
 * Decides which threads a batch runs in, from the number of workers asked for and what is possible. The results are the
 * same in any case.
 */
export function planOf<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  workers: number | undefined,
  worker?: () => Worker,
): Plan {
  if (workers === 1) return { type: "here", notice: null };
  if (worker === undefined && !hasThreads()) {
    const notice = "ran in one thread: in a browser a batch needs `worker`, which starts a Web Worker";
    return { type: "here", notice: workers === undefined ? null : notice };
  }
  const start: StartThread = worker === undefined ? startThread : (number) => startWebWorker(worker, number);
  const origin = originOf(scenario);
  if (typeof origin === "string") return { type: "here", notice: `ran in one thread: ${origin}` };
  if (workers !== undefined) return { type: "threads", origin, workers, start };
  const spare = processors() - 1;
  return spare === 0 ? { type: "here", notice: null } : { type: "automatic", origin, workers: spare, start };
}
