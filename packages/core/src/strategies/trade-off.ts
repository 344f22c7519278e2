import type { Outcome } from "../agenda.ts";
import type { OutcomeSpace } from "../outcome-space.ts";
import { gainsOf, type Belief } from "../belief.ts";
import type { Strategy } from "../strategy.ts";
import type { BargainingTurn } from "../bargaining-turn.ts";
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
      const others = believed(turn);
      if (others.length === 0 || !(turn.space.max >= turn.reservation)) return plain.propose(turn);
      return kindest(turn, Math.max(level(turn), turn.reservation), others);
    },
    accepts: plain.accepts,
  };
}

function believed({ agent, seats, beliefs }: BargainingTurn): readonly Belief[] {
  const others: Belief[] = [];
  for (const seat of seats) {
    const belief = seat === agent ? undefined : beliefs[seat];
    if (belief !== undefined) others.push(belief);
  }
  return others;
}

/** The outcome that is enough and gives the other party that gains least the most; of equals the better for oneself. */
function kindest(
  { space, agenda, reservation }: BargainingTurn,
  enough: number,
  others: readonly Belief[],
): Outcome | null {
  const front = frontOf(space, reservation, leastGains(others));
  const found = front.find(({ own }) => own >= enough);
  return found === undefined ? null : agenda.outcome(found.index);
}

/** An outcome that no other beats for both sides. */
interface Candidate {
  readonly index: number;
  readonly own: number;
  readonly gain: number;
}

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
  for (let index = 0; index < utilities.length; index++) {
    const own = utilities[index] as number;
    if (own < floor || (mask !== null && mask[index] === 0)) continue;
    insert(candidates, { index, own, gain: gains[index] as number });
  }
  fronts.set(space, { floor, gains, candidates });
  return candidates;
}

/** Puts an outcome in its place, unless one before it is as good for both, and takes out those it beats. */
function insert(front: Candidate[], candidate: Candidate): void {
  let from = 0;
  let to = front.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const { gain, own } = front[middle] as Candidate;
    if (gain > candidate.gain || (gain === candidate.gain && own >= candidate.own)) from = middle + 1;
    else to = middle;
  }
  if (from > 0 && (front[from - 1] as Candidate).own >= candidate.own) return;
  let beaten = from;
  while (beaten < front.length && (front[beaten] as Candidate).own <= candidate.own) beaten += 1;
  front.splice(from, beaten - from, candidate);
}

/** The gain of the party that gains least of some others. */
interface Worked {
  readonly others: readonly Belief[];
  readonly gains: Float64Array;
}

const worked = new WeakMap<Belief, readonly Worked[]>();

/** Gain of the party that gains least, by outcome number; kept for the next turn, as beliefs last a meeting. */
function leastGains(others: readonly Belief[]): Float64Array {
  const [first, ...more] = others;
  if (first === undefined) return new Float64Array(0);
  if (more.length === 0) return gainsOf(first);
  const before = worked.get(first) ?? [];
  const same = before.find(
    (each) => each.others.length === others.length && each.others.every((other, at) => other === others[at]),
  );
  if (same !== undefined) return same.gains;
  const gains = gainsOf(first).slice();
  for (const other of more.map(gainsOf)) {
    for (let index = 0; index < gains.length; index++) {
      if ((other[index] as number) < (gains[index] as number)) gains[index] = other[index] as number;
    }
  }
  worked.set(first, [...before, { others, gains }]);
  return gains;
}
