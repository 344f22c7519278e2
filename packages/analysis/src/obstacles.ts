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

/** Obstacles are told apart this many at a time: the bits of a whole number. */
const AT_A_TIME = 32;
/** One more than the highest number of so many bits. */
const PLACE = 0x1_0000_0000;

/** Finds the obstacles of every outcome, and gives outcomes with the same obstacles the same set. */
export function obstructionOf<Id extends string>(table: EvaluatedTable<Issues, Id>): Obstruction<Id> {
  const { agenda, sides, lines } = table;
  const obstacles: Obstacle<Id>[] = [];
  const bits = new Uint32Array(agenda.size);
  let setOf = new Uint32Array(agenda.size);
  let sets: readonly (readonly number[])[] = [[]];
  const tellApart = (): void => {
    const from = Math.floor((obstacles.length - 1) / AT_A_TIME) * AT_A_TIME;
    ({ sets, setOf } = split({ sets, setOf }, bits, from));
    bits.fill(0);
  };
  const add = (obstacle: Obstacle<Id>, mark: (bit: number) => void): void => {
    mark(1 << (obstacles.length % AT_A_TIME));
    obstacles.push(obstacle);
    if (obstacles.length % AT_A_TIME === 0) tellApart();
  };
  for (const { id, utilities, reservation, floor } of sides) {
    add({ type: "reservation", holder: id, value: reservation }, (bit) => {
      for (let index = 0; index < bits.length; index++)
        if ((utilities[index] as number) < floor) bits[index] = (bits[index] as number) | bit;
    });
  }
  for (const { holder, line, crossed } of lines) {
    add({ type: "red-line", holder, line }, (bit) => {
      for (let index = 0; index < bits.length; index++)
        if (crossed[index] === 1) bits[index] = (bits[index] as number) | bit;
    });
  }
  if (obstacles.length % AT_A_TIME !== 0) tellApart();
  return { obstacles, sets, setOf };
}

/** Splits sets of outcomes by further obstacles, numbered from `from`, that the outcomes have as bits. */
function split(
  { sets, setOf }: Pick<Obstruction<string>, "sets" | "setOf">,
  bits: Uint32Array,
  from: number,
): { readonly sets: readonly (readonly number[])[]; readonly setOf: Uint32Array<ArrayBuffer> } {
  const known = new Map([[0, 0]]);
  const grown: (readonly number[])[] = [[]];
  const after = new Uint32Array(setOf.length);
  let [lastKey, last] = [0, 0];
  for (let index = 0; index < setOf.length; index++) {
    const key = (setOf[index] as number) * PLACE + (bits[index] as number);
    if (key !== lastKey) {
      lastKey = key;
      let found = known.get(key);
      if (found === undefined) {
        found =
          grown.push([...(sets[setOf[index] as number] ?? []), ...numbersIn(bits[index] as number, from)]) -
          1;
        known.set(key, found);
      }
      last = found;
    }
    after[index] = last;
  }
  return { sets: grown, setOf: after };
}

/** The numbers that bits stand for, ascending from that of the first bit. */
function numbersIn(bits: number, from: number): readonly number[] {
  const numbers: number[] = [];
  for (let bit = 0; bit < AT_A_TIME; bit++) if ((bits >>> bit) % 2 === 1) numbers.push(from + bit);
  return numbers;
}

/**
 * Every minimal set of obstacles whose removal opens a closed zone of agreement. Removing all obstacles of an outcome
 * lets it in, so these are the minimal ones among the sets of obstacles of single outcomes.
 */
export function blockedBy<Id extends string>(
  obstruction: Obstruction<Id>,
): readonly (readonly Obstacle<Id>[])[] {
  const { obstacles, sets } = obstruction;
  return minimalSets(obstruction).map((at) =>
    (sets[at] as readonly number[]).map((number) => obstacles[number] as Obstacle<Id>),
  );
}

/**
 * The same sets as positions in `sets`: the smallest first, those of a size in the order of their obstacles; none when the
 * zone is open.
 */
export function minimalSets({ sets, setOf, obstacles }: Obstruction<string>): readonly number[] {
  if (setOf.includes(0)) return [];
  const isWithin = within(sets, obstacles.length);
  const minimal: number[] = [];
  const inTheWay = Array.from(sets.keys()).slice(1);
  for (const at of inTheWay.sort((one, other) => inOrder(sets[one] ?? [], sets[other] ?? [])))
    if (!minimal.some((smaller) => isWithin(smaller, at))) minimal.push(at);
  return minimal;
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((number, place) => number !== other[place]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}

/** Tells whether all members of one set are members of another, both by their position: members are compared 32 at a time. */
export function within(
  sets: readonly (readonly number[])[],
  members: number,
): (one: number, other: number) => boolean {
  const words = Math.ceil(members / AT_A_TIME);
  const bits = new Uint32Array(sets.length * words);
  for (const [at, set] of sets.entries()) {
    for (const number of set) {
      const word = at * words + Math.floor(number / AT_A_TIME);
      bits[word] = (bits[word] as number) | (1 << (number % AT_A_TIME));
    }
  }
  return (one, other) => {
    for (let word = 0; word < words; word++)
      if (((bits[one * words + word] as number) & ~(bits[other * words + word] as number)) !== 0)
        return false;
    return true;
  };
}
