import type { Declare } from "./declare.ts";
import { readFile } from "node:fs/promises";
import {
  replay,
  type Agendas,
  type Identity,
  InputError,
  type Run,
  type Scenario,
  type SimulationEvent,
} from "@summitry/core";
import { reasonOf } from "@summitry/core/checks";
import type { ScenarioChanges } from "../opening/changes.ts";
import { load } from "../opening/open.ts";
import type { Scenarios } from "../scenarios.ts";
import { pages } from "../telling/pages.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { given } from "../option-values.ts";
import { scenarioArgument, setOption, withoutOption } from "./shared-options.ts";

/** Options of `summitry replay`. */
export interface ReplayOptions extends ScenarioChanges {
  readonly file: string;
  readonly verbose?: true;
}

/** Declares `summitry replay`. */
export const declareReplay: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioArgument(scenarios))
    .argument("<file>", "what `play --log` wrote", given)
    .addOption(withoutOption())
    .addOption(setOption())
    .option("--verbose", "tell every meeting, offer and move instead of summing up what repeats itself")
    .action(async (name: string, file: string, options: ReplayOptions) => {
      await replayLog(scenarios, name, { ...options, file });
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry play alaska --as zelensky --log mine.json    a seat, kept in a file
  summitry replay alaska mine.json                      its story

The scenario works the run out again, and says so if the log is not one of its
own: give the same --without and --set as for the seat.`,
    );
};

/** `summitry replay`: the story of a run that `summitry play` has kept, worked out again from its log. */
export async function replayLog(scenarios: Scenarios, name: string, options: ReplayOptions): Promise<void> {
  const { file, without, set, verbose } = options;
  const { scenario, vocabulary } = await load(scenarios, name, { without, set });
  const run = followed(scenario, await logIn(file), file);
  const look = terminalStyle(process.stdout, process.env);
  const definition = { ...scenario.definition, set, given: name };
  print(pages(definition, run, vocabulary, look, { verbose, log: file }).join("\n"));
}

async function logIn(file: string): Promise<readonly SimulationEvent[]> {
  const refuse = (allowed: string, cause?: unknown): never => {
    throw new InputError({ field: "file", value: file, allowed }, cause);
  };
  const text = await readFile(file, "utf8").catch((cause: unknown) =>
    refuse("a file that is there and can be read", cause),
  );
  try {
    const { log } = JSON.parse(text) as { readonly log?: readonly SimulationEvent[] };
    return Array.isArray(log) ? log : refuse("what play --log wrote, with a log in it");
  } catch (error) {
    return refuse("what play --log wrote, with a log in it", error);
  }
}

function followed<T extends Agendas, R extends Identity>(
  scenario: Scenario<T, R>,
  log: readonly SimulationEvent[],
  file: string,
): Run<T, R> {
  try {
    return replay(scenario, log);
  } catch (error) {
    const allowed = `a log of this scenario with the same --without and --set: ${reasonOf(error)}`;
    throw new InputError({ field: "file", value: file, allowed }, error);
  }
}
