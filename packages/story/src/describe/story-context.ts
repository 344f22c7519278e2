import type { EventOf, Table } from "@summitry/core";
import { joined } from "../words/english.ts";
import type { FullVocabulary } from "../words/full-vocabulary.ts";
import type { Calendar } from "../words/calendar.ts";
import type { TextEnd } from "../events/event-groups.ts";
import type { LatestTerms } from "../events/latest-terms.ts";
import type { WorthOf } from "../watched-run.ts";

/** What every part of the story needs. */
export interface StoryContext {
  readonly vocabulary: FullVocabulary;
  readonly calendar: Calendar;
  /** Tables by name, if the reader is to be told which of the seated would sign. */
  readonly tables: Readonly<Record<string, Pick<Table, "protocol">>>;
  /** The signature of every text of the run, by id of the text. */
  readonly signed: ReadonlyMap<string, EventOf<"sign">>;
  /** Opening offers that the story has mentioned. */
  readonly openings: LatestTerms;
  /** Signed terms that the story has mentioned. */
  readonly signatures: LatestTerms;
  /** How every signed text ended, by its id; missing for one that has not. */
  readonly textEnds: ReadonlyMap<string, TextEnd>;
  /** What offers were worth to those who were asked about them. */
  readonly worthOf: WorthOf;
  /** Whether every meeting is described in full. */
  readonly verbose: boolean;
}

/** The names of agents, as a list in a sentence. */
export function names({ vocabulary }: StoryContext, ids: readonly string[]): string {
  return joined(ids.map((id) => vocabulary.agent(id)));
}

/** A table and who is seated there. */
interface AtTable {
  readonly table: string;
  readonly seats: readonly string[];
  readonly level?: string;
}

/** Ids of the seated parties that would sign: a mediator does not. */
export function partiesOf({ tables }: StoryContext, { table, seats }: AtTable): readonly string[] {
  return tables[table]?.protocol.parties?.(seats) ?? seats;
}

/** Says who is seated at a table, and who of them mediates. */
export function seated(teller: StoryContext, at: AtTable): string {
  const parties = partiesOf(teller, at);
  const mediators = at.seats.filter((seat) => !parties.includes(seat));
  const mediated = mediators.length === 0 ? "" : `, with ${names(teller, mediators)} as mediator,`;
  return teller.vocabulary.those(parties, at.level) + mediated;
}

/** Names what a move is about: a signed text, or what a table is about. */
export function subject(teller: StoryContext, about: string): string {
  return teller.signed.has(about) ? textName(teller, about) : teller.vocabulary.topic(about);
}

/** Names a text by its table and the day it was signed. */
export function textName({ vocabulary, calendar, signed }: StoryContext, id: string): string {
  const sign = signed.get(id);
  return sign === undefined
    ? `the text ${id}`
    : `${vocabulary.text(sign.table)} of ${calendar.date(sign.day)}`;
}
