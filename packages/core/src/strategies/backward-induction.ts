import { aNumber, anObject, aRecordOf, maybe } from "../errors/checks.ts";
import { own } from "../data/own.ts";
import type { OutcomeSpace } from "../agent/outcome-space.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Belief } from "../agent/belief.ts";
import { InputError } from "../errors/input-error.ts";
import { pow } from "../numbers/math.ts";
import { isDiscounted, shareAt } from "../preference/kinds/discounted.ts";
import type { Preference } from "../preference/preference.ts";
import { utilitiesOf } from "../preference/utility-table.ts";
import type { Strategy } from "../agent/strategy.ts";
import { equilibrium, less, type Game, type GameParty } from "./parts/equilibrium.ts";
import { leastLiked } from "./parts/least-liked.ts";
import { frontIn } from "./parts/pareto-front.ts";

/** What the strategy knows besides the other's utilities, which come from the agent's beliefs. */
export interface BackwardInductionOptions {
  /**
   * Share of an agreement's worth that is left after one more round, by party; above 0 and at most 1, and 1 for parties
   * left out. For a party whose preference is discounted that discount counts instead.
   */
  readonly factors?: Readonly<Record<string, number>>;
}

const takes = anObject(
  { factors: maybe(aRecordOf(aNumber({ above: 0, max: 1 }), "factors by party")) },
  { of: "options: an object" },
);

/**
 * Plays a subgame-perfect equilibrium of alternating offers between two parties who know each other's utilities and
 * reservation values, computed backward from the deadline. The party that offers last leaves the other exactly what
 * walking away is worth; a party that offers earlier leaves the other exactly what waiting is worth, or nothing that it
 * would accept where waiting is worth more to itself. Who is indifferent accepts, and nobody offers what will be worth
 * less to it than walking away. Every action has to count as a round
 * (`step: "offer"`), and the agent's beliefs have to say what the other wants. With a distant deadline the shares are
 * Rubinstein's.
 *
 * Sources: Ståhl (1972), "Bargaining Theory"; Rubinstein (1982), "Perfect equilibrium in a bargaining model",
 * Econometrica 50.
 *
 * @throws InputError for factors outside their range, and at the table for other than two parties, no belief about the other,
 *   no deadline, or rounds in which both act.
 */
export function backwardInduction(options: BackwardInductionOptions = {}): Strategy {
  takes("backwardInduction", options);
  const { factors = {} } = options;
  return {
    id: "backward-induction",
    propose(turn) {
      const { space, round, rounds, agenda } = turn;
      const game = gameOf(turn, factors);
      if (round >= rounds - 1) return space.max >= turn.floor ? space.best() : null;
      const { offer } = equilibrium(game, round, rounds);
      return offer === null ? null : agenda.outcome(offer);
    },
    accepts(turn) {
      const { standing, space, round, rounds } = turn;
      if (standing === null) return false;
      const game = gameOf(turn, factors);
      const now = space.undiscounted.preference.of(standing.outcome) * game.own.shareIn(round);
      return now >= Math.max(less(equilibrium(game, round, rounds).worth), turn.floor);
    },
  };
}

function gameOf(turn: BargainingTurn, factors: Readonly<Record<string, number>>): Game {
  const { agent, seats, step, rounds, beliefs } = turn;
  const other = seats.find((seat) => seat !== agent);
  const belief = other === undefined ? undefined : own(beliefs, other);
  if (other === undefined || belief === undefined || seats.length !== 2 || !Number.isFinite(rounds)) {
    const allowed = "two parties, a belief about the other, and a deadline";
    throw new InputError({ field: "backwardInduction", value: { seats, rounds }, allowed });
  }
  if (step !== "offer") {
    const allowed = '"offer", so that every action is a round';
    throw new InputError({ field: "backwardInduction.step", value: step, allowed });
  }
  const space = turn.space.undiscounted;
  const { bare, ownLeast, othersLeast } = assumedOf(space, belief);
  return {
    front: frontIn(space, Number.NEGATIVE_INFINITY, [bare]),
    own: {
      reservation: turn.ownReservation,
      shareIn: sharesOf(turn, space.preference, own(factors, agent)),
      leastLiked: ownLeast,
    },
    other: {
      reservation: belief.reservation,
      shareIn: sharesOf(turn, belief.preference, own(factors, other)),
      leastLiked: othersLeast,
    },
  };
}

function sharesOf(turn: BargainingTurn, preference: Preference, factor = 1): (round: number) => number {
  const { day } = turn;
  return isDiscounted(preference)
    ? (round) => shareAt(preference, { round, day, time: turn.timeIn(round) })
    : (round) => pow(factor, round);
}

/** What is worked out once of what the other is believed to want at a meeting. */
interface Assumed {
  readonly belief: Belief;
  /** The same belief with utilities for gains. */
  readonly bare: Belief;
  readonly ownLeast: GameParty["leastLiked"];
  readonly othersLeast: GameParty["leastLiked"];
}

const assumptions = new WeakMap<OutcomeSpace, Assumed>();

function assumedOf(space: OutcomeSpace, belief: Belief): Assumed {
  const before = assumptions.get(space);
  if (before?.belief === belief) return before;
  const { preference } = belief;
  const [mine, theirs] = [utilitiesOf(space.preference.table()), utilitiesOf(preference.table())];
  const assumed = {
    belief,
    bare: { preference, reservation: 0 },
    ownLeast: leastLiked(
      mine.map((worth, index) => (space.allows(index) ? worth : Number.NaN)),
      theirs,
    ),
    othersLeast: leastLiked(
      theirs,
      mine.map((worth, index) => (space.allows(index) ? worth : Number.NEGATIVE_INFINITY)),
    ),
  };
  assumptions.set(space, assumed);
  return assumed;
}
