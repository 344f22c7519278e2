import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import { InputError } from "../errors/input-error.ts";
import type { Strategy } from "../agent/strategy.ts";
import { compose } from "./compose.ts";

/** How a tit-for-tat bargains. */
export interface TitForTatOptions {
  /** What it gives at every offer unasked, as a share of the way from its best outcome to walking away; from 0 to 1. */
  readonly kindness?: number;
}

/** What sums of utilities may miss by, as a share of their range: a step of theirs is answered by one as large. */
const ROUNDING = 1e-9;

/**
 * Gives what it was given: from one offer to the next it comes down by as much, in its own utility, as the last offer of
 * the others is better for it than the one before, and goes up again when theirs is worse. Of several others it follows
 * the one who gave least. Two of them that give nothing unasked never move.
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

/** By how much the last offer of the other who gave least is better than the one before it; 0 before their second. */
function given(turn: BargainingTurn): number {
  const steps = turn.seats.flatMap((seat) => {
    if (seat === turn.agent) return [];
    const [before, last] = turn.offers.filter(({ by }) => by === seat).slice(-2);
    if (before === undefined || last === undefined) return [0];
    return [turn.utility(last.outcome) - turn.utility(before.outcome)];
  });
  return steps.length === 0 ? 0 : Math.min(...steps);
}
