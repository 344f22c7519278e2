import type { Identity } from "@summitry/core";
import type { Plan } from "./plan.ts";
import { type Job, simulateInProcess } from "./simulate-in-process.ts";
import { simulateOnThreads } from "./simulate-on-threads.ts";

/**
 * Simulates all chunks of a job, in the threads that a plan says.
 *
 * @throws What `simulateInProcess` and `simulateOnThreads` throw.
 */
export async function runPlan<R extends Identity>(plan: Plan, job: Job<R>): Promise<void> {
  switch (plan.type) {
    case "here":
      return simulateInProcess(job);
    case "threads":
      return simulateOnThreads(job, { ...plan, thisThread: "waits" });
    case "automatic":
      await simulateHereAtFirst(job);
      if (job.queue.waiting === 0) return;
      return simulateOnThreads(job, { ...plan, thisThread: "helps" });
    default:
      return plan satisfies never;
  }
}

/** Milliseconds after which a batch gets worker threads: starting one takes 100 to 500. */
const LONG = 500;

/** Simulates in this thread until the batch is over, or until it has taken long and is not half done. */
async function simulateHereAtFirst<R extends Identity>(job: Job<R>): Promise<void> {
  let long = false;
  const timer = setTimeout(() => (long = true), LONG);
  try {
    await simulateInProcess(job, () => long && job.queue.waiting > job.queue.taken);
  } finally {
    clearTimeout(timer);
  }
}
