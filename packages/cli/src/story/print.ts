import type { Colours, Look } from "../terminal/look.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Paragraph, Tone } from "./paragraph.ts";
import type { StoryDay } from "./story.ts";

/** Columns by which paragraphs are indented, and their further lines. */
const INDENT = { item: [2, 4], detail: [4, 6] } as const;

/** The days as lines for a terminal, with an empty one between days unless both are quiet. */
export function printed(days: readonly StoryDay[], look: Look): readonly string[] {
  return days.flatMap(({ heading, paragraphs }, at) => {
    const next = days[at + 1];
    return [
      look.colours.bold(heading),
      ...paragraphs.flatMap((paragraph) => lines(paragraph, look)),
      ...(isQuiet(paragraphs) && next !== undefined && isQuiet(next.paragraphs) ? [] : [""]),
    ];
  });
}

/** Whether nothing happened but that time went by. */
function isQuiet(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every(({ tone }) => tone === "scene");
}

function lines({ says, level, tone }: Paragraph, { colours, width }: Look): readonly string[] {
  const paint = brush(tone, colours);
  const [indent, hanging] = INDENT[level];
  return wrap(says, width, indent, hanging).map((line) => paint(line));
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
