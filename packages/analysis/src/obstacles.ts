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
    const grown = new Uint32Array(sets.length); // 0 for a set that has not grown: the first one is nobody's
    for (let index = 0; index < setOf.length; index++) {
      if (!isInTheWay(index)) continue;
      const before = setOf[index] as number;
      if (grown[before] === 0) grown[before] = sets.push([...(sets[before] ?? []), number]) - 1;
      setOf[index] = grown[before] as number;
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

/**
 * Every minimal set of obstacles whose removal opens a closed zone of agreement. Removing all obstacles of an outcome
 * lets it in, so these are the minimal ones among the sets of obstacles of single outcomes.
 */
export function blockedBy<Id extends string>(
  obstruction: Obstruction<Id>,
): readonly (readonly Obstacle<Id>[])[] {
  const { obstacles } = obstruction;
  return minimalSets(obstruction).map((set) => set.map((number) => obstacles[number] as Obstacle<Id>));
}

/** The same sets as positions in `obstacles`; none when the zone is open. */
export function minimalSets({ sets, setOf }: Obstruction<string>): readonly (readonly number[])[] {
  const found = new Uint8Array(sets.length);
  for (let index = 0; index < setOf.length; index++) found[setOf[index] as number] = 1;
  const inTheWay = sets.filter((_, at) => found[at] === 1).sort((one, other) => one.length - other.length);
  const minimal: (readonly number[])[] = [];
  for (const set of inTheWay) {
    const members = new Set(set);
    if (!minimal.some((smaller) => smaller.every((number) => members.has(number)))) minimal.push(set);
  }
  return minimal[0]?.length === 0 ? [] : minimal;
}
