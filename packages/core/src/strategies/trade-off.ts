import type { Outcome } from "../agenda.ts";
import type { BargainingTurn } from "../bargaining-turn.ts";
import { leastGains } from "../belief.ts";
import type { OutcomeSpace } from "../outcome-space.ts";
import type { Strategy } from "../strategy.ts";
import { aspiration, aspirationLevel, type AspirationCurve } from "./aspiration.ts";

/**
 * Concedes like `aspiration`, but of all outcomes that are enough it puts forward the one it believes the others
 * like best: the highest gain over walking away of the party that gains least. Without beliefs about anybody
 * seated it is `aspiration`.
 *
 * Source: the trade-off mechanism of Faratin, Sierra and Jennings (2002), Artificial Intelligence 142.
 *
 * @throws InputError for a curve outside its ranges.
 */
export function tradeOff(curve: AspirationCurve): Strategy {
  const plain = aspiration(curve);
  const level = aspirationLevel(curve);
  return {
    id: "trade-off",
    propose(turn) {
      const gains = leastGains(turn);
      if (gains === null || !(turn.space.max >= turn.reservation)) return plain.propose(turn);
      return kindest(turn, Math.max(level(turn), turn.reservation), gains);
    },
    accepts: plain.accepts,
  };
}

/** The outcome that is enough and gives the other party that gains least the most; of equals the better for oneself. */
function kindest(
  { space, agenda, reservation }: BargainingTurn,
  enough: number,
  gains: Float64Array,
): Outcome | null {
  const found = frontOf(space, reservation, gains).find(({ own }) => own >= enough);
  return found === undefined ? null : agenda.outcome(found.index);
}

/** An outcome that no other beats for both sides. */
interface Candidate {
  readonly index: number;
  readonly own: number;
  readonly gain: number;
}

const NOTHING: Candidate = { index: -1, own: Number.NEGATIVE_INFINITY, gain: Number.NEGATIVE_INFINITY };

interface Front {
  readonly floor: number;
  readonly gains: Float64Array;
  readonly candidates: readonly Candidate[];
}

const fronts = new WeakMap<OutcomeSpace, Front>();

/**
 * Outcomes worth at least `floor` that no other beats both in own worth and in the others' least gain, from the kindest
 * to the best for oneself. Whatever is enough, the kindest that is enough is among them, so a meeting looks for them once
 * and not the whole table every turn.
 */
function frontOf(space: OutcomeSpace, floor: number, gains: Float64Array): readonly Candidate[] {
  const before = fronts.get(space);
  if (before?.floor === floor && before.gains === gains) return before.candidates;
  const candidates: Candidate[] = [];
  const utilities = space.utilities;
  const { mask } = space;
  let kept: Candidate = NOTHING;
  for (let index = 0; index < utilities.length; index++) {
    const own = utilities[index] as number;
    const gain = gains[index] as number;
    if (own < floor || (own <= kept.own && gain <= kept.gain)) continue;
    if (mask !== null && mask[index] === 0) continue;
    kept = insert(candidates, index, own, gain);
  }
  fronts.set(space, { floor, gains, candidates });
  return candidates;
}

/** Puts an outcome in its place and takes out those it beats, unless one before it is as good for both; gives back which it is. */
function insert(front: Candidate[], index: number, own: number, gain: number): Candidate {
  let from = 0;
  let to = front.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = front[middle] as Candidate;
    if (other.gain > gain || (other.gain === gain && other.own >= own)) from = middle + 1;
    else to = middle;
  }
  const before = front[from - 1];
  if (before !== undefined && before.own >= own) return before;
  let beaten = from;
  while (beaten < front.length && (front[beaten] as Candidate).own <= own) beaten += 1;
  const candidate = { index, own, gain };
  front.splice(from, beaten - from, candidate);
  return candidate;
}
