import type { EventOf, Table } from "@summitry/core";
import { listed } from "../vocabulary/english.ts";
import type { Words } from "../vocabulary/words.ts";
import type { Calendar } from "./calendar.ts";
import type { ToldTerms } from "./told-terms.ts";

/** What every part of the story needs. */
export interface Teller {
  readonly words: Words;
  readonly calendar: Calendar;
  /** Tables by name, if the reader is to be told which of the seated would sign. */
  readonly tables: Readonly<Record<string, Pick<Table, "protocol">>>;
  /** The signature of every text of the run, by id of the text. */
  readonly signed: ReadonlyMap<string, EventOf<"sign">>;
  /** Opening offers that the story has mentioned. */
  readonly openings: ToldTerms;
  /** Signed terms that the story has mentioned. */
  readonly signatures: ToldTerms;
  /** Whether every meeting is described in full. */
  readonly verbose: boolean;
}

/** The names of agents, as a list in a sentence. */
export function names({ words }: Teller, ids: readonly string[]): string {
  return listed(ids.map((id) => words.agent(id)));
}

/** A table and who is seated there. */
interface AtTable {
  readonly table: string;
  readonly seats: readonly string[];
}

/** Ids of the seated parties that would sign: a mediator does not. */
export function partiesOf({ tables }: Teller, { table, seats }: AtTable): readonly string[] {
  return tables[table]?.protocol.parties?.(seats) ?? seats;
}

/** Says who is seated at a table, and who of them mediates. */
export function seated(teller: Teller, at: AtTable): string {
  const parties = partiesOf(teller, at);
  const mediators = at.seats.filter((seat) => !parties.includes(seat));
  const mediated = mediators.length === 0 ? "" : `, with ${names(teller, mediators)} as mediator,`;
  return names(teller, parties) + mediated;
}

/** Names a text by its table and the day it was signed. */
export function textName({ words, calendar, signed }: Teller, id: string): string {
  const sign = signed.get(id);
  return sign === undefined ? `the text ${id}` : `${words.text(sign.table)} of ${calendar.date(sign.day)}`;
}

/** Names red lines: "the red lines recognition and guarantees". */
export function redLines(ids: readonly string[]): string {
  return `the red ${ids.length === 1 ? "line" : "lines"} ${listed(ids)}`;
}
