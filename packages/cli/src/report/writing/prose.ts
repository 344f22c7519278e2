import { markup, type Piece } from "./markup.ts";

/** Prose in which no line ends between a number and its per cent sign, or within an interval. */
export function prose(text: string): string {
  return text
    .replace(/(\d) %/g, "$1\u00a0%")
    .replace(/\(([\d.+-]+) to ([\d.+-]+(?:\u00a0%)?)\)/g, "($1\u00a0to\u00a0$2)");
}

/** A command line in which no line ends within an option: browsers would divide `--seed` after its hyphens. */
export function commandLine(text: string): Piece {
  return text
    .split(/(?<=^| )(--[\w-]+)/)
    .map((part, at) => (at % 2 === 0 ? part : markup`<span class="option">${part}</span>`));
}
