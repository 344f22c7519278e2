import type { ScenarioChanges } from "../opening/changes.ts";
import type { Scenarios } from "../scenarios.ts";
import { pages } from "../telling/pages.ts";
import { watchedRun } from "@summitry/story";
import { terminalStyle } from "../terminal/style.ts";
import { load } from "../opening/open.ts";
import { recordOf } from "./record.ts";
import { print } from "../terminal/print.ts";

/** Options of `summitry run`. */
export interface RunOptions extends ScenarioChanges {
  readonly seed: string;
  readonly run: number;
  readonly verbose?: true;
  readonly json?: true;
}

/** `summitry run`: the story of one run, or all its data as JSON. */
export async function run(scenarios: Scenarios, name: string, options: RunOptions): Promise<void> {
  const { seed, run, without, set, verbose, json } = options;
  const { scenario, vocabulary } = await load(scenarios, name, { without, set });
  const { run: done, worthOf } = watchedRun(scenario, { seed, run });
  if (json === true) {
    print(recordOf(done));
    return;
  }
  const look = terminalStyle(process.stdout, process.env);
  print(
    pages({ ...scenario.definition, set, given: name }, done, vocabulary, look, { verbose, worthOf }).join(
      "\n",
    ),
  );
}
