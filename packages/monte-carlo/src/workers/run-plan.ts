import type { Identity } from "@summitry/core";
import type { Plan } from "./plan.ts";
import { type Job, simulateInProcess } from "./simulate-in-process.ts";
import { simulateOnThreads } from "./simulate-on-threads.ts";

/**
 * Simulates all chunks of a job, in the threads that a plan says.
 *
 * @throws What `simulateInProcess` and `simulateOnThreads` throw.
 */
export function runPlan<R extends Identity>(plan: Plan, job: Job<R>): Promise<void> {
  return plan.type === "here" ? simulateInProcess(job) : simulateOnThreads(job, plan);
}
