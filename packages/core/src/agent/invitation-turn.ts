import type { Invitation } from "../world/world.ts";
import type { Turn } from "./turn.ts";

/** An agent has called a meeting: come or stay away? Answered by `Agent.attend`. */
export interface InvitationTurn extends Turn {
  /** What is asked. */
  readonly kind: "attend";
  /** The invitation. */
  readonly invitation: Readonly<Invitation>;
}
