import type { Row } from "@summitry/core";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import type { FullVocabulary } from "@summitry/story";
import { Calendar } from "@summitry/story";
import type { StoryDefinition } from "./story-run.ts";

/** Describes the state at the end of a run. */
export function ending(
  definition: StoryDefinition,
  row: Row,
  words: FullVocabulary,
  { colours, width }: TerminalStyle,
): readonly string[] {
  const calendar = new Calendar(definition.start);
  const columns = Object.keys(definition.row.start());
  const headed = words.ending(row, columns, calendar);
  const column = Math.max(0, ...headed.map(({ heading }) => heading.length)) + 4;
  return [
    colours.bold("What stood at the end"),
    ...headed.flatMap(({ heading, says }) => {
      const [first = "", ...rest] = wrap(says, width, column, column);
      return [`  ${heading}`.padEnd(column) + first.slice(column), ...rest];
    }),
  ];
}
