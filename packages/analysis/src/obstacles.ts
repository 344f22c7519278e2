import type { Issues } from "@summitry/core";
import type { ReadyTable } from "./ready-table.ts";

/** Something that keeps outcomes out of the zone of agreement: a red line, or what walking away is worth to somebody. */
export type Obstacle<Id extends string = string> =
  | {
      /** A red line in force. */
      readonly type: "red-line";
      /** Id of the party that holds it. */
      readonly holder: Id;
      /** Id of the line. */
      readonly line: string;
    }
  | {
      /** A reservation value. */
      readonly type: "reservation";
      /** Id of the party that would rather walk away. */
      readonly holder: Id;
      /** Its reservation value. */
      readonly value: number;
    };

/** All obstacles of a table, and which of them stand in the way of which outcome. */
export interface Obstruction<Id extends string> {
  /** The obstacles: reservation values first, each kind in the order of the parties. */
  readonly obstacles: readonly Obstacle<Id>[];
  /** Sets of obstacles that some outcome has in its way, each ascending by position; the first is the empty one. */
  readonly sets: readonly (readonly number[])[];
  /** Which of those sets each outcome has in its way, by outcome number. */
  readonly setOf: Uint32Array;
}

/** Finds what stands in the way of every outcome: obstacle by obstacle, sets of outcomes are told apart. */
export function obstructionOf<Id extends string>(table: ReadyTable<Issues, Id>): Obstruction<Id> {
  const { agenda, sides, lines } = table;
  const obstacles: Obstacle<Id>[] = [];
  const sets: (readonly number[])[] = [[]];
  const setOf = new Uint32Array(agenda.size);
  const tellApart = (obstacle: Obstacle<Id>, isInTheWay: (index: number) => boolean): void => {
    const number = obstacles.push(obstacle) - 1;
    const grown = new Map<number, number>();
    for (let index = 0; index < setOf.length; index++) {
      if (!isInTheWay(index)) continue;
      const before = setOf[index] as number;
      let after = grown.get(before);
      if (after === undefined) {
        after = sets.push([...(sets[before] ?? []), number]) - 1;
        grown.set(before, after);
      }
      setOf[index] = after;
    }
  };
  for (const { id, utilities, reservation } of sides) {
    const obstacle = { type: "reservation", holder: id, value: reservation } as const;
    tellApart(obstacle, (index) => (utilities[index] as number) < reservation);
  }
  for (const { holder, line, crossed } of lines) {
    tellApart({ type: "red-line", holder, line }, (index) => crossed[index] === 1);
  }
  return { obstacles, sets, setOf };
}
