import { aNumber, anObject, aRecordOf } from "@summitry/core/checks";
import { InputError } from "@summitry/core";

/** A vote with weights: a coalition wins when its weights add up to the quota. */
export interface WeightedGame<Name extends string = string> {
  /** The total weight that a winning coalition needs: above 0, and at most the sum of all weights. */
  readonly quota: number;
  /** Weight of each player by name; 0 or more. */
  readonly weights: Readonly<Record<Name, number>>;
}

/** Up to this number of players all coalitions are enumerated, whatever the weights. */
export const ENUMERATED = 20;
/** With more players, the most steps that counting coalitions may take. */
const MOST_WORK = 2e10;

const aWeight = aNumber({ min: 0, says: "a number of at least 0" });
const takes = anObject(
  { quota: aNumber(), weights: aRecordOf(aWeight, "weights by name") },
  { within: "", open: true, of: "a game: an object" },
);

/**
 * The names of a game and their weights, in order.
 *
 * @throws InputError for no player, a weight below 0, a quota that nobody or everybody reaches, or over 20 players with
 *   weights that are not whole numbers or too large to count.
 */
export function playersOf<Name extends string>(
  game: WeightedGame<Name>,
): readonly (readonly [Name, number])[] {
  takes("game", game);
  const { quota, weights } = game;
  const players = Object.entries<number>(weights) as [Name, number][];
  if (players.length === 0)
    throw new InputError({ field: "weights", value: weights, allowed: "at least one player" });
  let sum = 0;
  for (const [, weight] of players) {
    sum += weight;
  }
  if (!(quota > 0 && quota <= sum))
    throw new InputError({ field: "quota", value: quota, allowed: `a number above 0 and at most ${sum}` });
  if (players.length <= ENUMERATED) return players;
  for (const [field, value] of [
    ["quota", quota],
    ...players.map(([name, each]) => [`weights.${name}`, each] as const),
  ] as const) {
    const allowed = `a whole number, with over ${ENUMERATED} players`;
    if (!Number.isSafeInteger(value)) throw new InputError({ field, value, allowed });
  }
  const largest = Math.floor(MOST_WORK / (players.length * players.length * players.length));
  if (quota > largest) {
    const allowed = `at most ${largest} with ${players.length} players: give weights in larger units`;
    throw new InputError({ field: "quota", value: quota, allowed });
  }
  return players;
}

/**
 * For each player, the number of coalitions of the others that it turns from losing to winning, by their size, from 0
 * to all the others. Counts above 2^53 are rounded.
 */
export type Swings = readonly Float64Array[];
