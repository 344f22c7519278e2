import type { Agendas, Row, ScenarioDefinition, SimulationEvent } from "@summitry/core";
import { asTyped } from "../changes.ts";
import type { Look } from "../terminal/look.ts";
import { wrap } from "../terminal/wrap.ts";
import { capital, listed } from "../words/english.ts";
import type { Words } from "../words/words.ts";
import { Calendar } from "./calendar.ts";
import { ending } from "./ending.ts";
import { printed } from "./print.ts";
import { type Changed, repeatRun } from "../repeat.ts";
import { type Detail, story } from "./story.ts";

/** What is told of a run. */
export interface ToldRun {
  readonly row: Row;
  readonly log: readonly SimulationEvent[];
  readonly digest: string;
}

/** The parts of a scenario's definition that its story needs. */
export type ToldDefinition = Pick<
  ScenarioDefinition<Agendas, object, string>,
  "name" | "start" | "days" | "tables" | "without" | "row"
> &
  Changed;

/** The story of a run from its title to the command that repeats it, as lines for a terminal. */
export function pages(
  definition: ToldDefinition,
  run: ToldRun,
  words: Words,
  look: Look,
  detail: Detail = {},
): readonly string[] {
  const told = story(definition, run.log, words, detail);
  return [
    ...title(definition, run, words, look),
    "",
    ...printed(told, new Calendar(definition.start), look),
    "",
    ...ending(definition, run.row, words, look),
    "",
    `Log digest: ${run.digest}`,
    `The same run again: ${repeatRun(definition, run.row)}`,
  ];
}

function title(
  definition: ToldDefinition,
  { row }: ToldRun,
  words: Words,
  { colours, width }: Look,
): string[] {
  const { start, days, without = [] } = definition;
  const set = asTyped(definition.set);
  const calendar = new Calendar(start);
  const span = `${calendar.full(0)} to ${calendar.full(days)}`;
  const off = without.length === 0 ? "" : ` Switched off: ${listed(without)}.`;
  const held = set.length === 0 ? "" : ` Set: ${listed(set)}.`;
  const about = `Run ${row.run} of seed ${row.seed}, ${span}.${off}${held} ${capital(words.caveat)}.`;
  return [colours.bold(words.title), ...wrap(about, width, 0, 0)];
}
