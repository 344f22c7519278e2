import fc from "fast-check";
import {
  agenda,
  backwardInduction,
  discounted,
  negotiate,
  stackedAlternatingOffers,
  utility,
  type Preference,
} from "@summitry/core";

/** One of two players. */
interface Player {
  /** Utility of each outcome when it is signed in round 0. */
  readonly worth: readonly number[];
  readonly reservation: number;
  /** Share of a utility that is left after one more round. */
  readonly factor: number;
}

/** Alternating offers over a list of outcomes, by number of actions. */
export interface Game {
  readonly players: readonly [Player, Player];
  readonly actions: number;
  /** Whether the preferences are discounted, or the strategy is only told the factors. */
  readonly isDiscounted: boolean;
}

const games = (worth: fc.Arbitrary<number>, reservation: fc.Arbitrary<number>): fc.Arbitrary<Game> =>
  fc.integer({ min: 1, max: 12 }).chain((outcomes) => {
    const player: fc.Arbitrary<Player> = fc.record({
      worth: fc.array(worth, { minLength: outcomes, maxLength: outcomes }),
      reservation,
      factor: fc.constantFrom(1, 0.75, 0.5),
    });
    return fc.record({
      players: fc.tuple(player, player),
      actions: fc.integer({ min: 1, max: 8 }),
      isDiscounted: fc.boolean(),
    });
  });

const thousandths = fc.integer({ min: -4000, max: 12_000 }).map((number) => number / 1000);

/** Games in which many outcomes tie, and games in which few do. */
export const randomGames: fc.Arbitrary<Game> = fc.oneof(
  games(fc.integer({ min: -2, max: 6 }), fc.integer({ min: -2, max: 5 })),
  games(thousandths, thousandths),
);

/** How a game ends: with an outcome, by number, or `null` without one, and what that is worth to both. */
export interface End {
  readonly outcome: number | null;
  readonly worth: readonly [number, number];
}

/**
 * Every end of a game in some subgame-perfect equilibrium, found by going through all actions, and at ties through all
 * ways to choose. How the other answers an action may depend on the action. Nobody offers what will be worth less to it
 * than walking away.
 */
export function equilibria({ players, actions }: Game): readonly End[] {
  const walkedOut: End = { outcome: null, worth: [players[0].reservation, players[1].reservation] };
  let later: readonly End[] = [walkedOut];
  for (let at = actions - 1; at >= 0; at--) {
    const [mover, other] = at % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    const accepted = at + 1;
    const options = players[0].worth.map((_, outcome): readonly End[] => {
      if (accepted >= actions) return [walkedOut];
      const worthTo = ({ worth, factor }: Player) => (worth[outcome] ?? NaN) * factor ** accepted;
      const signed: End = { outcome, worth: [worthTo(players[0]), worthTo(players[1])] };
      if (signed.worth[mover] < players[mover].reservation) return [];
      return later.flatMap((refused) => {
        const gain = signed.worth[other] - refused.worth[other];
        if (gain === 0) return [signed, refused];
        return [gain > 0 ? signed : refused];
      });
    });
    later = supported([...options.filter((ends) => ends.length > 0), [walkedOut]], mover);
  }
  return later;
}

/** The ends that the mover may bring about: none of its other actions is sure to be better for it. */
function supported(options: readonly (readonly End[])[], mover: 0 | 1): readonly End[] {
  const sure = options.map((ends) => Math.min(...ends.map(({ worth }) => worth[mover])));
  const found = new Map<string, End>();
  options.forEach((ends, action) => {
    const rest = Math.max(...sure.filter((_, at) => at !== action));
    for (const end of ends)
      if (end.worth[mover] >= rest) found.set(`${end.outcome} ${end.worth.join(" ")}`, end);
  });
  return [...found.values()];
}

/** How the strategy ends a game, playing both. */
export function played({ players, actions, isDiscounted }: Game): End {
  const space = agenda({ outcome: [...players[0].worth.keys()] });
  const ids = ["one", "other"] as const;
  const factors = { one: players[0].factor, other: players[1].factor };
  const wants = players.map(({ worth, factor }): Preference<typeof space.issues> => {
    const plain = utility(space, ({ outcome }) => worth[outcome] ?? NaN);
    return isDiscounted ? discounted(plain, { factor, per: "round" }) : plain;
  });
  const strategy = backwardInduction(isDiscounted ? {} : { factors });
  const { agreement, rounds } = negotiate({
    agenda: space,
    protocol: stackedAlternatingOffers({ rounds: actions, step: "offer" }),
    parties: ids.map((id, at) => {
      const [preference, reservation] = [wants[1 - at], players[1 - at]?.reservation ?? NaN];
      return {
        id,
        utility: wants[at] as Preference<typeof space.issues>,
        reservation: players[at]?.reservation ?? NaN,
        strategy,
        beliefs: () => ({ [ids[1 - at] ?? ""]: { preference: preference as Preference, reservation } }),
      };
    }),
  });
  const outcome = agreement?.outcome ?? null;
  const worthTo = ({ worth, factor, reservation }: Player): number =>
    outcome === null ? reservation : (worth[outcome] ?? NaN) * factor ** (rounds - 1);
  return { outcome, worth: [worthTo(players[0]), worthTo(players[1])] };
}
