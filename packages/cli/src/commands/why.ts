import { explain, type MeetingExplanation, type RunExplanation } from "@summitry/analysis";
import { InputError, simulate } from "@summitry/core";
import { codingOf, toJSONLines, turningPoint, type TurningPoint } from "@summitry/monte-carlo";
import { capitalized } from "@summitry/story/english";
import { Option } from "commander";
import type { AnyBatch } from "../batch/simulate-all.ts";
import { withProgressBar } from "../batch/under-bar.ts";
import { type Subject, subjectFor } from "../looking/subject-for.ts";
import type { ScenarioChanges } from "../opening/changes.ts";
import type { Ready } from "../opening/open.ts";
import { given, typedName, wholeNumber } from "../option-values.ts";
import { command } from "../repeat.ts";
import type { Scenarios } from "../scenarios.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { meetingAnswer } from "../why/answer.ts";
import { meetingPage } from "../why/meeting-page.ts";
import { assertOutcome, type WhyOfBatchOptions, whyOfBatch } from "../why/of-batch.ts";
import { runPage } from "../why/run-page.ts";
import { turningPage } from "../why/turning-page.ts";
import { WhyWords } from "../why/why-words.ts";
import type { Declare } from "./declare.ts";
import {
  priorOption,
  relaxOption,
  scenarioOrFolderArgument,
  SEED,
  setOption,
  withoutOption,
} from "./shared-options.ts";

/** Options of `summitry why`. */
interface WhyOptions extends ScenarioChanges, WhyOfBatchOptions {
  readonly seed?: string;
  readonly run?: number;
  readonly meeting?: number;
}

const ANY = Number.MAX_SAFE_INTEGER;

