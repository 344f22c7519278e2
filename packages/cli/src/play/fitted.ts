import { shownLength } from "../terminal/print.ts";
import { wrap } from "../terminal/wrap.ts";

/** Indentation of the lines that a long line is broken into, beyond its own, in columns of text. */
const HANGING = 4;

/** A line as it is, or broken into lines of a width, in columns of text, that keep its indentation. */
export function fitted(line: string, width: number): readonly string[] {
  if (shownLength(line) <= width) return [line];
  const text = line.trimStart();
  const indent = line.length - text.length;
  return wrap(text, width, indent, indent + HANGING);
}
