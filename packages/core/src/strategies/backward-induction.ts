import { aNumber, anObject, aRecordOf, maybe } from "../errors/checks.ts";
import { own } from "../data/own.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import { InputError } from "../errors/input-error.ts";
import { paretoFront, type Candidate } from "./parts/pareto-front.ts";
import { pow } from "../numbers/math.ts";
import type { Strategy } from "../agent/strategy.ts";

/** What the strategy knows besides the other's utilities, which come from the agent's beliefs. */
export interface BackwardInductionOptions {
  /**
   * Share of an agreement's worth that is left after one more round, by party; above 0 and at most 1, and 1 for parties
   * left out.
   */
  readonly factors?: Readonly<Record<string, number>>;
}

const takes = anObject(
  { factors: maybe(aRecordOf(aNumber({ above: 0, max: 1 }), "factors by party")) },
  { of: "options: an object" },
);

/** Tolerance, as a share of a utility, for rounding differences between two ways of computing it. */
const SLACK = 1e-9;

/**
 * Plays the subgame-perfect equilibrium of alternating offers between two parties who know each other's utilities,
 * computed backward from the deadline. The party that offers last leaves the other exactly what walking away is worth;
 * a party that offers earlier leaves the other exactly what waiting is worth. Every action has to count as a round
 * (`step: "offer"`), and the agent's beliefs have to say what the other wants. With a distant deadline the shares are
 * Rubinstein's.
 *
 * Sources: Ståhl (1972), "Bargaining Theory"; Rubinstein (1982), "Perfect equilibrium in a bargaining model",
 * Econometrica 50.
 *
 * @throws InputError for factors outside their range, and at the table for other than two parties, no belief about the other,
 *   or no deadline.
 */
export function backwardInduction(options: BackwardInductionOptions = {}): Strategy {
  takes("backwardInduction", options);
  const { factors = {} } = options;
  return {
    id: "backward-induction",
    propose(turn) {
      const offer = equilibrium(turn, factors);
      if (offer !== null) return turn.agenda.outcome(offer.index);
      return turn.space.max >= turn.floor ? turn.space.best() : null;
    },
    accepts(turn) {
      const { standing, agent, floor } = turn;
      if (standing === null) return false;
      const offer = turn.round < turn.rounds - 1 ? equilibrium(turn, factors) : null;
      const waiting = offer === null ? -Infinity : (own(factors, agent) ?? 1) * offer.own;
      return turn.utility(standing.outcome) >= Math.max(less(waiting), floor);
    },
  };
}

const less = (utility: number): number => utility - SLACK * Math.abs(utility);

/**
 * The utility, as of now, of an agreement that will be worth exactly as much as walking away after that many rounds.
 */
const later = (reservation: number, factor: number, rounds: number): number =>
  reservation === 0 ? 0 : reservation / pow(factor, rounds);

/**
 * The equilibrium offer of the party to act, computed backward from the last offer that can still be accepted;
 * utilities are as of now. `null` when there is none.
 */
function equilibrium(turn: BargainingTurn, factors: Readonly<Record<string, number>>): Candidate | null {
  const { agent, seats, round, rounds, reservation, beliefs } = turn;
  const other = seats.find((seat) => seat !== agent);
  const belief = other === undefined ? undefined : own(beliefs, other);
  const front = seats.length === 2 ? paretoFront(turn) : null;
  if (other === undefined || belief === undefined || front === null || !Number.isFinite(rounds)) {
    const allowed = "two parties, a belief about the other, and a deadline";
    throw new InputError({ field: "backwardInduction", value: { seats, rounds }, allowed });
  }
  const [mine, theirs] = [own(factors, agent) ?? 1, own(factors, other) ?? 1];
  let offer: Candidate | null = null;
  for (let at = rounds - 2; at >= round; at--) {
    const isMine = (at - round) % 2 === 0;
    const until = at + 1 - round;
    offer = isMine
      ? bestForOneself(front, waitingGain(offer, belief.reservation, theirs, until))
      : bestForTheOther(
          front,
          Math.max(later(reservation, mine, until), offer === null ? -Infinity : mine * offer.own),
        );
  }
  return offer;
}

/** The gain, as of now, that makes the other indifferent between accepting and waiting. */
function waitingGain(next: Candidate | null, reservation: number, factor: number, rounds: number): number {
  const waiting = next === null ? -Infinity : factor * (next.gain + reservation);
  return Math.max(later(reservation, factor, rounds), waiting) - reservation;
}

/** The last candidate that gains the other enough: gains fall along the front while own utility rises. */
function bestForOneself(front: readonly Candidate[], gain: number): Candidate | null {
  return front[firstAt(front, (each) => each.gain < less(gain)) - 1] ?? null;
}

/** The first candidate that is worth enough to oneself. */
function bestForTheOther(front: readonly Candidate[], own: number): Candidate | null {
  return front[firstAt(front, (each) => each.own >= less(own))] ?? null;
}

/**
 * Position of the first candidate that meets a condition, by binary search: all candidates after it must meet it too.
 */
function firstAt(front: readonly Candidate[], holds: (candidate: Candidate) => boolean): number {
  let [from, to] = [0, front.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(front[middle] as Candidate)) to = middle;
    else from = middle + 1;
  }
  return from;
}
