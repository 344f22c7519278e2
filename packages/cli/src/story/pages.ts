import type { Agendas, Row, ScenarioDefinition, SimulationEvent } from "@summitry/core";
import type { Look } from "../terminal/look.ts";
import { wrap } from "../terminal/wrap.ts";
import { capital, listed } from "../words/english.ts";
import type { Words } from "../words/words.ts";
import { Calendar } from "./calendar.ts";
import { printed } from "./print.ts";
import { repeatRun } from "../repeat.ts";
import { story } from "./story.ts";

/** What is told of a run. */
export interface ToldRun {
  readonly row: Row;
  readonly log: readonly SimulationEvent[];
  readonly digest: string;
}

/** The parts of a scenario's definition that its story needs. */
export type ToldDefinition = Pick<
  ScenarioDefinition<Agendas, object, string>,
  "name" | "start" | "days" | "without" | "row"
>;

/** The story of a run from its title to the command that repeats it, as lines for a terminal. */
export function pages(definition: ToldDefinition, run: ToldRun, words: Words, look: Look): readonly string[] {
  return [
    ...title(definition, run, words, look),
    "",
    ...printed(story(definition, run.log, words), look),
    ...ending(definition, run, words, look),
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
  const calendar = new Calendar(start);
  const span = `${calendar.full(0)} to ${calendar.full(days)}`;
  const off = without.length === 0 ? "" : ` Switched off: ${listed(without)}.`;
  const about = `Run ${row.run} of seed ${row.seed}, ${span}.${off} ${capital(words.caveat)}.`;
  return [colours.bold(words.title), ...wrap(about, width, 0, 0)];
}

function ending(
  definition: ToldDefinition,
  { row }: ToldRun,
  words: Words,
  { colours, width }: Look,
): string[] {
  const calendar = new Calendar(definition.start);
  const columns = Object.keys(definition.row.start());
  const headed = words.ending(row, columns, (day) => calendar.date(day));
  const column = Math.max(0, ...headed.map(({ heading }) => heading.length)) + 4;
  return [
    colours.bold("What stood at the end"),
    ...headed.flatMap(({ heading, says }) => {
      const [first = "", ...rest] = wrap(says, width, column, column);
      return [`  ${heading}`.padEnd(column) + first.slice(column), ...rest];
    }),
  ];
}
