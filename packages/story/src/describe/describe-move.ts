import { capitalized, grouped, plainReason } from "../words/english.ts";
import type { MoveGroup } from "../events/event-groups.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { subject, type StoryContext } from "./story-context.ts";

/** What is said of the first, second and third of the same moves; more than three are summed up. */
const AGAIN = ["", ", once more", ", for the third time"];

/** Describes a move away from the table, and its reason unless the story gave the same one for the same move before. */
export function describeMove(
  teller: StoryContext,
  { move, times, before, place }: MoveGroup,
): readonly Paragraph[] {
  const { vocabulary, calendar } = teller;
  const { by, move: name, toward, due, about, because } = move;
  const over = about === undefined ? "" : `, over ${subject(teller, about)}`;
  const deadline = due === null ? "" : `, ${vocabulary.due(name, calendar.date(due))}`;
  const more = times === 1 ? "" : ` (the first of ${grouped(times)} times)`;
  const again = AGAIN[Math.min(place, AGAIN.length) - 1] ?? "";
  const why = before === because ? "" : `: ${plainReason(because)}`;
  return [item(capitalized(`${vocabulary.move(by, name, toward)}${over}${again}${deadline}${more}${why}.`))];
}
