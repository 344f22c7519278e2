import type { Scenarios } from "../scenarios.ts";
import { describeTypical, typicalRun } from "../batch/typical.ts";
import { outcomesOf, report, simulateAll } from "./batch.ts";
import { load } from "../opening/open.ts";
import { run } from "./run.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";

/**
 * `summitry` without a command: the story of the most typical of many runs of a seed, then the probability of every
 * outcome over all of them.
 */
export async function start(
  scenarios: Scenarios,
  name: string,
  { seed, runs }: { readonly seed: string; readonly runs: number },
): Promise<void> {
  const ready = await load(scenarios, name);
  const { done, interrupted } = await simulateAll(ready, { seed, runs });
  const typical = await typicalRun(done, ready.scenario.outcomes);
  if (typical !== null) {
    const { width } = terminalStyle(process.stdout, process.env);
    print(`${wrap(describeTypical(typical), width, 0, 0).join("\n")}\n`);
    await run(scenarios, name, { seed, run: typical.run });
    print("");
  }
  if (done.runs > 0) print(outcomesOf(done, ready, process.stdout));
  await report(done);
  if (interrupted !== null) throw interrupted;
}
