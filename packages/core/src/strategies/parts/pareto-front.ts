import { own } from "../../data/own.ts";
import { maskIn } from "../../agent/outcome-space.ts";
import { boundsIn } from "../../preference/computed-preference.ts";
import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
import type { Belief } from "../../agent/belief.ts";
import { readerOf } from "../../preference/block-reader.ts";
import type { OutcomeSpace } from "../../agent/outcome-space.ts";
import { blocksOf } from "../../preference/blocks.ts";

/** An outcome on the Pareto front of own utility and the others' least gain. */
export interface Candidate {
  /** Number of the outcome. */
  readonly index: number;
  /** Its utility to oneself. */
  readonly own: number;
  /** The smallest gain over walking away that any of the others is believed to make. */
  readonly gain: number;
}

interface Found {
  readonly floor: number;
  readonly others: readonly Belief[];
  readonly candidates: readonly Candidate[];
}

const fronts = new WeakMap<OutcomeSpace, Found>();

/**
 * The Pareto front of an agent's own utility and the least gain of the others: the outcomes it may offer that are worth
 * at least walking away and that no other such outcome beats in both respects. They are ordered from the best for the
 * others to the best for oneself; of equal ones only the first in enumeration order is kept. `null` without beliefs
 * about anybody seated. Whatever utility an agent demands, the outcome the others like best among those that reach it
 * is on the front, so the front is computed once a meeting.
 */
export function paretoFront(turn: BargainingTurn): readonly Candidate[] | null {
  const others = believedOf(turn);
  return others.length === 0 ? null : frontIn(turn.space, turn.floor, others);
}

/** The same front for the outcomes of a space that are worth at least `floor`; computed once for the same arguments. */
export function frontIn(space: OutcomeSpace, floor: number, others: readonly Belief[]): readonly Candidate[] {
  const before = fronts.get(space);
  if (before?.floor === floor && areSame(before.others, others)) return before.candidates;
  const candidates = search(space, floor, others);
  fronts.set(space, { floor, others, candidates });
  return candidates;
}

function believedOf({ agent, seats, beliefs }: BargainingTurn): readonly Belief[] {
  const others: Belief[] = [];
  for (const seat of seats) {
    const belief = seat === agent ? undefined : own(beliefs, seat);
    if (belief !== undefined) others.push(belief);
  }
  return others;
}

function areSame(some: readonly Belief[], others: readonly Belief[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}

/** Skips every block whose bounds show that none of its outcomes can belong to the front. */
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

/** Another party at the table, with its utilities in the block that is being searched. */
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

/** An upper bound of `leastGain` over all outcomes of a block. */
function mostGained(others: readonly Other[], block: number): number {
  let most = Number.POSITIVE_INFINITY;
  for (let at = 0; at < others.length; at++) {
    const { upper, reservation } = others[at] as Other;
    most = Math.min(most, (upper[block] as number) - reservation);
  }
  return most;
}

/** The gain of the other who gains least, for an outcome of the block that is being searched. */
function leastGain(others: readonly Other[], place: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < others.length; at++) {
    const { utilities, reservation } = others[at] as Other;
    const gain = (utilities[place] as number) - reservation;
    if (gain < least) least = gain;
  }
  return least;
}

/** The front of the outcomes seen so far: along the list gains fall and own utility rises. */
class GrowingFront {
  readonly candidates: Candidate[] = [];
  #latest: Candidate = NOTHING;

  /** Whether a candidate is at least as good in both respects. */
  beats(own: number, gain: number): boolean {
    if (own <= this.#latest.own && gain <= this.#latest.gain) return true;
    const before = this.candidates[this.#placeOf(own, gain) - 1];
    return before !== undefined && before.own >= own;
  }

  /**
   * Inserts an outcome and removes the candidates it beats, unless a candidate is at least as good in both respects.
   */
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

/** A candidate that any outcome beats. */
const NOTHING: Candidate = { index: -1, own: Number.NEGATIVE_INFINITY, gain: Number.NEGATIVE_INFINITY };
