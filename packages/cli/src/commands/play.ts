import type { Declare } from "./declare.ts";
import { InputError, Simulation, type LiveMessage, type SimulationEvent } from "@summitry/core";
import { outputFile } from "../output-file.ts";
import type { ScenarioChanges } from "../opening/changes.ts";
import { debrief } from "../play/debriefing.ts";
import { fitted } from "../play/fitted.ts";
import { movesOf } from "../play/away.ts";
import { LineReader } from "../play/lines.ts";
import { Player } from "../play/player.ts";
import { SeatRecord } from "../play/seat-record.ts";
import type { Scenarios } from "../scenarios.ts";
import { Calendar } from "@summitry/story";
import { ending } from "../telling/ending.ts";
import { printed } from "../telling/lines.ts";
import { Storyteller } from "@summitry/story";
import { terminalStyle } from "../terminal/style.ts";
import { load } from "../opening/open.ts";
import { repeatLog } from "../repeat.ts";
import { print } from "../terminal/print.ts";
import { recordOf } from "./record.ts";
import { given, typedName } from "../option-values.ts";
import {
  forceOption,
  runOption,
  scenarioArgument,
  seedOption,
  setOption,
  withoutOption,
} from "./shared-options.ts";

/** Options of `summitry play`. */
export interface PlayOptions extends ScenarioChanges {
  readonly as: string;
  readonly seed: string;
  readonly run: number;
  readonly log?: string;
  readonly force?: true;
}

/** Declares `summitry play`. */
export const declarePlay: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioArgument(scenarios))
    .requiredOption("--as <agent>", "whose seat you take", typedName)
    .addOption(seedOption("the run"))
    .addOption(runOption())
    .addOption(withoutOption())
    .addOption(setOption())
    .option("--log <file>", "write { seed, run, digest, row, log } to this file at the end", given)
    .addOption(forceOption("--log"))
    .action(async (name: string, options: PlayOptions) => {
      await play(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry play alaska --as zelensky
  summitry play alaska --as putin --run 357 --log mine.json

Enter leaves a question to the agent itself. The same answers to the same seed
give the same run.`,
    );
};

/** `summitry play`: one run with a person in an agent's seat. */
export async function play(scenarios: Scenarios, name: string, options: PlayOptions): Promise<void> {
  const { as, seed, run, without, set, log: file, force = false } = options;
  const { scenario, vocabulary } = await load(scenarios, name, { without, set });
  const { definition } = scenario;
  const agents = definition.agents.map(({ id }) => id);
  const agent = definition.agents.find(({ id }) => id === as);
  if (agent === undefined) throw new InputError({ field: "--as", value: as, allowed: agents });
  const write = file === undefined ? null : await outputFile("--log", file, { force });

  const look = terminalStyle(process.stdout, process.env);
  const calendar = new Calendar(definition.start);
  const lines = new LineReader(process.stdin, process.stdout);
  const teller = new Storyteller(definition, vocabulary);
  const simulation = new Simulation(scenario, { seed, run, limit: Infinity });
  let last: number | null = null;
  const printNews = (): void => {
    const news = teller.news();
    lines.say(printed(news, calendar, look, last));
    last = news.at(-1)?.day ?? last;
  };
  const scope = {
    agents,
    tables: Object.keys(definition.tables),
    moves: movesOf(as, definition.moves ?? {}),
  };
  const player = new Player({
    agent,
    lines,
    width: look.width,
    vocabulary,
    calendar,
    scope,
    printNews,
  });
  const record = new SeatRecord(as);
  simulation.bus.messages$.subscribe((message) => {
    if (message.type !== "turn" && message.type !== "action") teller.add(message as SimulationEvent);
    player.hear(message as LiveMessage);
    record.hear(message as LiveMessage);
  });
  simulation.seat(as, (turn) => player.answer(turn));

  lines.say([
    look.colours.bold(vocabulary.title),
    `You are ${vocabulary.agent(as)}. Enter plays on, ? tells what you can do.`,
  ]);
  const done = await simulation.play();
  for (const { error } of done.observerErrors) throw error;
  printNews();
  lines.say([
    "",
    ...ending(definition, done.row, vocabulary, look),
    "",
    look.colours.bold(`What came of your seat as ${vocabulary.agent(as)}`),
    ...debrief(record, vocabulary, calendar, player.leftOn).flatMap((line) => fitted(line, look.width)),
    "",
    `Log digest: ${done.digest}`,
  ]);
  lines.close();
  if (write === null || file === undefined) return;
  await write(`${recordOf(done)}\n`);
  print(`Its log is in ${file}. Its story again: ${repeatLog({ ...definition, set, given: name }, file)}`);
}
