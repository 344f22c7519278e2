import type { LookTurn } from "./look-turn.ts";
import type { Turn } from "./turn.ts";

/** The daily question: what to do away from the table. Answered by `Agent.act`. */
export interface ActTurn extends Turn {
  /** What is asked. */
  readonly kind: "act";
  /**
   * The agent's interests at a table, outside any meeting: what texts and walking away are worth to it now.
   *
   * @throws InputError for an unknown table.
   */
  at(table: string): LookTurn;
}
