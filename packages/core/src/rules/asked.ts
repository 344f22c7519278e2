import type { AnyTurn } from "../agent/any-turn.ts";
import type { Text } from "../world/text.ts";
import type { Invitation } from "../world/world.ts";
import type { Position } from "./position.ts";

/** What an agent was asked, as the engine itself knows it. Answers are judged by this, not by what the turn shows. */
export interface Asked<K extends string = AnyTurn["kind"]> {
  /** What is asked. */
  readonly kind: K;
  /** Id of the agent that was asked. */
  readonly agent: string;
  /** Name of the table it is about; the empty string for none. */
  readonly table: string;
  /** The text it is about, where it is about one. */
  readonly text: Text | null;
  /** The invitation it is about, where it is about one. */
  readonly invitation: Invitation | null;
  /** State of the bargaining; for a question away from the table, one in which nobody has acted. */
  readonly position: Position;
}
