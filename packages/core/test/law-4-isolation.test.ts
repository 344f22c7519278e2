import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  Agent,
  additive,
  agenda,
  autoregressive,
  defineScenario,
  parameter,
  simulate,
  stackedAlternatingOffers,
  table,
} from "@summitry/core";
import type { ActTurn, Move, SimulationEvent } from "@summitry/core";
import { blueprints, identities } from "./arbitraries.ts";
import { build, define } from "./blueprint.ts";
import { wanderer } from "./planned-agent.ts";

const space = agenda({ shade: ["light", "dark"], size: [1, 2, 3] });
const worth = additive(space, {
  shade: { weight: 1, values: { light: 0, dark: 1 } },
  size: { weight: 1, values: { 1: 0, 2: 1, 3: 2 } },
});

/** Draws whenever it is asked anything. */
class Stranger extends Agent {
  readonly id: string;
  readonly utility = { strange: worth };
  readonly strategy = wanderer;

  constructor(id: string) {
    super();
    this.id = id;
  }

  override act({ random }: ActTurn): readonly Move[] {
    random.normal();
    return random.uniform() < 0.5 ? [{ type: "invite", table: "strange" }] : [];
  }
}

/** Draws, and has no interest in any table. */
class Bystander extends Agent {
  readonly id = "stranger";
  readonly utility = {};
  readonly strategy = wanderer;

  override act({ random }: ActTurn): readonly Move[] {
    random.normal();
    return [];
  }
}

const extraParameter = parameter({
  id: "strange.share",
  unit: "1",
  low: 0,
  mode: 1,
  high: 2,
  source: "made up",
  date: null,
  because: "a test",
});

/** What a log says of those who were there before. */
function ours(log: readonly SimulationEvent[]): readonly SimulationEvent[] {
  const isOurs = (event: SimulationEvent): boolean =>
    !("table" in event && event.table === "strange") &&
    !("by" in event && event.by.startsWith("stranger")) &&
    !("text" in event && event.text?.startsWith("strange-")) &&
    !(event.type === "input" && event.input === "strange");
  return log.filter(isOurs).map((event) => {
    if (event.type !== "start") return event;
    const { [extraParameter.id]: _, ...parameters } = event.parameters;
    return { ...event, parameters };
  });
}

type Definition = ReturnType<typeof define>;

const additions = {
  "an agent that draws but sits nowhere": (definition: Definition) =>
    defineScenario({ ...definition, agents: [new Bystander(), ...definition.agents] }),
  "two agents with a table of their own": (definition: Definition) => {
    const strange = table({
      agenda: space,
      protocol: stackedAlternatingOffers({ rounds: 3 }),
      seats: ["stranger1", "stranger2"],
      meets: [0, 1, 3],
    });
    return defineScenario({
      ...definition,
      agents: [new Stranger("stranger1"), ...definition.agents, new Stranger("stranger2")],
      tables: { strange, ...definition.tables },
    });
  },
  "an input": (definition: Definition) => {
    const strange = autoregressive({ unit: "1", mean: 0, deviation: 1, memory: 0.5 });
    return defineScenario({ ...definition, inputs: { strange, ...definition.inputs } });
  },
  "a parameter": (definition: Definition) =>
    defineScenario({ ...definition, parameters: [extraParameter, ...definition.parameters] }),
};

describe.each(Object.entries(additions))("adding %s", (what, add) => {
  it("moves nobody else's draws", () => {
    let foreign = 0;
    const property = fc.property(blueprints, identities, (plan, identity) => {
      const before = simulate(build(plan), identity).log;
      const { log } = simulate(add(define(plan)), identity);
      foreign += log.length - before.length;
      expect(ours(log)).toEqual(before);
    });
    fc.assert(property, { numRuns: 150 });
    expect(foreign > 0).toBe(/table|input/.test(what));
  });
});
