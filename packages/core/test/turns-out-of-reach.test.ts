import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conditionalVoting,
  mediatedSingleText,
  simulate,
  Simulation,
  stackedAlternatingOffers,
  StaleTurnError,
} from "@summitry/core";
import type { Agent, AnyTurn, BargainingTurn, Scenario, Turn } from "@summitry/core";
import { blueprints, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";
import { ofType, small, smallTable, stub, stubborn } from "./small.ts";
import { vandal, type Damage } from "./vandal.ts";

const vandalised = (scenario: Scenario, damage: Damage): Scenario =>
  scenario.definition.agents.reduce((changed, agent) => changed.replace(vandal(agent, damage)), scenario);

/** Every name that a turn has, methods left out. */
const NAMES = [
  ...["kind", "agent", "question", "view", "inner", "random", "drawn", "day", "date", "texts", "invitations"],
  ...["table", "agenda", "reservation", "round", "rounds", "time", "standing", "offers", "seats", "may"],
  ...["draft", "ballot", "space", "beliefs"],
];

const stale = (turn: Turn, name: string): unknown => {
  try {
    return Reflect.get(turn, name) as unknown;
  } catch (error) {
    return error instanceof StaleTurnError ? "over" : error;
  }
};

describe("whoever writes to all that a turn shows", () => {
  const damage: Damage = { attempts: 0, changed: new Set() };

  it("changes nothing, in a batch, live, and in the runs after it", async () => {
    const property = fc.asyncProperty(blueprints, identities, async (plan, identity) => {
      const honest = build(plan);
      const before = simulate(honest, identity);
      const scenario = vandalised(honest, damage);
      expect(simulate(scenario, identity).log).toEqual(before.log);
      expect((await new Simulation(scenario, identity).play()).log).toEqual(before.log);
      expect(simulate(honest, identity).digest).toBe(before.digest);
    });
    await fc.assert(property, { numRuns: 15, endOnFailure: true });
    expect(damage.attempts).toBeGreaterThan(20_000);
    expect([...damage.changed]).toEqual([]);
  });
});

describe("whoever writes to a text that opens a meeting", () => {
  const invitation = { type: "invite", table: "table", seats: ["anna", "ben", "carl"] } as const;
  const protocols = {
    "alternating offers": stackedAlternatingOffers({ rounds: 3 }),
    "a mediated text": mediatedSingleText({ rounds: 3, mediator: "dora" }),
    "conditional voting": conditionalVoting({ rounds: 3 }),
  };

  it.each(Object.entries(protocols))("changes nothing, with %s", (name, protocol) => {
    const damage: Damage = { attempts: 0, changed: new Set() };
    const mediated = name === "a mediated text";
    const seats = (parties: readonly string[]) => (mediated ? [...parties, "dora"] : parties);
    const carl = stub("carl", {
      act: ({ day }) => (day === 0 ? [{ ...invitation, seats: seats(invitation.seats) }] : []),
      ratify: () => ({ type: "wait" }),
    });
    const table = smallTable({
      seats: seats(["anna", "ben"]),
      meets: [0],
      protocol,
      ratification: { by: ["carl"], window: 4 },
    });
    const agents = [stub("anna"), stub("ben"), carl, stub("dora")];
    const honest = small(agents, { days: 2, tables: { table } });
    const before = simulate(honest);
    expect(ofType(before.log, "open").map(({ text }) => text)).toEqual([null, "table-1"]);
    expect(simulate(vandalised(honest, damage)).log).toEqual(before.log);
    expect([...damage.changed]).toEqual([]);
  });
});

describe("a turn that is kept", () => {
  /** Two who never agree, the first of whom keeps its turns and looks at those it has before it answers. */
  const kept: { turn: AnyTurn; also: readonly Turn[] }[] = [];
  const looks: unknown[] = [];
  const keep = (turn: AnyTurn, also: readonly Turn[] = []): void => {
    for (const each of kept) for (const one of [each.turn, ...each.also]) looks.push(stale(one, "agent"));
    kept.push({ turn, also });
  };
  const keeper = (): Agent =>
    stub("anna", {
      strategy: stubborn(),
      leave(turn: BargainingTurn) {
        const offer = { by: "ben", round: 0, outcome: turn.agenda.outcome(1) };
        keep(turn, [turn.withBeliefs({}), turn.withStandingOffer(offer)]);
        return null;
      },
      act(turn) {
        keep(turn, [turn.at("table")]);
        return [];
      },
    });
  const scenario = small([keeper(), stub("ben", { strategy: stubborn() })], { days: 2 });
  const start = (): void => {
    kept.length = 0;
    looks.length = 0;
  };

  it("is over in a batch: a round later, on another day, and in another run, whatever is read of it", () => {
    start();
    simulate(scenario);
    expect(kept.length).toBeGreaterThan(6);
    expect(looks.length).toBeGreaterThan(30);
    expect(new Set(looks)).toEqual(new Set(["over"]));
    simulate(scenario, { run: 1 });
    for (const { turn, also } of kept)
      for (const one of [turn, ...also])
        for (const name of NAMES) expect(stale(one, name), name).toBe("over");
  });

  it("says what to do in its place", () => {
    start();
    simulate(scenario);
    expect(() => kept[0]?.turn.day).toThrow(/turn of "anna" is over.*keep plain data/);
  });

  it("stays readable in a live run", async () => {
    start();
    const published: AnyTurn[] = [];
    const simulation = new Simulation(scenario);
    simulation.bus.on("turn").subscribe(({ turn }) => void published.push(turn));
    await simulation.play();
    expect(new Set(looks)).toEqual(new Set(["anna"]));
    expect(published.length).toBeGreaterThan(10);
    for (const turn of published) expect(JSON.stringify(turn)).toContain(`"kind":"${turn.kind}"`);
    const rounds = published.flatMap((turn) => (turn.kind === "bargain" ? [turn.round] : []));
    expect(rounds).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
