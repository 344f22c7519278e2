import type { Colours } from "../terminal/print.ts";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Calendar } from "@summitry/story";
import type { Paragraph, Tone } from "@summitry/story";
import type { StoryDay } from "@summitry/story";

/**
 * Indentation, in columns of text, of a paragraph's first line and of its other lines. The day of the month stands
 * before the first line.
 */
const INDENT = { item: [6, 8], detail: [8, 10] } as const;
/** Width of the day of the month, in columns of text. */
const DATE = 4;

/** The days as lines for a terminal: a timeline by month, which continues after the day that was printed last. */
export function printed(
  days: readonly StoryDay[],
  calendar: Calendar,
  look: TerminalStyle,
  last: number | null = null,
): readonly string[] {
  return days.flatMap(({ day, paragraphs }, at) => {
    const month = calendar.month(day);
    const before = days[at - 1]?.day ?? last;
    const isNew = before === null || calendar.month(before) !== month;
    const heading = isNew ? [...(before === null ? [] : [""]), look.colours.bold(month)] : [];
    const date = look.colours.bold(calendar.dayOfMonth(day).padStart(DATE));
    return [
      ...heading,
      ...paragraphs.flatMap((paragraph, of) => lines(paragraph, look, of === 0 ? date : null)),
    ];
  });
}

/** The lines of a paragraph; a date, if any, is in the margin of the first line. */
function lines(
  { says, tone, level }: Paragraph,
  { colours, width }: TerminalStyle,
  date: string | null,
): readonly string[] {
  const paint = brush(tone, colours);
  const [indent, hanging] = INDENT[level];
  return wrap(says, width, indent, hanging).map((line, at) =>
    at === 0 && date !== null ? date + paint(line.slice(DATE)) : paint(line),
  );
}

function brush(tone: Tone, colours: Colours): (text: string) => string {
  switch (tone) {
    case "plain":
      return String;
    case "scene":
      return colours.cyan;
    case "good":
      return colours.green;
    case "bad":
      return colours.red;
    case "line":
      return colours.yellow;
    default:
      return tone satisfies never;
  }
}
