import type { Row } from "@summitry/core";
import type { Look } from "../terminal/look.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Words } from "../words/words.ts";
import { Calendar } from "./calendar.ts";
import type { ToldDefinition } from "./pages.ts";

/** What stood at the end of a run. */
export function ending(
  definition: ToldDefinition,
  row: Row,
  words: Words,
  { colours, width }: Look,
): readonly string[] {
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
