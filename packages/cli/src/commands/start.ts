import type { Scenarios } from "../scenarios.ts";
import { outcomesOf, report, simulateAll } from "./batch.ts";
import { load } from "../load.ts";
import { run } from "./run.ts";
import { print } from "../terminal/print.ts";

/**
 * `summitry` without a command: the story of one run of a seed, then the probability of every outcome over many runs of
 * it.
 */
export async function start(
  scenarios: Scenarios,
  name: string,
  options: { readonly seed: string; readonly run: number; readonly runs: number },
): Promise<void> {
  await run(scenarios, name, { seed: options.seed, run: options.run });
  print("");
  const ready = await load(scenarios, name);
  const { done, interrupted } = await simulateAll(ready, options);
  print(outcomesOf(done, ready, process.stdout));
  await report(done);
  if (interrupted !== null) throw interrupted;
}
