import type { Random } from "../numbers/random.ts";
import type { Drawn } from "../world/parameter.ts";
import type { WorldView } from "../world/view.ts";
import type { Inner } from "../world/world.ts";

/**
 * All that one agent may see at one moment. A turn and everything it returns are read-only.
 *
 * In a batch a turn ends as soon as the agent has answered; reading it later throws a StaleTurnError. In a live run
 * turns stay readable.
 */
export interface Turn extends WorldView {
  /** Id of the agent whose turn it is. */
  readonly agent: string;
  /** Number of this question among those the agent is asked on that day, from 0. */
  readonly question: number;
  /** What the agent sees of the world, for functions that take a view of the world rather than a turn. */
  readonly view: WorldView;
  /** What the agent keeps in mind. Only the agent's recipes can change it. */
  readonly inner: Readonly<Inner>;
  /** The agent's own stream of random numbers for this question. Drawing from it changes nobody else's draws. */
  readonly random: Random;
  /** Drawn values of the parameters that this agent knows, by id. */
  readonly drawn: Drawn;
}
