import type { Agendas, Scenario } from "@summitry/core";
import { type Origin, originOf } from "./origin.ts";
import { hasThreads, processors } from "./start-thread.ts";

/** Where a batch runs. */
export type Plan = HerePlan | ThreadsPlan | AutomaticPlan;

/** In this thread alone. */
export interface HerePlan {
  readonly type: "here";
  /** Why, when more threads were possible or wanted. */
  readonly notice: string | null;
}

/** In worker threads from the start. */
export interface ThreadsPlan {
  readonly type: "threads";
  readonly origin: Origin;
  readonly workers: number;
}

/** In this thread, and in worker threads besides if it takes long. */
export interface AutomaticPlan {
  readonly type: "automatic";
  readonly origin: Origin;
  readonly workers: number;
}

/**
 * Decides where a batch runs, by the number of workers asked for and what is possible. It never changes a
 * result.
 */
export function planOf<A extends Agendas, C extends object, P extends string>(
  scenario: Scenario<A, C, P>,
  workers: number | undefined,
): Plan {
  if (workers === 1) return { type: "here", notice: null };
  if (!hasThreads()) {
    const wanted = workers !== undefined;
    return { type: "here", notice: wanted ? "ran in one thread: this platform has no worker threads" : null };
  }
  const origin = originOf(scenario);
  if (typeof origin === "string") return { type: "here", notice: `ran in one thread: ${origin}` };
  if (workers !== undefined) return { type: "threads", origin, workers };
  const spare = processors() - 1;
  return spare === 0 ? { type: "here", notice: null } : { type: "automatic", origin, workers: spare };
}
