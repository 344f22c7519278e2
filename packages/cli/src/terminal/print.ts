import { randomInt } from "node:crypto";
import { once } from "node:events";
import pico from "picocolors";

/** Colours by name; each is a function that colours a text. */
export type Colours = Readonly<
  Record<"bold" | "cyan" | "green" | "red" | "yellow", (text: string) => string>
>;

/** Marks the colours of this process, so that nothing in the data can pass for one. */
const SEAL = randomInt(2 ** 40);
const ESCAPE = "\u001b";
const SEALED = new RegExp(`${ESCAPE}\\[(\\d+);${SEAL}m`, "g");

/** Characters that steer a terminal, or turn the direction of what follows; not the end of a line, and not a tab. */
const STEERING = /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The colours of output that goes through `print`; no colours where they are off. */
export function sealedColours(on: boolean): Colours {
  const { bold, cyan, green, red, yellow } = pico.createColors(on);
  const sealed =
    (paint: (text: string) => string) =>
    (text: string): string => {
      const [open = "", close = ""] = paint("|").split("|");
      return `${seal(open)}${text}${seal(close)}`;
    };
  return {
    bold: sealed(bold),
    cyan: sealed(cyan),
    green: sealed(green),
    red: sealed(red),
    yellow: sealed(yellow),
  };
}

function seal(sequence: string): string {
  return sequence.replace(/m$/, `;${SEAL}m`);
}

/**
 * A text as it may reach a terminal: what steers one is written out, as in `\u001b`, wherever it comes from. So it is in
 * JSON, where it means the same.
 */
export function printable(text: string): string {
  return text
    .split(SEALED)
    .map((piece, at) => (at % 2 === 1 ? `${ESCAPE}[${piece}m` : piece.replace(STEERING, writtenOut)))
    .join("");
}

/** Length of a text as it is shown: colours take no room. */
export function shownLength(text: string): number {
  return text.replace(SEALED, "").length;
}

function writtenOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Prints a line, or several, on stdout. Everything the command prints goes through here or through `printError`. */
export function print(text: string): void {
  process.stdout.write(printable(`${text}\n`));
}

/** Prints parts of a text on stdout as they come, no faster than they are read. */
export async function printAll(parts: AsyncIterable<string>): Promise<void> {
  for await (const part of parts) {
    if (!process.stdout.write(printable(part))) await once(process.stdout, "drain");
  }
}

/** Prints a line on stderr. */
export function printError(text: string): void {
  process.stderr.write(printable(`${text}\n`));
}
