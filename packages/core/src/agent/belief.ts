import type { Preference } from "../preference/preference.ts";

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
    gains = belief.preference.table().values.map((utility) => utility - belief.reservation);
    gainsByBelief.set(belief, gains);
  }
  return gains;
}
