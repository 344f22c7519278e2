import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { Turn } from "./turn.ts";

/** What an agent wants at one table at the time of the turn. */
export interface TableInterest extends Turn {
  /** Name of the table. */
  readonly table: string;
  /** The table's agenda. */
  readonly agenda: Agenda;
  /** Reservation value: what walking away is worth, in the agent's own utility. */
  readonly reservation: number;
  /**
   * The least utility that counts as worth at least walking away: the reservation value, less a tolerance for rounding
   * of 1e-12 times the larger of 1 and the range of the utilities.
   */
  readonly floor: number;
  /**
   * Utility of an outcome to the agent at the time of the turn.
   *
   * @throws InputError for what is not an outcome of the table's agenda.
   */
  utility(outcome: Outcome): number;
  /** Ids of the agent's own red lines, among those in force now, that an outcome crosses. */
  crossed(outcome: Outcome): readonly string[];
}
