import { Missing } from "./trial.ts";

/** What a scenario must have for an agent, found out by what the agent reads and does. */
export interface Needs {
  /** Ids of inputs. */
  readonly inputs: Set<string>;
  /** Ids of quantities. */
  readonly quantities: Set<string>;
  /** Names of moves. */
  readonly moves: Set<string>;
  /** Ids of agents, who may be seated nowhere. */
  readonly agents: Set<string>;
}

/** Empty needs, to begin with. */
export const noNeeds = (): Needs => ({
  inputs: new Set(),
  quantities: new Set(),
  moves: new Set(),
  agents: new Set(),
});

/** The most things that are added to a scenario; an agent that needs more fails the check. */
const MOST_NEEDS = 100;

/** Repeats a check until the scenario has everything it turned out to need. */
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
