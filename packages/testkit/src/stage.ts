import {
  conditionalVoting,
  defineScenario,
  derived,
  mechanism,
  mediatedSingleText,
  stackedAlternatingOffers,
  stream,
  table,
} from "@summitry/core";
import type { Agenda, Agent, Mechanism, Preference, Protocol, Scenario } from "@summitry/core";
import { drawnPreference } from "./arbitraries.ts";
import type { Needs } from "./needs.ts";
import { Other } from "./others.ts";
import { DAYS, type OtherPlan, type ScenarioPlan } from "./scenario-plan.ts";

/** Settings of a random scenario that are not in its plan. */
export interface ScenarioSetting {
  /** Makes the protocol of the tables; the plan's when left out. */
  readonly protocol?: (seats: readonly string[]) => Protocol;
  /** Whether the agent that is checked is a mediator. */
  readonly mediates?: boolean;
  /** Replaces each of the other agents; left out, they take part themselves. */
  readonly scripted?: (other: Agent) => Agent;
  /** Number added to the seeds of the others' preferences, to give them preferences that nobody else can know. */
  readonly secret?: number;
}

/** Ids of the others, in the order of the plan. */
export const otherIds = (plan: ScenarioPlan): readonly string[] =>
  plan.others.map((_, at) => `other${at + 1}`);

/** What one of the others wants at a table. */
export function wantOf({ draws, hasTies }: OtherPlan, name: string, space: Agenda, secret = 0): Preference {
  const own = stream(draws + secret, 0, "table", name).below(2 ** 31);
  return drawnPreference(space, own, hasTies);
}

/** The plan of an agent that has no interest in any table. */
const BYSTANDER: OtherPlan = { draws: 0, hasTies: false, reservation: 0, behaviour: "gives nothing" };

/** Makes a scenario around one agent: its tables, random other agents, and whatever it was found to need. */
export function buildScenario(
  agent: Agent,
  agendas: Readonly<Record<string, Agenda>>,
  plan: ScenarioPlan,
  needs: Needs,
  setting: ScenarioSetting = {},
): Scenario {
  const { secret = 0, scripted = (other: Agent) => other } = setting;
  const names = Object.keys(agendas);
  const ids = otherIds(plan);
  const others = plan.others.map((each, at) => {
    const wants = names.map((name) => [name, wantOf(each, name, agendas[name] as Agenda, secret)]);
    return scripted(new Other(ids[at] ?? "", each, Object.fromEntries(wants)));
  });
  const bystanders = [...needs.agents].map((id) => new Other(id, BYSTANDER, {}));
  const seats = [...ids.slice(0, plan.place), agent.id, ...ids.slice(plan.place)];
  const absent = plan.ratifies && setting.mediates !== true && ids.length > 1;
  const tables = names.map((name, at) => {
    const seated = absent && at === 0 ? ids : seats;
    return [
      name,
      table({
        agenda: agendas[name] as Agenda,
        protocol: protocolFor(agent.id, seated, plan, setting),
        seats: seated,
        meets: plan.meets,
        term: () => plan.term,
        ...(absent && at === 0 && { ratification: { by: [agent.id], window: 2 } }),
      }),
    ];
  });
  const scenario: Scenario = defineScenario({
    name: "conformance",
    start: "2025-01-01",
    days: DAYS,
    agents: [agent, ...others, ...bystanders],
    tables: Object.fromEntries(tables) as Record<string, ReturnType<typeof table>>,
    inputs: Object.fromEntries([...needs.inputs].map((id) => [id, swings(plan.swing)])),
    mechanisms: [...needs.quantities].map((id) => swinging(id, plan.swing)),
    moves: Object.fromEntries([...needs.moves].map((name) => [name, { says: "something the agent does" }])),
    row: { start: () => ({}), on: {} },
  });
  return scenario;
}

function protocolFor(
  own: string,
  seats: readonly string[],
  plan: ScenarioPlan,
  setting: ScenarioSetting,
): Protocol {
  if (setting.protocol !== undefined) return setting.protocol(seats);
  const { protocol, rounds, hazard, step } = plan;
  const [first = own] = seats;
  if (setting.mediates === true) return mediatedSingleText({ rounds, hazard, mediator: own });
  if (protocol === "single text" && seats.length > 2) {
    const mediator = first === own ? (seats[1] ?? first) : first;
    return mediatedSingleText({ rounds, hazard, mediator });
  }
  if (protocol === "voting") return conditionalVoting({ rounds, hazard, power: { [first]: 2 } });
  return stackedAlternatingOffers({ rounds, hazard, step });
}

const swings = (size: number) =>
  derived({ unit: "1", start: 0, next: ({ previous }) => (previous > 0 ? -size : size) });

function swinging(id: string, size: number): Mechanism {
  const range = { unit: "1", low: -size - 1, high: size + 1, neutral: 0 };
  return mechanism({
    id: `owner of ${id}`,
    because: "something the agent reads",
    evidence: [],
    quantities: { [id]: range },
    on: { day: (view) => ({ [id]: view.quantity(id) > 0 ? -size : size }) },
  });
}
