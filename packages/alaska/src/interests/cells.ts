import type { Agenda, Issues, WorldView } from "@summitry/core";
import type { Weights } from "./weights.ts";

/** Worth of every value of every issue of an agenda, in one row: issue by issue, the values of each in order. */
export type Cells = readonly number[];

/** The parts of the world that the worth of the war depends on. */
export type WarView = Pick<WorldView, "quantity" | "input" | "inForce">;

/** Edits a row of cells: adds what the current state of the world contributes to the worth of single values. */
export type CellAddition = (row: number[], weights: Weights, view: WarView) => void;

/** Position of the first value of each issue in a row, by position of the issue. */
export function startsOf({ names, issues }: Agenda): readonly number[] {
  let next = 0;
  return names.map((name) => {
    const start = next;
    next += issues[name]?.length ?? 0;
    return start;
  });
}

/** Position of each value of an issue in a row. */
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