/** Declares `summitry why`. */
export const declareWhy: Declare = (declared, scenarios) => {
  declared
    .addArgument(scenarioOrFolderArgument(scenarios))
    .addOption(new Option("--seed <text>", `seed of the run (default: "${SEED}")`).argParser(given))
    .addOption(
      new Option(
        "--run <number>",
        "which run of the seed, or of the folder (default: 0; all of a folder)",
      ).argParser(wholeNumber(0, ANY)),
    )
    .option(
      "--meeting <number>",
      "one meeting of the run, by its number (default: the run, and the meeting that decided it)",
      wholeNumber(1, ANY),
    )
    .addOption(withoutOption())
    .addOption(relaxOption())
    .addOption(setOption())
    .addOption(priorOption())
    .option(
      "--of <outcome>",
      "an outcome: where the run turned; of a folder: histories of runs with it beside those without",
      typedName,
    )
    .addOption(
      new Option(
        "--runs <number>",
        "of a folder: how many runs to look into (default: the first 1000)",
      ).argParser(wholeNumber(1, ANY)),
    )
    .addOption(
      new Option("--scenario <file>", "file of the scenario of a folder, if it is a module").argParser(given),
    )
    .option(
      "--json",
      "print { seed, run, meetings, tables, turn } as JSON instead, with --meeting that meeting alone; of a folder " +
        "{ reasons, terms, histories }",
    )
    .action(async (name: string, options: WhyOptions) => {
      await why(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry why alaska --run 357                     why the run came out so
  summitry why alaska --run 357 --meeting 4         why one of its meetings did
  summitry why alaska --run 17 --of airTruce        where that run turned
  summitry why alaska --run 357 --relax zelensky.guarantees
                                                    with a red line relaxed
  summitry why results/base --of reset              why the runs of a folder did
  summitry why results/base --run 17                why one of them did
  summitry why my-scenario.yaml --json | jq '.tables[0]'
                                                    the first table's reason`,
    );
};

/** `summitry why`: why a run, one of its meetings, or the runs of a folder came out as they did. */
export async function why(scenarios: Scenarios, name: string, options: WhyOptions): Promise<void> {
  const { runs, ...others } = options;
  const { of, run, meeting } = options;
  const subject = await subjectFor(scenarios, name, others);
  const { ready, stored } = subject;
  if (stored === null) refuseBeside("a scenario: it is for the folder of a batch", { runs });
  else if (run === undefined) {
    refuseBeside("the folder of a batch without --run", { meeting });
    return whyOfBatch(name, { ready, stored }, options);
  } else {
    refuseBeside("--run: it is for all runs of the folder", { runs });
    await assertRun(stored, run);
  }
  if (of !== undefined) {
    refuseBeside("--of", { meeting });
    assertOutcome(ready.scenario, of);
  }
  return whyOfRun(name, subject, options);
}

/** Why a run of a scenario, or of a folder, came out as it did. */
async function whyOfRun(name: string, { ready, stored }: Subject, options: WhyOptions): Promise<void> {
  const { run = 0, meeting, of, json } = options;
  const { scenario, vocabulary, changes } = ready;
  const seed = stored?.seed ?? options.seed ?? SEED;
  const told = explain(simulate(scenario, { seed, run }));
  const one = meeting === undefined ? null : meetingNumbered(meeting, told);
  const turn = of === undefined ? null : await turningPointOf(ready, { seed, run, of });
  if (json === true)
    return print(toJSONLines([one ?? { seed, run, ...told, ...(turn === null ? {} : { turn }) }]).trimEnd());
  const look = terminalStyle(process.stdout, process.env);
  const spoken = new WhyWords(scenario.definition, vocabulary);
  const page =
    one === null
      ? [...(turn === null ? [] : [...turningPage(turn, spoken, look), ""]), ...runPage(told, spoken, look)]
      : [
          ...wrap(meetingAnswer(one, spoken), look.width, 0, 0).map(look.colours.bold),
          "",
          ...meetingPage(one, spoken, look),
        ];
  const typed = { name: ready.given, ...changes };
  const file = options.scenario === undefined ? [] : ["--scenario", options.scenario];
  const which = ["--seed", seed, "--run", String(run)];
  const again = (more: readonly string[]): string =>
    stored === null
      ? command("why", typed, [...which, ...more])
      : command("why", { name }, ["--run", String(run), ...more, ...file]);
  const others =
    one === null && told.meetings.length > 1 ? [`Another meeting: ${again(["--meeting", "1"])}`] : [];
  const isDesigned = scenario.definition.design !== undefined; // no command line tells such a run
  const story = isDesigned ? [] : [`The story of the run: ${command("run", typed, which)}`];
  print([...page, "", capitalized(`${vocabulary.caveat}.`), ...others, ...story].join("\n"));
}

/** Where a run turned, with a progress bar. */
function turningPointOf(
  { scenario, vocabulary }: Ready,
  asked: { readonly seed: string; readonly run: number; readonly of: string },
): Promise<TurningPoint> {
  const finest = codingOf(scenario, vocabulary);
  const codings = vocabulary.history === null ? [finest] : [vocabulary.history, finest];
  return withProgressBar(LOOKED_AT, (signal, onProgress) =>
    turningPoint(scenario, { ...asked, codings, runs: LOOKED_AT, signal, onProgress }),
  );
}

/** Number of runs among which the nearest is looked for. */
const LOOKED_AT = 200;

/** @throws InputError for an option that has no meaning there. */
function refuseBeside(what: string, options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined)
      throw new InputError({ field: `--${name}`, value, allowed: `nothing beside ${what}` });
}

/** @throws InputError for a run that a folder does not have, or that failed. */
async function assertRun(stored: AnyBatch, run: number): Promise<void> {
  if ((await stored.find((row) => row.run === run)) !== undefined) return;
  throw new InputError({ field: "--run", value: run, allowed: "a run of that folder that did not fail" });
}

/** @throws InputError for a number that no meeting has. */
function meetingNumbered(number: number, { meetings }: RunExplanation): MeetingExplanation {
  const found = meetings.find(({ meeting }) => meeting === number);
  if (found !== undefined) return found;
  const last = meetings.length;
  const allowed = last === 0 ? "nothing: nobody met in that run" : `a meeting of that run, from 1 to ${last}`;
  throw new InputError({ field: "--meeting", value: number, allowed });
}
