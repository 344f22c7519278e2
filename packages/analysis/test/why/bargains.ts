import {
  Agent,
  type Outcome,
  type Protocol,
  type RedLine,
  type Scenario,
  type ScenarioDefinition,
  simulate,
  type Table,
} from "@summitry/core";
import { cheap, deal, dear, small, smallTable, stub } from "../../../core/test/small.ts";

/** The six outcomes by name. */
export const at = (price: number, delivery: string): Outcome => ({ price, delivery });

/** Keeps the seller from selling below a price. */
export const cost = (price: number): RedLine => ({
  id: "cost",
  forbids: (outcome: Outcome) => Number(outcome["price"]) < price,
  because: `it costs ${price}`,
});

/** Offers these outcomes, one a round, the last one again and again, and accepts nothing. */
export const offering = (...outcomes: readonly Outcome[]) => ({
  id: "offering",
  propose: ({ round }: { readonly round: number }) => outcomes[Math.min(round, outcomes.length - 1)] ?? null,
  accepts: () => false,
  approves: () => false,
  vote: () => [],
});

type Parts = Partial<Omit<Agent, "id">>;

/** Wants to pay little, and soon to have it; walks away from less than 0.5. */
export const buyer = (parts: Parts = {}): Agent =>
  stub("buyer", {
    utility: { table: cheap },
    reservation: () => 0.5,
    strategy: offering(at(10, "fast")),
    ...parts,
  });

/** Wants to be paid much, and to take its time; walks away from less than 0.5. */
export const seller = (parts: Parts = {}): Agent =>
  stub("seller", {
    utility: { table: dear },
    reservation: () => 0.5,
    strategy: offering(at(30, "slow")),
    ...parts,
  });

/** Somebody who brings them together, and wants nothing. */
export const broker = (parts: Parts = {}): Agent =>
  stub("broker", { utility: { table: cheap }, strategy: offering(at(20, "slow"), at(20, "fast")), ...parts });

/** One meeting of some agents, as a scenario. */
export const meetingOf = (
  agents: readonly Agent[],
  protocol: Protocol,
  parts: Partial<Table> = {},
  settings: Partial<ScenarioDefinition> = {},
): Scenario =>
  small(agents, {
    tables: {
      table: smallTable({ seats: agents.map(({ id }) => id), meets: [0], protocol, ...parts }),
    },
    ...(settings as object),
  }) as Scenario;

/** A run of a scenario. */
export const runOf = (scenario: Scenario, seed = 1) => simulate(scenario, { seed });

export { deal };
