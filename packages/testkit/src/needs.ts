import { Missing } from "./trial.ts";

/** What an agent was found to read and do that a scenario has to have. */
export interface Needs {
  /** Ids of inputs. */
  readonly inputs: Set<string>;
  /** Ids of quantities. */
  readonly quantities: Set<string>;
  /** Names of moves. */
  readonly moves: Set<string>;
  /** Ids of agents who need not sit anywhere. */
  readonly agents: Set<string>;
}

/** What nothing is known to need. */
export const noNeeds = (): Needs => ({
  inputs: new Set(),
  quantities: new Set(),
  moves: new Set(),
  agents: new Set(),
});

/** Things a stage is given before it is the agent that asks for too much. */
const MOST_NEEDS = 100;

/** Repeats a look until the scenario has all it turned out to need. */
export function withNeeds(needs: Needs, look: () => void): void {
  for (let tries = 0; ; tries++) {
    try {
      look();
      return;
    } catch (problem) {
      if (!(problem instanceof Missing) || tries >= MOST_NEEDS) throw problem;
      const { inputs, quantities, moves, agents } = needs;
      ({ input: inputs, quantity: quantities, move: moves, agent: agents })[problem.kind].add(problem.id);
    }
  }
}
