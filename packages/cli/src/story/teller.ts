import type { EventOf, Table } from "@summitry/core";
import { listed } from "../vocabulary/english.ts";
import type { Words } from "../vocabulary/words.ts";
import type { Calendar } from "./calendar.ts";
import type { ToldTerms } from "./told-terms.ts";

/** What every part of the story is told with. */
export interface Teller {
  readonly words: Words;
  readonly calendar: Calendar;
  /** Tables by name, where the reader is told who of the seated would sign. */
  readonly tables: Readonly<Record<string, Pick<Table, "protocol">>>;
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

/** Somebody at a table. */
interface AtTable {
  readonly table: string;
  readonly seats: readonly string[];
}

/** Ids of those seated who would sign: a mediator does not. */
export function partiesOf({ tables }: Teller, { table, seats }: AtTable): readonly string[] {
  return tables[table]?.protocol.parties?.(seats) ?? seats;
}

/** Who sits at a table, the mediator as such. */
export function seated(teller: Teller, at: AtTable): string {
  const parties = partiesOf(teller, at);
  const mediators = at.seats.filter((seat) => !parties.includes(seat));
  const mediated = mediators.length === 0 ? "" : `, with ${names(teller, mediators)} as mediator,`;
  return names(teller, parties) + mediated;
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
