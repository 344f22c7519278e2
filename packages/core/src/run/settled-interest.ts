import type { OutcomeSpace } from "../agent/outcome-space.ts";
import { startPosition } from "../rules/position.ts";
import type { RunContext } from "./run-context.ts";

/** What an agent wants at a table, whatever the round. */
export interface SettledInterest {
  /** What outcomes are worth, discounted as of the first round of a meeting today, and which of them it may sign. */
  readonly space: OutcomeSpace;
  /** What walking away is worth at the deadline. */
  readonly reservation: number;
}

/** The interests of an agent at a table as the world stands: at a meeting those that are settled for it. It is not a question. */
export function settledInterest(
  context: RunContext,
  table: string,
  agent: string,
  seats: readonly string[],
): SettledInterest {
  const { day, tables } = context.world;
  const { level } = tables[table]?.meeting ?? {};
  const position = { ...startPosition(1, seats, level), time: 1, isLast: true };
  return context.agent(agent).callUnnumbered(table, position, (turn) => ({
    space: turn.space.undiscounted.asOf({ round: 0, day, time: 0 }),
    reservation: turn.reservation,
  }));
}
