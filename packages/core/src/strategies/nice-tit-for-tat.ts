import type { Outcome } from "../agenda/issues.ts";
import { anObject, anything } from "../errors/checks.ts";
import { paretoFront, type Candidate } from "./parts/pareto-front.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import { bayesianModel } from "./opponent-models/bayesian.ts";
import type { OpponentModel } from "./opponent-models/opponent-model.ts";
import type { Strategy } from "../agent/strategy.ts";
import { compose } from "./compose.ts";
import type { Offer } from "../world/offer.ts";
import { acceptNext } from "./parts/acceptance.ts";
import { summaryOfOffers } from "./opponent-models/history.ts";

/** Settings of nice tit-for-tat. */
export interface NiceTitForTatOptions {
  /** How it estimates what the others want; the Bayesian model when left out. */
  readonly model?: OpponentModel;
}

/** From this time on it comes the rest of the way to the fair deal unasked, until it is there. */
const ENDGAME = 0.9;
/** Time at which it has come all the way. */
const ARRIVAL = 0.95;
/** From this time on it accepts the best it has been offered. */
const LATE = 0.98;
const takes = anObject({ model: anything }, { of: "options: an object" });

/**
 * Answers concessions with concessions of the same size, measured as a share of the way to a fair deal. From its
 * estimate of what the others want it computes the Nash point. Suppose their best offer has come half the way from
 * their first offer to that point, in its own utility: then it comes half the way from its best outcome to that point.
 * Of the outcomes that are worth that much it offers the one the others are estimated to like best. With several others
 * it follows the one who has conceded least.
 *
 * Two that wait for each other would wait for ever. So from time 0.9 to 0.95 it comes the rest of the way by itself. It
 * accepts what is worth at least as much as its own next offer; from time 0.98 on also what is at least as good as
 * anything it has been offered; and on its last turn, when there is nothing to wait for, whatever is worth at least
 * walking away.
 *
 * Source: Baarslag, Hindriks and Jonker (2013), "A tit for tat negotiation strategy for real-time bilateral
 * negotiations", Complex Automated Negotiations.
 */
export function niceTitForTat(options: NiceTitForTatOptions = {}): Strategy {
  takes("niceTitForTat", options);
  const { model = bayesianModel() } = options;
  const received = summaryOfOffers<Received>(() => new Map(), receive);
  const isAsGoodAsNext = acceptNext();
  return compose({
    id: "nice-tit-for-tat",
    model,
    bidding(turn) {
      const { space, floor } = turn;
      if (!(space.max >= floor)) return null;
      const front = paretoFront(turn);
      const fair = front === null ? null : nashOf(front, Math.max(floor, space.min));
      if (front === null || fair === null) return space.best();
      const answered = space.max - comeBy(turn, received(turn), fair) * (space.max - fair);
      const wanted = answered - unasked(turn) * Math.max(0, answered - fair);
      const kindest = front.find(({ own }) => own >= wanted);
      return kindest === undefined ? space.best() : turn.agenda.outcome(kindest.index);
    },
    acceptance(turn, utility, next) {
      if (turn.isLast || isAsGoodAsNext(turn, utility, next)) return true;
      if (turn.time < LATE) return false;
      return [...received(turn).values()].every(({ best }) => utility >= turn.utility(best));
    },
  });
}

/** Share of the rest of the way to the fair deal that it comes without having been given anything, from 0 to 1. */
function unasked({ time, isLast }: BargainingTurn): number {
  return isLast ? 1 : Math.min(1, Math.max(0, (time - ENDGAME) / (ARRIVAL - ENDGAME)));
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

/** The first offer of each of the others, and the one that is best for oneself, by id. */
type Received = Map<string, { readonly first: Outcome; readonly best: Outcome }>;

function receive(received: Received, { by, outcome }: Offer, turn: BargainingTurn): void {
  if (by === turn.agent) return;
  const before = received.get(by);
  if (before === undefined) received.set(by, { first: outcome, best: outcome });
  else if (turn.utility(outcome) > turn.utility(before.best)) received.set(by, { ...before, best: outcome });
}

/** Share of the way to the fair deal that the other who has conceded least has come, from 0 to 1. */
function comeBy(turn: BargainingTurn, received: Received, fair: number): number {
  let least = 1;
  for (const seat of turn.seats) {
    if (seat === turn.agent) continue;
    const offers = received.get(seat);
    if (offers === undefined) return 0;
    const first = turn.utility(offers.first);
    const way = fair - first;
    const come = way > 0 ? (turn.utility(offers.best) - first) / way : 1;
    least = Math.min(least, come);
  }
  return least;
}
