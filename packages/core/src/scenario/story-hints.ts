import type { HistoryCoding } from "./history-coding.ts";
import type { StartState } from "../world/start-state.ts";
import type { Identity } from "./row.ts";

/** Says days and numbers as the story around them does. */
export interface Phrasing {
  /** A day of the run: "15 August"; with the year if it is not the year in which the run began. */
  date(day: number): string;
  /** A number with its noun: "1 day", "2,000 days". */
  count(count: number, noun: string): string;
  /** A number without decimals: "2,000". */
  whole(value: number): string;
  /** A share from 0 to 1: "43.2 %". */
  percent(share: number): string;
}

/** Values of the inputs on one day, by id. */
export type Readings = Readonly<Record<string, number>>;

/** The inputs that a description of the outside world is based on. */
export interface WorldReadings {
  readonly today: Readings;
  /** Values on the day before; `null` on the first day. */
  readonly dayBefore: Readings | null;
  /** Values on the day of the last description; `null` for the first. */
  readonly lastShown: Readings | null;
}

/** A description of the outside world on one day. */
export interface WorldSummary {
  /** The sentence. */
  readonly says: string;
  /** The state of affairs; a change of it, or a large change of `level`, is news. */
  readonly state: string;
  /** The number to watch. */
  readonly level: number;
}

/** A line with a heading. */
export interface LabelledLine {
  readonly heading: string;
  readonly says: string;
}

/** How the story of a run tells what no event says. */
export interface StoryHints<R extends Identity = Identity> {
  /** Says, in sentences, how things stand when the run begins; nothing of it is told when left out. */
  opening?(state: StartState, say: Phrasing): readonly string[];
  /** Says how the outside world stands on a day; input by input when left out. */
  world?(readings: WorldReadings, say: Phrasing): WorldSummary;
  /** Says what stood at the end of a run; column by column when left out. */
  ending?(row: R, say: Phrasing): readonly LabelledLine[];
  /** What its histories are made of; every table's stages and every kind of move when left out. */
  readonly history?: HistoryCoding;
}
