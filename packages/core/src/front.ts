import type { BargainingTurn } from "./bargaining-turn.ts";
import type { Belief } from "./belief.ts";
import type { Outline } from "./outline.ts";
import type { OutcomeSpace } from "./outcome-space.ts";
import { stretchesOf } from "./stretches.ts";

/** An outcome that no other beats for both sides. */
export interface Candidate {
  /** Number of the outcome. */
  readonly index: number;
  /** Its worth to oneself. */
  readonly own: number;
  /** What the other party that is believed to gain least gains over walking away. */
  readonly gain: number;
}

interface Found {
  readonly floor: number;
  readonly others: readonly Belief[];
  readonly candidates: readonly Candidate[];
}

const fronts = new WeakMap<OutcomeSpace, Found>();

/**
 * The outcomes an agent may put forward that are worth at least walking away and that no other beats both in own worth
 * and in the least gain of the others, from the kindest to the best for oneself; of equals the first in enumeration
 * order. `null` without beliefs about anybody seated. Whatever is enough, the kindest that is enough is among them, so a
 * meeting looks for them once.
 */
export function frontOf(turn: BargainingTurn): readonly Candidate[] | null {
  const { space, reservation: floor } = turn;
  const others = believedOf(turn);
  if (others.length === 0) return null;
  const before = fronts.get(space);
  if (before?.floor === floor && areSame(before.others, others)) return before.candidates;
  const candidates = search(space, floor, others);
  fronts.set(space, { floor, others, candidates });
  return candidates;
}

function believedOf({ agent, seats, beliefs }: BargainingTurn): readonly Belief[] {
  const others: Belief[] = [];
  for (const seat of seats) {
    const belief = seat === agent ? undefined : beliefs[seat];
    if (belief !== undefined) others.push(belief);
  }
  return others;
}

function areSame(some: readonly Belief[], others: readonly Belief[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}

/** Looks at a stretch of outcomes only when its best would not be beaten by those before it. */
function search(
  { preference, mask }: OutcomeSpace,
  floor: number,
  others: readonly Belief[],
): readonly Candidate[] {
  const front = new Front();
  const { starts, longest } = stretchesOf(preference.agenda);
  const own = preference.outline();
  const theirs = others.map((belief) => ({
    outline: belief.preference.outline(),
    reservation: belief.reservation,
  }));
  const [utilities, gains] = [new Float64Array(longest), new Float64Array(longest)];
  const room = new Float64Array(longest);
  for (let stretch = 0; stretch < own.ceilings.length; stretch++) {
    const most = own.ceilings[stretch] as number;
    if (most < floor || front.beats(most, mostGained(theirs, stretch))) continue;
    own.fill(utilities, stretch);
    fillGains(gains, theirs, stretch, room);
    const start = starts[stretch] as number;
    const length = (starts[stretch + 1] as number) - start;
    for (let at = 0; at < length; at++) {
      const worth = utilities[at] as number;
      if (worth < floor || (mask !== null && mask[start + at] === 0)) continue;
      front.offer(start + at, worth, gains[at] as number);
    }
  }
  return front.candidates;
}

interface Other {
  readonly outline: Outline;
  readonly reservation: number;
}

/** A bound: no outcome of a stretch gives the other who gains least more. */
function mostGained(others: readonly Other[], stretch: number): number {
  let most = Number.POSITIVE_INFINITY;
  for (const { outline, reservation } of others)
    most = Math.min(most, (outline.ceilings[stretch] as number) - reservation);
  return most;
}

function fillGains(gains: Float64Array, others: readonly Other[], stretch: number, room: Float64Array): void {
  gains.fill(Number.POSITIVE_INFINITY);
  for (const { outline, reservation } of others) {
    outline.fill(room, stretch);
    for (let at = 0; at < gains.length; at++) {
      const gain = (room[at] as number) - reservation;
      if (gain < (gains[at] as number)) gains[at] = gain;
    }
  }
}

/** Candidates so far: gains fall and own worth rises along the list. */
class Front {
  readonly candidates: Candidate[] = [];
  #latest: Candidate = NOTHING;

  /** Whether one of them is as good for both sides. */
  beats(own: number, gain: number): boolean {
    const before = this.candidates[this.#placeOf(own, gain) - 1];
    return before !== undefined && before.own >= own;
  }

  /** Puts an outcome in its place and takes out those it beats, unless one before it is as good for both sides. */
  offer(index: number, own: number, gain: number): void {
    if (own <= this.#latest.own && gain <= this.#latest.gain) return;
    const { candidates } = this;
    const from = this.#placeOf(own, gain);
    const before = candidates[from - 1];
    if (before !== undefined && before.own >= own) {
      this.#latest = before;
      return;
    }
    let beaten = from;
    while (beaten < candidates.length && (candidates[beaten] as Candidate).own <= own) beaten += 1;
    this.#latest = { index, own, gain };
    candidates.splice(from, beaten - from, this.#latest);
  }

  #placeOf(own: number, gain: number): number {
    let from = 0;
    let to = this.candidates.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const other = this.candidates[middle] as Candidate;
      if (other.gain > gain || (other.gain === gain && other.own >= own)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** What any outcome beats. */
const NOTHING: Candidate = { index: -1, own: Number.NEGATIVE_INFINITY, gain: Number.NEGATIVE_INFINITY };
