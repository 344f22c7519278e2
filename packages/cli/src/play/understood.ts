import type { Action } from "@summitry/core";

/** The meaning of a typed line. */
export type ParsedLine =
  /** An answer; `null` for the agent's own. */
  | { readonly type: "answer"; readonly action: Action | null }
  /** The agent decides by itself for this many days, except at the table. */
  | { readonly type: "skip"; readonly days: number }
  /** The agent denounces the text in force at a table today. */
  | { readonly type: "denounce"; readonly table: string; readonly because: string }
  /** The agent decides by itself until the end. */
  | { readonly type: "quit" }
  /** Something to print before the question is asked again. */
  | { readonly type: "again"; readonly says: readonly string[] };

/** Leaves the answer to the agent. */
export const ITS_OWN: ParsedLine = { type: "answer", action: null };

/** Wraps an answer. */
export function asAnswer(action: Action): ParsedLine {
  return { type: "answer", action };
}

/** The line makes no sense: says what would. */
export function notUnderstood(...says: readonly string[]): ParsedLine {
  return { type: "again", says };
}

/** The first word of a line, and the rest. */
export function split(line: string): readonly [verb: string, rest: string] {
  const [verb = "", ...rest] = line.split(/\s+/);
  return [verb.toLowerCase(), rest.join(" ")];
}

/** A reason, or a standard text when none was typed. */
export function reasonOr(text: string): string {
  return text === "" ? "no reason is given" : text;
}

/** The line is no answer to this question: names it, and the words that are. */
export function noAnswer(line: string, known: readonly string[]): ParsedLine {
  return notUnderstood(`"${line}" is no answer here; possible are ${known.join(", ")}. ? explains them.`);
}

/** The meaning of a word that nothing may follow. */
export function alone(verb: string, rest: string, meaning: ParsedLine): ParsedLine {
  return rest === "" ? meaning : notUnderstood(`Nothing can follow "${verb}", and "${rest}" does.`);
}
