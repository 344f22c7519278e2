import type { TableInterest } from "./table-interest.ts";

/** Shows an agent's interests at a table outside any meeting. It is not a question, so there is nothing to answer. */
export interface LookTurn extends TableInterest {
  /** Distinguishes it from questions. */
  readonly kind: "look";
}
