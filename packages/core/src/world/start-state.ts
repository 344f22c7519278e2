import type { Inner } from "./world.ts";

/** The state that a run starts in, as far as it follows from what was before its first day. */
export interface StartState {
  /** Values of quantities, by id; those left out start at their neutral value. */
  readonly quantities: Readonly<Record<string, number>>;
  /** What agents keep in mind, by agent id and name: it is added to what they keep in mind at the start of any run. */
  readonly inner: Readonly<Record<string, Inner>>;
  /** What made each of the values, in words, by the id of the quantity or as `agent.name`; for readers alone. */
  readonly because?: Readonly<Record<string, readonly string[]>>;
}
