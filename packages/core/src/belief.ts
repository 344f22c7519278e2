import type { BargainingTurn } from "./bargaining-turn.ts";
import type { Preference } from "./preferences.ts";

/** What an agent thinks another one wants at a table. */
export interface Belief {
  /** Estimated worth of every outcome to the other. */
  readonly preference: Preference;
  /** Estimated worth to the other of walking away. */
  readonly reservation: number;
}

/** Beliefs about others, by agent id. */
export type Beliefs = Readonly<Record<string, Belief>>;

const gainsByBelief = new WeakMap<Belief, Float64Array>();

/** What the other is believed to gain over walking away, by outcome number. Read it only: it is worked out once. */
export function gainsOf(belief: Belief): Float64Array {
  let gains = gainsByBelief.get(belief);
  if (gains === undefined) {
    gains = leastOf([belief]);
    gainsByBelief.set(belief, gains);
  }
  return gains;
}

/** The gain of the party that gains least of some others. */
interface Worked {
  readonly others: readonly Belief[];
  readonly gains: Float64Array;
}

const worked = new WeakMap<Beliefs, Worked>();

/**
 * What the other party that is believed to gain least would gain over walking away, by outcome number; `null` without
 * beliefs about anybody seated. Read it only: beliefs last a meeting, and so does this.
 */
export function leastGains({ agent, seats, beliefs }: BargainingTurn): Float64Array | null {
  const others: Belief[] = [];
  for (const seat of seats) {
    const belief = seat === agent ? undefined : beliefs[seat];
    if (belief !== undefined) others.push(belief);
  }
  const [first, ...more] = others;
  if (first === undefined) return null;
  const before = worked.get(beliefs);
  if (before?.others.length === others.length && others.every((each, at) => each === before.others[at])) {
    return before.gains;
  }
  const gains = leastOf([first, ...more]);
  worked.set(beliefs, { others, gains });
  return gains;
}

function leastOf([first, ...others]: readonly [Belief, ...Belief[]]): Float64Array {
  const { values } = first.preference.table();
  const least = new Float64Array(values.length);
  for (let index = 0; index < least.length; index++)
    least[index] = (values[index] as number) - first.reservation;
  for (const other of others) lower(least, other);
  return least;
}

function lower(least: Float64Array, { preference, reservation }: Belief): void {
  const { values } = preference.table();
  for (let index = 0; index < least.length; index++) {
    const gain = (values[index] as number) - reservation;
    if (gain < (least[index] as number)) least[index] = gain;
  }
}
