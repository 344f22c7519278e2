import type { LookTurn } from "./look-turn.ts";
import type { Turn } from "./turn.ts";

/** The daily question: what to do away from the table. Answered by `Agent.act`. */
export interface ActTurn extends Turn {
  /** What is asked. */
  readonly kind: "act";
  /**
   * A table as the agent sees it between meetings: what texts and walking away are worth to it now.
   *
   * @throws InputError for a table that is not there.
   */
  at(table: string): LookTurn;
}
