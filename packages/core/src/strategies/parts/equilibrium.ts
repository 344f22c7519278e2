import type { LeastLiked } from "./least-liked.ts";
import type { Candidate } from "./pareto-front.ts";

/** One of two parties, as both of them know it. Utilities are those of an agreement in round 0 unless they say otherwise. */
export interface GameParty {
  /** What walking away is worth, whenever. */
  readonly reservation: number;
  /** Share of its utility that an agreement keeps that is signed in a round. */
  shareIn(round: number): number;
  /** Of what it may offer that is worth at least so much to it, the outcome that the other likes least. */
  leastLiked(atLeast: number): LeastLiked | null;
}

/** Alternating offers of two parties, one action a round. */
export interface Game {
  /** The Pareto front of what both may sign, from the best for the other to the best for oneself. */
  readonly front: readonly Candidate[];
  readonly own: GameParty;
  readonly other: GameParty;
}

/** What a party does that does not accept, and what comes of it. */
export interface OfferPlan {
  /** Number of the outcome to offer, whether the other accepts it or refuses it; `null` to walk out. */
  readonly offer: number | null;
  /** What that is worth to the party when it comes about. */
  readonly worth: number;
}

/** Tolerance, as a share of a utility, for rounding differences between two ways of computing it. */
const SLACK = 1e-9;

/** A utility less a tolerance for rounding. */
export const less = (utility: number): number => utility - SLACK * Math.abs(utility);

/**
 * The plan of the party to act in a round, in a subgame-perfect equilibrium of parties who offer nothing that will be
 * worth less to them than walking away. Whoever is indifferent accepts, offers what will be accepted rather than what
 * won't, and stays rather than walks out. An offer in the last round, which nobody can accept, counts as walking out.
 */
export function equilibrium({ front, own, other }: Game, round: number, rounds: number): OfferPlan {
  const walkedOut = { mine: own.reservation, theirs: other.reservation };
  let [end, offer]: [typeof walkedOut, number | null] = [walkedOut, null];
  for (let at = rounds - 2; at >= round; at--) {
    const isMine = (at - round) % 2 === 0;
    const [mine, theirs] = [own.shareIn(at + 1), other.shareIn(at + 1)];
    const agreed = isMine
      ? front[firstAt(front, ({ gain }) => gain * theirs < less(end.theirs)) - 1]
      : front[firstAt(front, (each) => each.own * mine >= less(end.mine))];
    const refused = isMine
      ? refusedOffer(own, mine, theirs, end.theirs)
      : refusedOffer(other, theirs, mine, end.mine);
    const signed = agreed && { mine: agreed.own * mine, theirs: agreed.gain * theirs };
    const worth = (of: typeof walkedOut): number => (isMine ? of.mine : of.theirs);
    const later = end;
    [end, offer] = [walkedOut, null];
    if (refused !== null && worth(later) >= less(worth(end))) [end, offer] = [later, refused];
    if (signed && worth(signed) >= less(worth(end))) [end, offer] = [signed, agreed.index];
  }
  return { offer, worth: end.mine };
}

/** An offer that the other refuses, for whom refusing is worth as much as given, when that comes about. */
function refusedOffer(
  { reservation, leastLiked }: GameParty,
  share: number,
  othersShare: number,
  refusing: number,
): number | null {
  const found = leastLiked(less(reservation / share));
  return found !== null && found.worth * othersShare < less(refusing) ? found.index : null;
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
