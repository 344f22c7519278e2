import type { Scenarios } from "../scenarios.ts";
import { describeTypical, typicalRun } from "../batch/typical.ts";
import { reportFailures } from "../batch/report-failures.ts";
import { simulateAll } from "../batch/simulate-all.ts";
import { outcomesOf } from "../batch/shown-batch.ts";
import { load } from "../opening/open.ts";
import { run } from "./run.ts";
import { RUNS, SEED } from "./shared-options.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";

/**
 * `summitry` without a command: the story of the most typical of many runs of a seed, then the probability of every
 * outcome over all of them.
 */
export async function start(scenarios: Scenarios, name: string): Promise<void> {
  const ready = await load(scenarios, name);
  const { done, interrupted } = await simulateAll(ready, { seed: SEED, runs: RUNS });
  const typical = await typicalRun(done, ready.scenario.outcomes);
  if (typical !== null) {
    const { width } = terminalStyle(process.stdout, process.env);
    print(`${wrap(describeTypical(typical), width, 0, 0).join("\n")}\n`);
    await run(scenarios, name, { seed: SEED, run: typical.run });
    print("");
  }
  if (done.runs > 0) print(outcomesOf(done, ready, process.stdout));
  await reportFailures(done);
  if (interrupted !== null) throw interrupted;
}
