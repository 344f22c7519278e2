import { swingsOf } from "./swings.ts";
import { playersOf, type WeightedGame } from "./weighted-game.ts";

/**
 * The normalised Banzhaf index: a player's share of all swings. A swing is a coalition that wins with the player and
 * loses without. The shares add up to 1.
 *
 * Exact except for rounding: for up to 20 players with any weights, and for more with whole weights.
 *
 * Source: Banzhaf (1965), Rutgers Law Review 19.
 *
 * @example banzhaf({ quota: 51, weights: { a: 50, b: 49, c: 1 } }); // { a: 0.6, b: 0.2, c: 0.2 }
 * @throws InputError for no player, a weight below 0, a quota out of reach, or over 20 players with weights that are not
 *   whole numbers or too large to count.
 */
export function banzhaf<Name extends string>(game: WeightedGame<Name>): Readonly<Record<Name, number>> {
  const players = playersOf(game);
  const swings = swingsOf(
    game.quota,
    players.map(([, weight]) => weight),
  ).map((bySize) => bySize.reduce((sum, count) => sum + count, 0));
  const all = swings.reduce((sum, each) => sum + each, 0);
  const indices = players.map(([name], player) => [name, (swings[player] as number) / all] as const);
  return Object.fromEntries(indices) as Record<Name, number>;
}
