import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Agent, simulate, tradeOff, type BargainingTurn } from "@summitry/core";
import { blueprints, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";
import { strategyOf } from "./planned-agent.ts";

let compared = 0;

/** What a scan of the whole table says is the kindest outcome that is enough, as [least gain, own worth]. */
function oracle(turn: BargainingTurn, enough: number): readonly [number, number] | null {
  const { space, seats, agent, beliefs } = turn;
  const others = seats.flatMap((seat) => (seat === agent ? [] : (beliefs[seat] ?? [])));
  let best: readonly [number, number] | null = null;
  space.utilities.forEach((own, index) => {
    if (own < enough || !space.allows(index)) return;
    const least = Math.min(...others.map((belief) => belief.preference.at(index) - belief.reservation));
    if (best === null || least > best[0] || (least === best[0] && own > best[1])) best = [least, own];
  });
  return best;
}

describe("tradeOff", () => {
  it("offers what a scan of the whole table finds kindest", () => {
    fc.assert(
      fc.property(blueprints, identities, (blueprint, identity) => {
        const plan = { kind: "tradeOff", exponent: 1 } as const;
        const scenario = build({
          ...blueprint,
          agents: blueprint.agents.map((agent) => ({ ...agent, strategy: plan, hears: null })),
        });
        const plain = strategyOf(plan);
        for (const agent of scenario.definition.agents) check(agent, plain);
        simulate(scenario, identity);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

function check(agent: Agent, plain: ReturnType<typeof tradeOff>): void {
  agent.propose = (turn) => {
    const offered = plain.propose(turn);
    if (offered === null || !(turn.space.max >= turn.floor)) return offered;
    const low = Math.max(turn.space.min, turn.floor);
    const { max: high } = turn.space;
    const enough = Math.max(low, Math.min(high, (high - low) * (1 - turn.time) + low), turn.floor);
    const others = turn.seats.filter((seat) => seat !== turn.agent);
    const least = Math.min(
      ...others.map((seat) => {
        const belief = turn.beliefs[seat];
        return belief === undefined ? Number.NaN : belief.preference.of(offered) - belief.reservation;
      }),
    );
    expect([least, turn.utility(offered)]).toEqual(oracle(turn, enough));
    compared += 1;
    return offered;
  };
}
