import { Agent, constant, defineScenario, replay, simulate, Simulation, tough } from "@summitry/core";
import type {
  Action,
  ActTurn,
  BargainingAction,
  BargainingTurn,
  Move,
  TextAction,
  TextTurn,
} from "@summitry/core";
import { alaska, Zelensky } from "@summitry/alaska";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seeds = fc.record({ seed: fc.string(), run: fc.nat(10_000) });
const few = { numRuns: 12 };

describe("law 1: one log", () => {
  it("from the batch driver, the live driver and a replay", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (identity) => {
        const run = simulate(alaska(), identity);
        const live = await new Simulation(alaska(), identity).play();
        expect(live.digest).toBe(run.digest);
        expect(live.row).toEqual(run.row);
        const again = replay(alaska(), JSON.parse(JSON.stringify(run.log)));
        expect(again.digest).toBe(run.digest);
        expect(again.row).toEqual(run.row);
      }),
      few,
    );
  });
});

describe("law 2: the log leads to the world", () => {
  it("fold by fold", () => {
    fc.assert(
      fc.property(seeds, (identity) => {
        const run = simulate(alaska(), identity);
        expect(run.at(138)).toEqual(run.world);
        const inputs = run.log.filter((event) => event.type === "input" && event.input === "momentum");
        expect(inputs).toHaveLength(139);
      }),
      few,
    );
  });
});

let attempts = 0;

/** Tries to sign everything that crosses its lines. */
class RogueZelensky extends Zelensky {
  override readonly strategy = tough();

  override respond(turn: BargainingTurn): BargainingAction {
    const { standing } = turn;
    if (standing !== null && turn.crossed(standing.outcome).length > 0) {
      attempts += 1;
      return { type: "accept" };
    }
    const worst = Array.from({ length: turn.agenda.size }, (_, index) => turn.agenda.outcome(index)).find(
      (outcome) => turn.crossed(outcome).length > 0,
    );
    if (worst === undefined) return super.respond(turn);
    attempts += 1;
    return { type: "offer", outcome: worst };
  }

  override ratify(turn: TextTurn): TextAction {
    if (turn.crossed(turn.text.outcome).length > 0) attempts += 1;
    return { type: "ratify" };
  }
}

describe("law 3: no signature across a red line of its signatory", () => {
  it.each([{}, { without: ["exclusion"] as const }])("whatever a rogue tries: %j", (options) => {
    attempts = 0;
    let breaches = 0;
    const scenario = alaska(options).replace(new RogueZelensky());
    for (let run = 0; run < 90; run++) {
      const { log, world } = simulate(scenario, { seed: 42, run });
      breaches += log.filter((event) => event.type === "breach" && event.rule === "own-red-line").length;
      for (const { parties, forceDay, outcome, table } of world.texts) {
        if (forceDay === null || !parties.includes("zelensky") || table === "guarantees") continue;
        expect(outcome.recognition).not.toMatch(/de jure/);
        expect(["swap", "Donetsk handover", "four oblasts"]).not.toContain(outcome.line);
      }
    }
    expect(attempts).toBeGreaterThan(0);
    expect(breaches).toBe(attempts);
  });

  it("and offers across the line of an absent party are made", () => {
    const crossing = Array.from({ length: 10 }, (_, run) => simulate(alaska(), { seed: 42, run }).log)
      .flat()
      .filter((event) => event.type === "offer" && event.crosses.length > 0);
    expect(crossing.length).toBeGreaterThan(0);
  });
});

class Observer extends Agent {
  readonly id = "observer";
  readonly utility = {};
  readonly strategy = tough();
  override act(turn: ActTurn): readonly Move[] {
    turn.random.uniform();
    return [];
  }
}

describe("law 4: nobody's draws move", () => {
  it("when an agent joins, an input is added or somebody watches", async () => {
    const plain = simulate(alaska(), { seed: 11 });
    expect(simulate(alaska().with(new Observer(), { seats: [] }), { seed: 11 }).digest).toBe(plain.digest);
    const { definition } = alaska();
    const inputs = { weather: constant(3), ...definition.inputs };
    const more = simulate(defineScenario({ ...definition, inputs }), { seed: 11 });
    const rest = more.log.filter((event) => event.type !== "input" || event.input !== "weather");
    expect(rest).toEqual(plain.log);
    const watched = new Simulation(alaska(), { seed: 11 });
    watched.bus.messages$.subscribe();
    watched.world$.subscribe();
    expect((await watched.play()).digest).toBe(plain.digest);
  });
});

describe("a seat in the live driver", () => {
  it("changes what follows an answer that differs, and nothing before", async () => {
    const own = simulate(alaska({ horizonDays: 60 }), { seed: 3 });
    const sim = new Simulation(alaska({ horizonDays: 60 }), { seed: 3 });
    const decline: Action = { type: "decline", because: "not now" };
    sim.seat("europe", (turn) => (turn.kind === "attend" ? decline : undefined));
    const seated = await sim.play();
    const same = seated.log.findIndex((event, at) => JSON.stringify(event) !== JSON.stringify(own.log[at]));
    expect(seated.log[same]).toMatchObject({ type: "decline", by: "europe", because: "not now" });
    expect(seated.log[same]?.day).toBeGreaterThan(0);
    expect(replay(alaska({ horizonDays: 60 }), seated.log).digest).toBe(seated.digest);
  });
});
