/** Least width for words on a narrow terminal, in columns of text. */
const NARROWEST = 20;

/**
 * Breaks a paragraph into lines at its spaces, except those after a digit ("15 August", "80 %"). The first line is
 * indented by `indent`, the others by `hanging`.
 */
export function wrap(text: string, width: number, indent: number, hanging: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const room = (): number => Math.max(NARROWEST, width - (lines.length === 0 ? indent : hanging));
  for (const word of text.split(/(?<!\d) /)) {
    if (line !== "" && line.length + 1 + word.length > room()) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((each, at) => " ".repeat(at === 0 ? indent : hanging) + each);
}
