import type { Issues } from "@summitry/core";
import type { EvaluatedTable } from "./evaluated-table.ts";

/** Something that keeps outcomes out of the zone of agreement: a party's red line or its reservation value. */
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

/** All obstacles of a table, and which of them keep out which outcome. */
export interface Obstruction<Id extends string> {
  /** The obstacles: first reservation values, then red lines, both in the order of the parties. */
  readonly obstacles: readonly Obstacle<Id>[];
  /**
   * The different sets of obstacles that keep out an outcome, each as ascending positions in `obstacles`; the first set
   * is empty.
   */
  readonly sets: readonly (readonly number[])[];
  /** For each outcome, by number, the position in `sets` of the obstacles that keep it out. */
  readonly setOf: Uint32Array;
}

/**
 * Finds the obstacles of every outcome. Goes through the obstacles and gives outcomes with the same obstacles the same
 * set.
 */
export function obstructionOf<Id extends string>(table: EvaluatedTable<Issues, Id>): Obstruction<Id> {
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
  for (const { id, utilities, reservation, floor } of sides) {
    const obstacle = { type: "reservation", holder: id, value: reservation } as const;
    tellApart(obstacle, (index) => (utilities[index] as number) < floor);
  }
  for (const { holder, line, crossed } of lines) {
    tellApart({ type: "red-line", holder, line }, (index) => crossed[index] === 1);
  }
  return { obstacles, sets, setOf };
}
