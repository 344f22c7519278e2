import { shownLength } from "./print.ts";

/** Least width for words on a narrow terminal, in columns of text. */
const NARROWEST = 20;

/**
 * Breaks a paragraph into lines at its spaces, except those after a digit ("15 August", "80 %"). Ends of lines within it
 * count as spaces. The first line is indented by `indent`, the others by `hanging`.
 */
export function wrap(text: string, width: number, indent: number, hanging: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const room = (): number => Math.max(NARROWEST, width - (lines.length === 0 ? indent : hanging));
  for (const word of text.replace(/[\r\n\t]+/g, " ").split(/(?<!\d) /)) {
    if (line !== "" && shownLength(line) + 1 + shownLength(word) > room()) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((each, at) => " ".repeat(at === 0 ? indent : hanging) + each);
}
