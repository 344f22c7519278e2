import { aListOf, aName, anObject, aScenario, maybe } from "@summitry/core/checks";
import { InputError } from "@summitry/core";
import type { Agenda, Agent, Scenario } from "@summitry/core";
import fc from "fast-check";
import {
  assertMade,
  assertMaker,
  checkAll,
  checkOptions,
  ConformanceError,
  type CheckOptions,
} from "./checking.ts";
import { checkRuns, type CheckSettings } from "./check-runs.ts";
import { scenarioPlans, type ScenarioPlan } from "./scenario-plan.ts";
import { noNeeds, withNeeds, type Needs } from "./needs.ts";
import { buildScenario } from "./stage.ts";

/** Options of `checkAgent`. */
export interface CheckAgentOptions extends CheckOptions {
  /**
   * A scenario to check the agent in, for agents that read its parameters or other tables. The agent replaces the one
   * with the same id, or joins at `seats`. Left out, random scenarios are made around the agent's own tables, with the
   * inputs, quantities and moves that it turns out to need.
   */
  readonly scenario?: Scenario;
  /** Tables at which it joins the scenario. */
  readonly seats?: readonly string[];
}

const takes = anObject(
  {
    ...checkOptions,
    scenario: maybe(aScenario),
    seats: maybe(aListOf(aName, { of: "names of tables" })),
  },
  { within: "", of: "options: an object" },
);

/**
 * Checks an agent in random scenarios. It must never throw, answer legally and at once, respect its red lines, sign
 * nothing below its reservation value, do the same for the same seed (without randomness or clocks of its own), change
 * nothing it is shown, keep nothing between runs, and know only what it may see.
 *
 * @param make makes the agent, a new one every time.
 * @throws ConformanceError that says what is wrong, what to do about it, and how to see it again.
 * @example checkAgent(() => new Erdogan());
 */
export function checkAgent(make: () => Agent, options: CheckAgentOptions = {}): void {
  assertMaker(make);
  takes("options", options);
  const { scenario, seats = [] } = options;
  const sample = assertMade("agent", make(), ["id", "utility", "strategy", "respond"]);
  if (scenario !== undefined) {
    const place = placing(scenario, seats);
    checkAll(
      fc.nat(),
      (seed) =>
        checkRuns({
          make,
          seed,
          scenario: (agent, others) => place(agent, others),
          between: (agent) => place(agent),
        }),
      { runs: 10, ...options },
    );
    return;
  }
  const agendas = agendasOf(sample);
  const needs = noNeeds();
  checkAll(
    scenarioPlans,
    (plan) => withNeeds(needs, () => checkRuns(staged(make, agendas, plan, needs))),
    options,
  );
}

/** The scenarios of an agent at its own tables. */
function staged(
  make: () => Agent,
  agendas: Readonly<Record<string, Agenda>>,
  plan: ScenarioPlan,
  needs: Needs,
): CheckSettings {
  const other = { ...plan, meets: [0], seed: plan.seed + 1 };
  return {
    make,
    seed: plan.seed,
    scenario: (agent, scripted) => buildScenario(agent, agendas, plan, needs, scripted && { scripted }),
    between: (agent) => buildScenario(agent, agendas, other, needs),
  };
}

function agendasOf({ id, utility }: Agent): Readonly<Record<string, Agenda>> {
  const entries = Object.entries(utility).map(([name, source]) => {
    if (typeof source !== "function") return [name, source.agenda] as const;
    throw new ConformanceError(
      `agent "${id}" works its utility for "${name}" out from drawn parameters. ` +
        "Check it in a scenario that has them: checkAgent(make, { scenario }).",
    );
  });
  if (entries.length === 0) throw new ConformanceError(`agent "${id}" has a utility for no table.`);
  return Object.fromEntries(entries);
}

/** Puts the agent into a scenario, and other agents in the place of those who are there. */
function placing(scenario: Scenario, seats: readonly string[]) {
  return (agent: Agent, others?: (other: Agent) => Agent): Scenario => {
    const { agents } = scenario.definition;
    const isThere = agents.some(({ id }) => id === agent.id);
    if (!isThere && seats.length === 0) {
      const allowed = "an agent of the scenario, or tables to join at in `seats`";
      throw new InputError({ field: "checkAgent.scenario", value: agent.id, allowed });
    }
    let placed: Scenario = scenario;
    if (others !== undefined)
      for (const other of agents) if (other.id !== agent.id) placed = placed.replace(others(other));
    return isThere ? placed.replace(agent) : placed.with(agent, { seats });
  };
}
