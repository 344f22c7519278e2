import { aListOf, anObject, anything } from "@summitry/core/checks";
import { assertCalendar } from "./given.ts";
import type { StoryDay } from "./story.ts";
import type { Calendar } from "./words/calendar.ts";

const takesDays = aListOf(anObject({ day: anything, paragraphs: aListOf(anything) }), { of: "days" });

/**
 * A story as plain text: months, days, and a line for every paragraph, indented where it gives details.
 *
 * @throws InputError for what is no list of days or no calendar.
 */
export function asText(days: readonly StoryDay[], calendar: Calendar): string {
  takesDays("days", days);
  assertCalendar(calendar);
  let month = "";
  const lines = days.flatMap(({ day, paragraphs }) => {
    const isNew = calendar.month(day) !== month;
    month = calendar.month(day);
    const said = paragraphs.map(({ says, level }, at) => {
      const margin = at === 0 ? calendar.dayOfMonth(day).padStart(4) : "    ";
      return `${margin}  ${level === "detail" ? "  " : ""}${says}`;
    });
    return isNew ? [month, ...said] : said;
  });
  return lines.join("\n");
}
