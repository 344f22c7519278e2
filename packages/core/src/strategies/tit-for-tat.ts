import type { Outcome } from "../agenda/issues.ts";
import { aNumber, anObject, maybe } from "../errors/checks.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Strategy } from "../agent/strategy.ts";
import { compose } from "./compose.ts";
import { summaryOfOffers } from "./opponent-models/history.ts";

/** Settings of tit-for-tat. */
export interface TitForTatOptions {
  /**
   * What it concedes at every offer in any case, as a share of the way from its best outcome to walking away; from 0 to
   * 1.
   */
  readonly kindness?: number;
}

const takes = anObject(
  { kindness: maybe(aNumber({ min: 0, max: 1, says: "a share from 0 to 1" })) },
  { of: "options: an object" },
);

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
export function titForTat(options: TitForTatOptions = {}): Strategy {
  takes("titForTat", options);
  const { kindness = 0 } = options;
  const latest = summaryOfOffers<LatestOffers>(
    () => new Map(),
    (offers, { by, outcome }) => void offers.set(by, { last: outcome, before: offers.get(by)?.last ?? null }),
  );
  return compose({
    id: "tit-for-tat",
    bidding(turn) {
      const { space, floor, agent } = turn;
      if (!(space.max >= floor)) return null;
      const offers = latest(turn);
      const own = offers.get(agent);
      if (own === undefined) return space.best();
      const range = space.max - Math.max(space.min, floor);
      const wanted = turn.utility(own.last) - given(turn, offers) - (kindness + ROUNDING) * range;
      return space.lowestAtLeast(Math.max(floor, Math.min(space.max, wanted)));
    },
  });
}

/** The last two offers of each party, by id. */
type LatestOffers = Map<string, { readonly last: Outcome; readonly before: Outcome | null }>;

/**
 * How much better the last offer of the other who conceded least is than that party's offer before; 0 for a party that
 * has not made two offers.
 */
function given(turn: BargainingTurn, offers: LatestOffers): number {
  const steps = turn.seats.flatMap((seat) => {
    if (seat === turn.agent) return [];
    const { last, before = null } = offers.get(seat) ?? {};
    if (before === null || last === undefined) return [0];
    return [turn.utility(last) - turn.utility(before)];
  });
  return steps.length === 0 ? 0 : Math.min(...steps);
}
