import { swingsOf } from "./swings.ts";
import { playersOf, type WeightedGame } from "./weighted-game.ts";

/**
 * The Shapley-Shubik index: the share of all orders in which the players may join a coalition where a player is the one
 * who makes it win. The shares add up to 1.
 *
 * Exact except for rounding: for up to 20 players with any weights, and for more with whole weights.
 *
 * Source: Shapley and Shubik (1954), American Political Science Review 48.
 *
 * @example shapleyShubik({ quota: 51, weights: { a: 50, b: 49, c: 1 } }); // { a: 2 / 3, b: 1 / 6, c: 1 / 6 }
 * @throws InputError for no player, a weight below 0, a quota out of reach, or over 20 players with weights that are not
 *   whole numbers or too large to count.
 */
export function shapleyShubik<Name extends string>(game: WeightedGame<Name>): Readonly<Record<Name, number>> {
  const players = playersOf(game);
  const orders = sharesOfOrders(players.length);
  const swings = swingsOf(
    game.quota,
    players.map(([, weight]) => weight),
  );
  const indices = players.map(([name], player) => {
    const bySize = swings[player] as Float64Array;
    return [name, bySize.reduce((sum, count, size) => sum + count * (orders[size] as number), 0)] as const;
  });
  return Object.fromEntries(indices) as Record<Name, number>;
}

/** By the size of a set, the share of all orders of n players in which exactly that set comes before a given player. */
function sharesOfOrders(players: number): Float64Array {
  const shares = new Float64Array(players);
  shares[0] = 1 / players;
  for (let size = 1; size < players; size++)
    shares[size] = ((shares[size - 1] as number) * size) / (players - size);
  return shares;
}
