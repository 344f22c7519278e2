import { LINE_HEIGHT, SIZE, wrapText } from "../page/text-layout.ts";
import { type Drawing, drawingOf, stacked, type TextLine } from "./drawing.ts";

/** Height of a line of text, in pixels. */
export const LINE = SIZE.text * LINE_HEIGHT;

type Look = Pick<TextLine, "colour"> & Partial<Pick<TextLine, "weight" | "anchor">>;

/** A text, wrapped to so many pixels from `x` on; one that is anchored at its end stands left of it. */
export function wordsBlock(
  text: string,
  x: number,
  room: number,
  { colour, weight = "normal", anchor = "start" }: Look,
): Drawing {
  const lines = wrapText(text, room, SIZE.text, weight);
  return drawingOf({
    height: lines.length * LINE,
    texts: lines.map((line, at) => ({ x, y: (at + 0.5) * LINE, text: line, anchor, weight, colour })),
  });
}

/** Pixels below a heading. */
const BELOW = 10;

/** A drawing below its heading; nothing where there is nothing in it. */
export function headed(heading: string, content: Drawing, room: number, colour: string): Drawing {
  if (content.height === 0) return content;
  return stacked([wordsBlock(heading, 0, room, { colour, weight: "bold" }), content], BELOW);
}
