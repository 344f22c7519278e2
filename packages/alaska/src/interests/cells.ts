import type { Agenda, Issues, WorldView } from "@summitry/core";
import type { Weights } from "./weights.ts";

/** Worth of every value of every issue of an agenda in one row: issue by issue, each with its values in order. */
export type Cells = readonly number[];

/** What of the world the war's worth depends on. */
export type WarView = Pick<WorldView, "quantity" | "input" | "inForce">;

/** What the world as it stands adds to the worth of single values: it edits a row. */
export type CellAddition = (row: number[], weights: Weights, view: WarView) => void;

/** Where the values of each issue begin in a row, by position of the issue. */
export function startsOf({ names, issues }: Agenda): readonly number[] {
  let next = 0;
  return names.map((name) => {
    const start = next;
    next += issues[name]?.length ?? 0;
    return start;
  });
}

/** Where a row has each value of an issue. */
export function placesOf<I extends Issues, K extends keyof I & string>(
  agenda: Agenda<I>,
  issue: K,
): { readonly [V in I[K][number]]: number } {
  const start = startsOf(agenda)[agenda.names.indexOf(issue)] ?? Number.NaN;
  const places = (agenda.issues[issue] ?? []).map((value, digit) => [value, start + digit]);
  return Object.fromEntries(places) as { readonly [V in I[K][number]]: number };
}

/** Adds to the worth of one value. */
export function add(row: number[], place: number, more: number): void {
  row[place] = (row[place] ?? Number.NaN) + more;
}
