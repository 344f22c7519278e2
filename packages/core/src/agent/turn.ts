import type { Random } from "../numbers/random.ts";
import type { Drawn } from "../world/parameter.ts";
import type { WorldView } from "../world/view.ts";
import type { Inner } from "../world/world.ts";

/**
 * All that one agent may see at one moment. It can be read, and nothing of it, or of what it hands out, can be changed.
 *
 * In a batch a turn is over as soon as the agent has answered: whoever kept it and reads it later gets a StaleTurnError. In a
 * live run turns stay readable.
 */
export interface Turn extends WorldView {
  /** Id of the agent whose turn it is. */
  readonly agent: string;
  /** Number of the question among those put to the agent on that day, from 0. */
  readonly question: number;
  /** What the agent sees of the world: the same as the turn shows, for functions that read a world, whoever's turn it is. */
  readonly view: WorldView;
  /** What the agent keeps in mind. Read it; only the agent's recipes change it. */
  readonly inner: Readonly<Inner>;
  /** The agent's own stream of random numbers for this question; nobody else's draws depend on it. */
  readonly random: Random;
  /** The drawn parameters this agent knows, by id. */
  readonly drawn: Drawn;
}
