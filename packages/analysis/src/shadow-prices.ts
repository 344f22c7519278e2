import type { Issues } from "@summitry/core";
import type { Obstruction } from "./obstacles.ts";
import { paretoOf } from "./pareto.ts";
import { byParty, type ByParty } from "./point.ts";
import type { EvaluatedTable } from "./evaluated-table.ts";
import { nash, solutionOf, welfare } from "./solutions.ts";

/**
 * The shadow price of a red line: what would be gained if only that line were dropped. The price is 0 if every outcome
 * that the line forbids is kept out by something else as well.
 */
export interface ShadowPrice<Id extends string = string> {
  /** Id of the party that holds the line. */
  readonly holder: Id;
  /** Id of the line. */
  readonly line: string;
  /** Number of outcomes that would join the zone of agreement; a whole number of at least 0. */
  readonly opens: number;
  /** Gain in the highest sum of utilities in the zone; 0 or more. */
  readonly welfare: number;
  /** Gain of each party in the highest utility it can get in the zone; 0 or more. */
  readonly best: ByParty<Id>;
  /**
   * Change of each party's utility at the Nash point, the first one if there are several; below 0 for a party that
   * loses.
   */
  readonly nash: ByParty<Id>;
}

/**
 * The shadow prices of all red lines in force that forbid something, in the order of the parties. When the zone is
 * closed, a party's utility without the change is its part of the disagreement point: there is no agreement to compare
 * with.
 */
export function shadowPricesOf<I extends Issues, Id extends string>(
  table: EvaluatedTable<I, Id>,
  { sets, setOf, obstacles }: Obstruction<Id>,
  zone: Uint32Array,
  front: Uint32Array,
): readonly ShadowPrice<Id>[] {
  const { seated, sides, lines } = table;
  if (lines.length === 0) return [];
  const columns = sides.map(({ utilities }) => utilities);
  const best = seated.map(
    (side) => highest(zone, (index) => side.utilities[index] as number) ?? side.disagreement,
  );
  const most =
    highest(front, (index) => welfare(sides, index)) ?? sum(sides.map((side) => side.disagreement));
  const nashOf = (points: Uint32Array): readonly number[] => {
    const point = solutionOf(table, points, nash)[0];
    return seated.map(({ utilities, disagreement }) =>
      point === undefined ? disagreement : (utilities[point] as number),
    );
  };
  const now = nashOf(front);
  return obstacles.flatMap((obstacle, number) => {
    if (obstacle.type !== "red-line") return [];
    const { holder, line } = obstacle;
    const alone = sets.findIndex((set) => set.length === 1 && set[0] === number);
    const opened = alone < 0 ? new Uint32Array() : numbersOf(setOf, alone);
    const then = opened.length === 0 ? now : nashOf(paretoOf(columns, merged(front, opened)));
    return {
      holder,
      line,
      opens: opened.length,
      welfare: Math.max(0, (highest(opened, (index) => welfare(sides, index)) ?? most) - most),
      best: byParty(seated, (side) => {
        const before = best[seated.indexOf(side)] as number;
        return Math.max(0, (highest(opened, (index) => side.utilities[index] as number) ?? before) - before);
      }),
      nash: byParty(seated, (side) => {
        const at = seated.indexOf(side);
        return (then[at] as number) - (now[at] as number);
      }),
    };
  });
}

function numbersOf(setOf: Uint32Array, set: number): Uint32Array {
  const numbers: number[] = [];
  for (let index = 0; index < setOf.length; index++) if (setOf[index] === set) numbers.push(index);
  return Uint32Array.from(numbers);
}

/** Merges two ascending lists of outcome numbers into one. */
function merged(some: Uint32Array, others: Uint32Array): Uint32Array {
  return Uint32Array.from([...some, ...others]).sort();
}

function highest(numbers: Uint32Array, amountOf: (index: number) => number): number | null {
  let most = Number.NEGATIVE_INFINITY;
  for (const index of numbers) most = Math.max(most, amountOf(index));
  return numbers.length === 0 ? null : most;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
