import { capital, spelled } from "../words/english.ts";
import type { Moved } from "./happenings.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { reason } from "./reasons.ts";
import type { Teller } from "./teller.ts";

/** Something an agent did away from the table, and why. */
export function tellMove({ words, calendar }: Teller, { move }: Moved): readonly Paragraph[] {
  const { by, move: name, toward, due, because } = move;
  const aim = toward === null ? "" : `, toward ${words.agent(toward)}`;
  const deadline = due === null ? "" : `, by ${calendar.date(due)}`;
  return [item(capital(`${words.agent(by)}: ${spelled(name)}${aim}${deadline}: ${reason(because)}.`))];
}
