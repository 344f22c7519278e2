import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { Turn } from "./turn.ts";

/** What an agent wants at one table, as things stand. */
export interface TableInterest extends Turn {
  /** Name of the table. */
  readonly table: string;
  /** The table's agenda. */
  readonly agenda: Agenda;
  /** Worth of walking away, in the agent's own utility. */
  readonly reservation: number;
  /**
   * Worth of an outcome to the agent as things stand.
   *
   * @throws InputError for what is not an outcome of the table's agenda.
   */
  utility(outcome: Outcome): number;
  /** Ids of the agent's own red lines, in force now, that an outcome crosses. */
  crossed(outcome: Outcome): readonly string[];
}
