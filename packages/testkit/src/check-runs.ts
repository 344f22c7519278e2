import type { Agent, Scenario, SimulationEvent } from "@summitry/core";
import { Violation } from "./checking.ts";
import { scriptedAgent, recordedAgent, type Script } from "./scripted-agent.ts";
import { trial, type Trial } from "./trial.ts";

/** The scenarios in which an agent's conduct is checked. */
export interface CheckSettings {
  /** Makes the agent. */
  make(): Agent;
  /** The scenario with the agent in it. With `others`, each other agent is replaced by what that function returns. */
  scenario(agent: Agent, others?: (other: Agent) => Agent): Scenario;
  /** Another scenario, run between two runs of the first. */
  between(agent: Agent): Scenario;
  /** Seed of the run. */
  readonly seed: number;
}

/**
 * Checks an agent's conduct in one scenario.
 *
 * @throws Violation for the first thing that is wrong, Missing for something the scenario lacks.
 */
export function checkRuns({ make, scenario, between, seed }: CheckSettings): void {
  const agent = make();
  const first = trial(agent, scenario, seed);
  assertSame(
    first,
    trial(make(), scenario, seed),
    `agent "${agent.id}" plays differently for the same seed`,
    "Draw from turn.random, and from nothing else",
  );
  trial(agent, between, seed + 1);
  assertSame(first, trial(agent, scenario, seed), ...keeps(agent.id));
  assertBlind(agent, first, scenario, seed);
}

const keeps = (id: string): [string, string] => [
  `agent "${id}" keeps something from one run to the next`,
  "Declare what it remembers in `inner` and change it in `on`: one instance serves many runs",
];

function assertSame(one: Trial, other: Trial, what: string, advice: string): void {
  const at = one.answers.findIndex(
    (answer, index) => JSON.stringify(answer) !== JSON.stringify(other.answers[index]),
  );
  if (at < 0 && one.answers.length === other.answers.length) return;
  const { day, kind, answer } = one.answers[Math.max(0, at)] ?? { day: 0, kind: "act", answer: "nothing" };
  const instead = other.answers[Math.max(0, at)]?.answer ?? "nothing";
  throw new Violation(`${what} ("${kind}" on day ${day}: ${answer}, then ${instead}). ${advice}.`);
}

/**
 * Checks that the agent knows nothing it may not see: in a second run the others give the same answers but have other
 * preferences, and the agent has to act as before.
 */
function assertBlind(agent: Agent, first: Trial, scene: CheckSettings["scenario"], seed: number): void {
  const scripts = new Map<string, Script>();
  const third = trial(
    agent,
    (watchedAgent) => scene(watchedAgent, (other) => recordedAgent(other, scripts)),
    seed,
  );
  assertSame(first, third, ...keeps(agent.id));
  const second = trial(
    agent,
    (watchedAgent) => scene(watchedAgent, (other) => scriptedAgent(other, scripts)),
    seed,
  );
  const at = first.log.findIndex(
    (event, index) => JSON.stringify(event) !== JSON.stringify(second.log[index]),
  );
  const event = first.log[at] ?? second.log[at];
  if (event === undefined || !isDoneBy(agent.id, event)) return;
  throw new Violation(
    `agent "${agent.id}" knows what it may not see: it plays differently (${event.type} on day ${event.day}) when others ` +
      "want something else and yet do the same. Decide by the turn and what it shows, and by nothing else.",
  );
}

function isDoneBy(agent: string, event: SimulationEvent): boolean {
  return "by" in event && event.by === agent;
}
