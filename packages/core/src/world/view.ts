import type { Amount } from "./parameter.ts";
import type { Text } from "./text.ts";
import type { Invitation } from "./world.ts";

/**
 * The part of the world that is public, or that one agent sees: the day, inputs, quantities, invitations and signed
 * texts.
 */
export interface WorldView {
  /** Day of the run, from 0. */
  readonly day: number;
  /** Calendar date, YYYY-MM-DD. */
  readonly date: string;
  /** Signed texts, oldest first. */
  readonly texts: readonly Text[];
  /** Meetings that have been called and are still to come. */
  readonly invitations: readonly Invitation[];
  /**
   * Today's value of an input.
   *
   * @throws InputError for an unknown id.
   */
  input(id: string): number;
  /**
   * Value of a mechanism's quantity; its neutral value while the mechanism is switched off.
   *
   * @throws InputError for an unknown id, and for a quantity that is hidden from the agent.
   */
  quantity(id: string): number;
  /**
   * The drawn value of a parameter, or the number itself.
   *
   * @throws InputError for a parameter that is not declared, or that is hidden from the agent.
   */
  amount(amount: Amount): number;
  /**
   * The text of a table that is in force, or `null`.
   *
   * @throws InputError for an unknown table.
   */
  inForce(table: string): Text | null;
  /**
   * The text of a table that waits for ratification, or `null`.
   *
   * @throws InputError for an unknown table.
   */
  pending(table: string): Text | null;
  /**
   * Day of a table's latest meeting, or `null` when it has not met.
   *
   * @throws InputError for an unknown table.
   */
  lastMet(table: string): number | null;
}
