import type { Issues } from "@summitry/core";
import type { EvaluatedTable } from "../evaluated-table.ts";
import { within, minimalSets, type Obstacle, type Obstruction, obstructionOf } from "../obstacles.ts";
import type { HolderAndLine } from "./near-text.ts";

/** How many texts would do. */
export interface MeetingCounts {
  /** Texts on the agenda. */
  readonly all: number;
  /** Texts worth at least walking away, by party, whatever red lines they cross. */
  readonly worthSigning: Readonly<Record<string, number>>;
  /** Texts worth at least walking away to all parties, whatever red lines they cross. */
  readonly worthSigningToAll: number;
  /** Texts in the zone of agreement: worth it to all, and across no red line. */
  readonly zone: number;
}

/** Obstacles that close a zone together, and what they keep closed. */
export interface Closing {
  /** Red lines and reservation values. */
  readonly obstacles: readonly Obstacle[];
  /** Number of texts that join the zone without them. */
  readonly opens: number;
}

/** One obstacle, and what it keeps closed by itself. */
export interface Relaxing {
  /** A red line in force that forbids something, or a reservation value. */
  readonly obstacle: Obstacle;
  /** Number of texts that would join the zone without it alone; 0 for one that opens none by itself. */
  readonly opens: number;
}

/** Red lines, and the texts that cross exactly them. */
export interface TextsByLines {
  /** The lines. */
  readonly lines: readonly HolderAndLine[];
  /** Number of texts, of those worth at least walking away to all, that cross these lines and no other. */
  readonly texts: number;
}

/** What closes a table, text by text: all that is said of it is counted in one pass. */
export interface ObstacleTally {
  readonly obstruction: Obstruction<string>;
  /** Number of outcomes for each of the sets of obstacles. */
  readonly sizes: Uint32Array;
}

/** MeetingCounts the texts of a table by what keeps them out of the zone. */
export function tallyOf(table: EvaluatedTable<Issues, string>): ObstacleTally {
  const obstruction = obstructionOf(table);
  const { sets, setOf } = obstruction;
  const sizes = new Uint32Array(sets.length);
  for (let index = 0; index < setOf.length; index++) (sizes[setOf[index] as number] as number)++;
  return { obstruction, sizes };
}

/** How many texts would do, and for whom. */
export function countsOf({ obstruction: { obstacles, sets, setOf }, sizes }: ObstacleTally): MeetingCounts {
  const without = (isAway: (number: number) => boolean): number =>
    total(sizes, (set) => !(sets[set] as readonly number[]).some(isAway));
  const reservations = obstacles.flatMap(({ type, holder }, at) =>
    type === "reservation" ? [{ holder, at }] : [],
  );
  return {
    all: setOf.length,
    worthSigning: Object.fromEntries(
      reservations.map(({ holder, at }) => [holder, without((number) => number === at)]),
    ),
    worthSigningToAll: without((number) => obstacles[number]?.type === "reservation"),
    zone: sizes[0] ?? 0,
  };
}

/**
 * Every minimal set of obstacles whose removal opens a closed zone, with what it opens: the smallest sets first, of those
 * of a size the one that opens most. None where the zone is open.
 */
export function closedBy({ obstruction, sizes }: ObstacleTally): readonly Closing[] {
  const { obstacles, sets } = obstruction;
  const isWithin = within(sets, obstacles.length);
  return minimalSets(obstruction)
    .map((at) => ({
      obstacles: (sets[at] as readonly number[]).map((number) => obstacles[number] as Obstacle),
      opens: total(sizes, (set) => isWithin(set, at)),
    }))
    .sort((one, other) => one.obstacles.length - other.obstacles.length || other.opens - one.opens);
}

/** What each obstacle keeps closed by itself: reservation values first, then red lines, both in the order of the parties. */
export function relaxing({ obstruction: { obstacles, sets }, sizes }: ObstacleTally): readonly Relaxing[] {
  return obstacles.map((obstacle, number) => ({
    obstacle,
    opens: total(sizes, (set) => sets[set]?.length === 1 && sets[set]?.[0] === number),
  }));
}

/** The texts worth signing to all that red lines keep out, by the lines that they cross; most texts first. */
export function textsByLines({
  obstruction: { obstacles, sets },
  sizes,
}: ObstacleTally): readonly TextsByLines[] {
  return sets
    .flatMap((set, at) => {
      const lines = set.flatMap((number) => {
        const obstacle = obstacles[number];
        return obstacle?.type === "red-line" ? [{ holder: obstacle.holder, line: obstacle.line }] : [];
      });
      const texts = sizes[at] ?? 0;
      return texts > 0 && lines.length > 0 && lines.length === set.length ? [{ lines, texts }] : [];
    })
    .sort((one, other) => other.texts - one.texts || one.lines.length - other.lines.length);
}

function total(sizes: Uint32Array, counts: (set: number) => boolean): number {
  let sum = 0;
  for (let set = 0; set < sizes.length; set++) if (counts(set)) sum += sizes[set] as number;
  return sum;
}
