import type { EventOf } from "@summitry/core";
import { listed } from "../words/english.ts";
import type { Words } from "../words/words.ts";
import type { Calendar } from "./calendar.ts";
import type { ToldTerms } from "./told-terms.ts";

/** What every part of the story is told with. */
export interface Teller {
  readonly words: Words;
  readonly calendar: Calendar;
  /** Signatures by text, of the whole run. */
  readonly signed: ReadonlyMap<string, EventOf<"sign">>;
  /** Opening offers that the reader has been told. */
  readonly openings: ToldTerms;
  /** Signed terms that the reader has been told. */
  readonly signatures: ToldTerms;
  /** Whether every meeting is told in full. */
  readonly verbose: boolean;
}

/** Names of agents as a sentence lists them. */
export function names({ words }: Teller, ids: readonly string[]): string {
  return listed(ids.map((id) => words.agent(id)));
}

/** A text by what it is called and the day it was signed. */
export function textName({ words, calendar, signed }: Teller, id: string): string {
  const sign = signed.get(id);
  return sign === undefined ? `the text ${id}` : `${words.text(sign.table)} of ${calendar.date(sign.day)}`;
}

/** Red lines by name: "the red lines recognition and guarantees". */
export function redLines(ids: readonly string[]): string {
  return `the red ${ids.length === 1 ? "line" : "lines"} ${listed(ids)}`;
}
