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
