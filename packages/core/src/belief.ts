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

const worked = new WeakMap<Belief, Float64Array>();

/** What the other is believed to gain over walking away, by outcome number. Read it only: it is worked out once. */
export function gainsOf(belief: Belief): Float64Array {
  let gains = worked.get(belief);
  if (gains === undefined) {
    const { values } = belief.preference.table();
    gains = new Float64Array(values.length);
    for (let index = 0; index < gains.length; index++)
      gains[index] = (values[index] as number) - belief.reservation;
    worked.set(belief, gains);
  }
  return gains;
}
