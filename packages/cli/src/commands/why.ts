import { explain, type MeetingExplanation, type RunExplanation } from "@summitry/analysis";
import { InputError, simulate } from "@summitry/core";
import { toJSONLines } from "@summitry/monte-carlo";
import { capitalized } from "@summitry/story/english";
import { load } from "../opening/open.ts";
import type { ScenarioChanges } from "../opening/changes.ts";
import { wholeNumber } from "../option-values.ts";
import { command } from "../repeat.ts";
import type { Scenarios } from "../scenarios.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { meetingAnswer } from "../why/answer.ts";
import { meetingPage } from "../why/meeting-page.ts";
import { runPage } from "../why/run-page.ts";
import { WhyWords } from "../why/why-words.ts";
import type { Declare } from "./declare.ts";
import {
  priorOption,
  runOption,
  scenarioArgument,
  seedOption,
  setOption,
  withoutOption,
} from "./shared-options.ts";

/** Options of `summitry why`. */
interface WhyOptions extends ScenarioChanges {
  readonly seed: string;
  readonly run: number;
  readonly meeting?: number;
  readonly json?: true;
}

/** Declares `summitry why`. */
export const declareWhy: Declare = (declared, scenarios) => {
  declared
    .addArgument(scenarioArgument(scenarios))
    .addOption(seedOption("the run"))
    .addOption(runOption())
    .option(
      "--meeting <number>",
      "one meeting of the run, by its number (default: the run, and the meeting that decided it)",
      wholeNumber(1, Number.MAX_SAFE_INTEGER),
    )
    .addOption(withoutOption())
    .addOption(setOption())
    .addOption(priorOption())
    .option(
      "--json",
      "print { seed, run, meetings, tables } as JSON instead; with --meeting that meeting alone",
    )
    .action(async (name: string, options: WhyOptions) => {
      await why(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry why alaska --run 17                      why the run came out so
  summitry why alaska --run 17 --meeting 1          why one of its meetings did
  summitry why alaska --run 17 --set relax=guarantees
                                                    with a red line relaxed
  summitry why my-scenario.yaml --json | jq '.tables[0]'
                                                    the first table's reason`,
    );
};

/** `summitry why`: why a run, or one of its meetings, came out as it did. */
export async function why(scenarios: Scenarios, name: string, options: WhyOptions): Promise<void> {
  const { seed, run, meeting, without, set, prior, json } = options;
  const { scenario, vocabulary } = await load(scenarios, name, { without, set, prior });
  const { definition } = scenario;
  const told = explain(simulate(scenario, { seed, run }));
  const one = meeting === undefined ? null : meetingNumbered(meeting, told);
  if (json === true) return print(toJSONLines([one ?? { seed, run, ...told }]).trimEnd());
  const look = terminalStyle(process.stdout, process.env);
  const spoken = new WhyWords(definition, vocabulary);
  const page =
    one === null
      ? runPage(told, spoken, look)
      : [
          ...wrap(meetingAnswer(one, spoken), look.width, 0, 0).map(look.colours.bold),
          "",
          ...meetingPage(one, spoken, look),
        ];
  const typed = { ...definition, without, set, prior, given: name };
  const which = ["--seed", seed, "--run", String(run)];
  const others =
    one === null && told.meetings.length > 1
      ? [`Another meeting: ${command("why", typed, [...which, "--meeting", "1"])}`]
      : [];
  const story = `The story of the run: ${command("run", typed, which)}`;
  print([...page, "", capitalized(`${vocabulary.caveat}.`), ...others, story].join("\n"));
}

/** @throws InputError for a number that no meeting has. */
function meetingNumbered(number: number, { meetings }: RunExplanation): MeetingExplanation {
  const found = meetings.find(({ meeting }) => meeting === number);
  if (found !== undefined) return found;
  const last = meetings.length;
  const allowed = last === 0 ? "nothing: nobody met in that run" : `a meeting of that run, from 1 to ${last}`;
  throw new InputError({ field: "--meeting", value: number, allowed });
}
