import { additive, Agent, agenda, defineScenario, stackedAlternatingOffers, table } from "@summitry/core";
import type {
  Outcome,
  Preference,
  ScenarioDefinition,
  SimulationEvent,
  Strategy,
  Table,
} from "@summitry/core";

/** The agenda of the small scenarios: six outcomes. */
export const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });

/** Worth of a deal to whoever pays for it. */
export const cheap = additive(deal, {
  price: { weight: 0.7, values: { 10: 1, 20: 0.4, 30: 0 } },
  delivery: { weight: 0.3, values: { slow: 0, fast: 1 } },
});

/** Worth of a deal to whoever is paid. */
export const dear = additive(deal, {
  price: { weight: 0.8, values: { 10: 0, 20: 0.5, 30: 1 } },
  delivery: { weight: 0.2, values: { slow: 1, fast: 0 } },
});

/** Offers the same outcome for ever and accepts everything. */
export const agreeable = (outcome: Outcome = deal.outcome(0)): Strategy => ({
  id: "agreeable",
  propose: () => outcome,
  accepts: () => true,
});

/** Offers the same outcome for ever and accepts nothing. */
export const stubborn = (outcome: Outcome = deal.outcome(0)): Strategy => ({
  ...agreeable(outcome),
  accepts: () => false,
});

type Parts = Partial<Omit<Agent, "id">>;

class Stub extends Agent {
  readonly id: string;
  readonly utility: Readonly<Record<string, Preference>> = { table: cheap as Preference };
  readonly strategy = agreeable();

  constructor(id: string, parts: Parts) {
    super();
    this.id = id;
    Object.assign(this, parts);
  }
}

/** An agreeable agent, apart from the parts given. */
export const stub = (id: string, parts: Parts = {}): Agent => new Stub(id, parts);

/** A table over the small agenda. */
export const smallTable = (parts: Partial<Table> & Pick<Table, "seats">): Table =>
  table({ agenda: deal, protocol: stackedAlternatingOffers({ rounds: 5 }), ...parts } as Table);

type Settings = Partial<
  Omit<ScenarioDefinition<Record<string, Table["agenda"]["issues"]>, object, string>, "agents" | "row">
>;

/** One table that meets on day 0 with all agents at it, apart from the settings given. */
export function small(agents: readonly Agent[], settings: Settings = {}) {
  return defineScenario({
    name: "small",
    start: "2025-01-01",
    days: 0,
    agents,
    tables: { table: smallTable({ seats: agents.map(({ id }) => id), meets: [0] }) },
    row: { start: () => ({}), on: {} },
    ...settings,
  });
}

/** A reservation value less what sums of utilities may be off by rounding. */
export function lessRounding(reservation: number, utilities: Iterable<number>): number {
  const all = [...utilities];
  return reservation - 1e-12 * Math.max(1, Math.max(...all) - Math.min(...all));
}

/** The events of one kind in a log. */
export const ofType = <T extends SimulationEvent["type"]>(
  log: readonly SimulationEvent[],
  type: T,
): readonly Extract<SimulationEvent, { readonly type: T }>[] =>
  log.filter((event): event is Extract<SimulationEvent, { readonly type: T }> => event.type === type);
