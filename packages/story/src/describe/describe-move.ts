import { capitalized, grouped, plainReason } from "../words/english.ts";
import type { MoveGroup } from "../events/event-groups.ts";
import { item, type Paragraph } from "./paragraph.ts";
import type { StoryContext } from "./story-context.ts";

/** Describes a move away from the table, and its reason unless the story gave the same one for the same move before. */
export function describeMove(
  { vocabulary, calendar }: StoryContext,
  { move, times, before }: MoveGroup,
): readonly Paragraph[] {
  const { by, move: name, toward, due, because } = move;
  const deadline = due === null ? "" : `, with a deadline on ${calendar.date(due)}`;
  const more = times === 1 ? "" : ` (the first of ${grouped(times)} times)`;
  const again = before === null ? "" : ", once more";
  const why = before === because ? "" : `: ${plainReason(because)}`;
  return [item(capitalized(`${vocabulary.move(by, name, toward)}${again}${deadline}${more}${why}.`))];
}
