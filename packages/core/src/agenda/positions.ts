import type { Agenda } from "./agenda.ts";
import type { Value } from "./issues.ts";

/** Where an issue stands on its agenda, and where its values stand when those of all issues are put in one row. */
export interface IssuePlaces {
  /** Position of the issue. */
  readonly issue: number;
  /** Its values. */
  readonly values: readonly Value[];
  /** Place of its first value in the row. */
  readonly start: number;
  /** Place of each value in the row, by the value as text. */
  readonly places: ReadonlyMap<string, number>;
}

const known = new WeakMap<Agenda, ReadonlyMap<string, IssuePlaces>>();

/** The positions of all issues by name, found once per agenda: agents name values as a run goes on. */
export function positionsIn(agenda: Agenda): ReadonlyMap<string, IssuePlaces> {
  let positions = known.get(agenda);
  if (positions === undefined) {
    let start = 0;
    const found = agenda.names.map((name, issue): [string, IssuePlaces] => {
      const values = agenda.issues[name] ?? [];
      const from = start;
      start += values.length;
      const places = new Map(values.map((value, digit) => [String(value), from + digit]));
      return [name, { issue, values, start: from, places }];
    });
    positions = new Map(found);
    known.set(agenda, positions);
  }
  return positions;
}

const starts = new WeakMap<Agenda, readonly number[]>();

/** Place of the first value of each issue in a row of the values of all. */
export function startsIn(agenda: Agenda): readonly number[] {
  let found = starts.get(agenda);
  if (found === undefined) {
    found = Array.from(positionsIn(agenda).values(), ({ start }) => start);
    starts.set(agenda, found);
  }
  return found;
}
