import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { foundAt } from "../../output-file.ts";

/** What whoever sends a report has to say. */
export interface Note {
  readonly text: string;
  /** The file that it stands in, if that was given. */
  readonly file: string | null;
}

const NOTES = [".md", ".txt"];

/** The note that was given: the text of a file, if it names one that is there and ends in .md or .txt, and else as it stands. */
export async function noteOf(given: string | undefined): Promise<Note | null> {
  if (given === undefined) return null;
  const isFile = NOTES.includes(extname(given)) && (await foundAt(given))?.isFile() === true;
  return isFile
    ? { text: (await readFile(given, "utf8")).trim(), file: given }
    : { text: given.trim(), file: null };
}

/** Its paragraphs. */
export function paragraphsOf({ text }: Note): readonly string[] {
  return text.split(/\r?\n(?:[ \t]*\r?\n)+/).map((paragraph) => paragraph.trim());
}
