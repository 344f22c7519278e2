import type { Agendas, Row, Scenario } from "@summitry/core";
import { Batch } from "./results/batch.ts";
import { Ledger } from "./runs/ledger.ts";
import { checkOptions, checkScenario, type MonteCarloOptions } from "./options.ts";
import { type Plan, planOf } from "./workers/plan.ts";
import { type Job, simulateHere } from "./workers/simulate-here.ts";
import { simulateOnThreads } from "./workers/simulate-on-threads.ts";

/**
 * Simulates many runs of a scenario. Row i is that of `simulateRow(scenario, { seed, run: i })`, whatever the
 * number of workers. A run that breaks off is among the batch's `failures`, and the others go on.
 *
 * Worker threads make the scenario from the module it names. A scenario that names none, or has an added
 * agent that names none, runs in this thread, and the batch's `notice` says so.
 *
 * @example const batch = await monteCarlo(alaska(), { runs: 10_000, seed: 42 });
 * @throws InputError for options out of range.
 * @throws WorkerError when a worker can't make the same scenario again, or dies.
 * @throws The reason of `signal` once that is aborted.
 */
export async function monteCarlo<A extends Agendas, C extends object, P extends string>(
  scenario: Scenario<A, C, P>,
  options: MonteCarloOptions,
): Promise<Batch<Row<C, P>>> {
  checkScenario("scenario", scenario);
  checkOptions(options);
  const { runs, seed = 0, workers, onProgress, signal } = options;
  const ledger = new Ledger<Row<C, P>>(runs, onProgress);
  const plan = planOf(scenario, workers);
  await carryOut(plan, { scenario, seed: String(seed), ledger, signal });
  const { rows, failures } = ledger.result;
  const notice = plan.type === "here" ? plan.notice : null;
  const outcomes = scenario.definition.outcomes ?? {};
  return new Batch({ seed: String(seed), runs, rows, failures, notice, outcomes });
}

async function carryOut<A extends Agendas, C extends object, P extends string>(
  plan: Plan,
  job: Job<A, C, P>,
): Promise<void> {
  switch (plan.type) {
    case "here":
      return simulateHere(job);
    case "threads":
      return simulateOnThreads(job, { ...plan, thisThread: "waits" });
    case "automatic":
      await simulateHereAtFirst(job);
      if (job.ledger.waiting === 0) return;
      return simulateOnThreads(job, { ...plan, thisThread: "helps" });
    default:
      return plan satisfies never;
  }
}

/** Milliseconds after which a batch is a long one: a worker takes 100 to 500 of them to start. */
const LONG = 500;

/** Simulates in this thread until the batch is over, or has taken long and is not half done. */
async function simulateHereAtFirst<A extends Agendas, C extends object, P extends string>(
  job: Job<A, C, P>,
): Promise<void> {
  let long = false;
  const timer = setTimeout(() => (long = true), LONG);
  try {
    await simulateHere(job, () => long && job.ledger.waiting > job.ledger.taken);
  } finally {
    clearTimeout(timer);
  }
}
