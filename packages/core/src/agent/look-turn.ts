import type { TableInterest } from "./table-interest.ts";

/** A look at a table outside any meeting. It asks nothing, so it has no answer. */
export interface LookTurn extends TableInterest {
  /** Tells it from a question. */
  readonly kind: "look";
}
