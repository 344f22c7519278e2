import { maskIn } from "../../agent/outcome-space.ts";
import { boundsIn } from "../../preference/worked-out.ts";
import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
import type { Belief } from "../../agent/belief.ts";
import { readerOf } from "../../preference/block-reader.ts";
import type { OutcomeSpace } from "../../agent/outcome-space.ts";
import { blocksOf } from "../../preference/blocks.ts";

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
export function paretoFront(turn: BargainingTurn): readonly Candidate[] | null {
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

/** Looks at a block of outcomes only when its best would not be beaten by those before it. */
function search(space: OutcomeSpace, floor: number, others: readonly Belief[]): readonly Candidate[] {
  const { preference } = space;
  const mask = maskIn(space);
  const front = new GrowingFront();
  const { starts } = blocksOf(preference.agenda);
  const { upper } = boundsIn(preference);
  const read = readerOf(preference);
  const theirs = others.map(otherOf);
  for (let block = 0; block < upper.length; block++) {
    const most = upper[block] as number;
    if (most < floor || front.beats(most, mostGained(theirs, block))) continue;
    const utilities = read(block);
    for (const other of theirs) other.utilities = other.read(block);
    const start = starts[block] as number;
    const length = (starts[block + 1] as number) - start;
    for (let at = 0; at < length; at++) {
      const worth = utilities[at] as number;
      if (worth < floor || (mask !== null && mask[start + at] === 0)) continue;
      front.offer(start + at, worth, leastGain(theirs, at));
    }
  }
  return front.candidates;
}

/** Somebody else at the table, with the utilities of the block that is looked at. */
interface Other {
  readonly upper: Float64Array;
  readonly read: (block: number) => Float64Array;
  readonly reservation: number;
  utilities: Float64Array;
}

function otherOf({ preference, reservation }: Belief): Other {
  const { upper } = boundsIn(preference);
  return { upper, read: readerOf(preference), reservation, utilities: NONE };
}

const NONE = new Float64Array(0);

/** A bound: no outcome of a block gives the other who gains least more. */
function mostGained(others: readonly Other[], block: number): number {
  let most = Number.POSITIVE_INFINITY;
  for (let at = 0; at < others.length; at++) {
    const { upper, reservation } = others[at] as Other;
    most = Math.min(most, (upper[block] as number) - reservation);
  }
  return most;
}

/** What the other who gains least gains from an outcome of the block that is looked at. */
function leastGain(others: readonly Other[], place: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < others.length; at++) {
    const { utilities, reservation } = others[at] as Other;
    const gain = (utilities[place] as number) - reservation;
    if (gain < least) least = gain;
  }
  return least;
}

/** Candidates so far: gains fall and own worth rises along the list. */
class GrowingFront {
  readonly candidates: Candidate[] = [];
  #latest: Candidate = NOTHING;

  /** Whether one of them is as good for both sides. */
  beats(own: number, gain: number): boolean {
    if (own <= this.#latest.own && gain <= this.#latest.gain) return true;
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
