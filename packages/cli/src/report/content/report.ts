import type { Note } from "./note.ts";
import type { Section } from "./section.ts";

/** The content of a report, whichever way it is written. */
export interface Report {
  readonly title: string;
  readonly question: string;
  readonly author: string | null;
  readonly answer: readonly string[];
  readonly note: Note | null;
  /** What the numbers say, in order; the first stands beside the answer. */
  readonly sections: readonly [Section, ...Section[]];
  readonly limits: readonly string[];
  /** The commands that make it again, each with what it is for. */
  readonly commands: readonly LabelledCommand[];
  /** What it rests on, as labels and values. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The files that these commands read, if the page has to bring them. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** A command, with what it is for; without one, what has to be done by hand. */
export interface LabelledCommand {
  readonly label: string;
  readonly line: string;
  readonly isCommand: boolean;
}
