import type { Preference } from "../preference/preference.ts";

/** What an agent thinks another agent wants at a table. */
export interface Belief {
  /** Estimated utility of every outcome to the other agent. */
  readonly preference: Preference;
  /** Estimated reservation value of the other agent. */
  readonly reservation: number;
}

/** Beliefs about others, by agent id. */
export type Beliefs = Readonly<Record<string, Belief>>;
