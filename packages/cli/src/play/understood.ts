import type { Action } from "@summitry/core";

/** What a typed line comes to. */
export type Understood =
  /** An answer; `null` for what the agent would do itself. */
  | { readonly type: "answer"; readonly action: Action | null }
  /** For so many days the agent goes its own way, except at the table. */
  | { readonly type: "skip"; readonly days: number }
  /** The agent gives up the text in force at a table today. */
  | { readonly type: "denounce"; readonly table: string; readonly because: string }
  /** The agent plays on alone to the end. */
  | { readonly type: "quit" }
  /** Something to say before the question is asked again. */
  | { readonly type: "again"; readonly says: readonly string[] };

/** The agent's own answer. */
export const ITS_OWN: Understood = { type: "answer", action: null };

/** An answer. */
export function asAnswer(action: Action): Understood {
  return { type: "answer", action };
}

/** What was typed makes no sense; what would. */
export function again(...says: readonly string[]): Understood {
  return { type: "again", says };
}

/** The first word of a line, and the rest. */
export function split(line: string): readonly [verb: string, rest: string] {
  const [verb = "", ...rest] = line.split(/\s+/);
  return [verb.toLowerCase(), rest.join(" ")];
}

/** A reason, or words for none. */
export function reasonOr(text: string): string {
  return text === "" ? "no reason is given" : text;
}
