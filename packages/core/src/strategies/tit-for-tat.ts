import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import { InputError } from "../errors/input-error.ts";
import type { Strategy } from "../agent/strategy.ts";
import { compose } from "./compose.ts";

/** Settings of tit-for-tat. */
export interface TitForTatOptions {
  /**
   * What it concedes at every offer in any case, as a share of the way from its best outcome to walking away; from 0 to
   * 1.
   */
  readonly kindness?: number;
}

/**
 * Tolerance for rounding in sums of utilities, as a share of their range: a concession is answered by one at least as
 * large.
 */
const ROUNDING = 1e-9;

/**
 * Answers concessions with concessions of the same size. From one offer to the next it lowers its own utility by as
 * much as the others' last offer is better for it than their offer before, and raises it again when their offer is
 * worse. With several others it follows the one who conceded least. Two of them with no `kindness` never move.
 *
 * Source: the relative tit-for-tat of Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24, after
 * Axelrod (1984), "The Evolution of Cooperation".
 *
 * @throws InputError for a kindness outside its range.
 */
export function titForTat({ kindness = 0 }: TitForTatOptions = {}): Strategy {
  if (!(kindness >= 0 && kindness <= 1)) {
    throw new InputError({ field: "titForTat.kindness", value: kindness, allowed: "a share from 0 to 1" });
  }
  return compose({
    id: "tit-for-tat",
    bidding(turn) {
      const { space, reservation, offers, agent } = turn;
      if (!(space.max >= reservation)) return null;
      const last = offers.findLast(({ by }) => by === agent);
      if (last === undefined) return space.best();
      const range = space.max - Math.max(space.min, reservation);
      const wanted = turn.utility(last.outcome) - given(turn) - (kindness + ROUNDING) * range;
      return space.lowestAtLeast(Math.max(reservation, Math.min(space.max, wanted)));
    },
  });
}

/**
 * How much better the last offer of the other who conceded least is than that party's offer before; 0 for a party that
 * has not made two offers.
 */
function given(turn: BargainingTurn): number {
  const steps = turn.seats.flatMap((seat) => {
    if (seat === turn.agent) return [];
    const [before, last] = turn.offers.filter(({ by }) => by === seat).slice(-2);
    if (before === undefined || last === undefined) return [0];
    return [turn.utility(last.outcome) - turn.utility(before.outcome)];
  });
  return steps.length === 0 ? 0 : Math.min(...steps);
}
