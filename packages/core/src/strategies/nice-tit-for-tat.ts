import { paretoFront, type Candidate } from "./parts/pareto-front.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import { bayesianModel } from "./opponent-models/bayesian.ts";
import type { OpponentModel } from "./opponent-models/opponent-model.ts";
import type { Strategy } from "../agent/strategy.ts";
import { compose } from "./compose.ts";

/** Settings of nice tit-for-tat. */
export interface NiceTitForTatOptions {
  /** How it estimates what the others want; the Bayesian model when left out. */
  readonly model?: OpponentModel;
}

/**
 * Answers concessions with concessions of the same size, measured as a share of the way to a fair deal. From its
 * estimate of what the others want it computes the Nash point. Suppose their best offer has come half the way from
 * their first offer to that point, in its own utility: then it comes half the way from its best outcome to that point.
 * Of the outcomes that are worth that much it offers the one the others are estimated to like best. With several others
 * it follows the one who has conceded least.
 *
 * Source: Baarslag, Hindriks and Jonker (2013), "A tit for tat negotiation strategy for real-time bilateral
 * negotiations", Complex Automated Negotiations.
 */
export function niceTitForTat({ model = bayesianModel() }: NiceTitForTatOptions = {}): Strategy {
  return compose({
    id: "nice-tit-for-tat",
    model,
    bidding(turn) {
      const { space, reservation } = turn;
      if (!(space.max >= reservation)) return null;
      const front = paretoFront(turn);
      const fair = front === null ? null : nashOf(front, Math.max(reservation, space.min));
      if (front === null || fair === null) return space.best();
      const wanted = space.max - comeBy(turn, fair) * (space.max - fair);
      const kindest = front.find(({ own }) => own >= wanted);
      return kindest === undefined ? space.best() : turn.agenda.outcome(kindest.index);
    },
  });
}

/** Own utility at the Nash point, where the product of the gains is highest; `null` for an empty front. */
function nashOf(front: readonly Candidate[], floor: number): number | null {
  let [best, most] = [front[0]?.own ?? null, Number.NEGATIVE_INFINITY];
  for (const { own, gain } of front) {
    const product = Math.max(0, own - floor) * Math.max(0, gain);
    if (product > most) [best, most] = [own, product];
  }
  return best;
}

/** Share of the way to the fair deal that the other who has conceded least has come, from 0 to 1. */
function comeBy(turn: BargainingTurn, fair: number): number {
  let least = 1;
  for (const seat of turn.seats) {
    if (seat === turn.agent) continue;
    const worth = turn.offers.flatMap(({ by, outcome }) => (by === seat ? [turn.utility(outcome)] : []));
    const [first] = worth;
    if (first === undefined) return 0;
    const way = fair - first;
    const come = way > 0 ? (Math.max(...worth) - first) / way : 1;
    least = Math.min(least, come);
  }
  return least;
}
