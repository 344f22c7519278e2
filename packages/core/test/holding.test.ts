import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additive,
  parameter,
  parameters,
  replay,
  ReplayError,
  simulate,
  simulateRow,
  Simulation,
  type Parameter,
  type SimulationEvent,
} from "@summitry/core";
import { cheap, deal, small, stub, stubborn } from "./small.ts";

const about = { unit: "1", source: "made up", date: null, because: "a test" };
const patience = parameter({ ...about, id: "patience", low: 0, mode: 0.5, high: 1, limits: [0, 2] });
const zeal = parameter({ ...about, id: "zeal", low: 0, mode: 0.2, high: 1 });
const depth = parameter({ ...about, id: "depth", low: -5, mode: 1, high: 9 });

/** Two agents: one walks away at its patience, and what the other wants is a matter of zeal. */
function talks(declared: readonly Parameter[] = [patience, zeal, depth]) {
  const buyer = stub("buyer", {
    strategy: stubborn(deal.outcome(5)),
    reservation: (turn) => turn.amount(declared[0]!),
  });
  const seller = stub("seller", {
    utility: {
      table: (drawn) =>
        additive(deal, {
          price: { weight: 1, values: { 10: 0, 20: drawn["zeal"]!, 30: 1 } },
          delivery: { weight: 0.1, values: { slow: 1, fast: 0 } },
        }),
    },
  });
  return small([buyer, seller], { parameters: declared });
}

const ids = ["patience", "zeal", "depth"] as const;
/** Values within every limit, and some beyond the priors. */
const anyHeld = fc.dictionary(fc.constantFrom(...ids), fc.double({ min: 0, max: 2, noNaN: true }));
const anySeed = fc.record({ seed: fc.string(), run: fc.nat(1000) });

const columnsOf = (row: object) => row as Readonly<Record<string, unknown>>;

describe("a held parameter", () => {
  it("has its value in every row, and moves no other draw", () => {
    fc.assert(
      fc.property(anyHeld, anySeed, (values, identity) => {
        const free = columnsOf(simulateRow(talks(), identity));
        const row = columnsOf(simulateRow(talks().holding(values), identity));
        for (const id of ids) expect(row[id]).toBe(values[id] ?? free[id]);
      }),
    );
  });

  it("gives the run of a scenario that is written with this value and no doubt", () => {
    fc.assert(
      fc.property(anyHeld, anySeed, (values, identity) => {
        const written = [patience, zeal, depth].map((each) => {
          const value = values[each.id];
          return value === undefined ? each : parameter({ ...each, low: value, mode: value, high: value });
        });
        const held = simulate(talks().holding(values), identity);
        const again = simulate(talks(written), identity);
        expect(held.log).toEqual(again.log);
        expect(held.row).toEqual(again.row);
      }),
    );
  });

  it("is held live, and in a replay", async () => {
    const scenario = talks().holding({ patience: 0.9 });
    const { log, digest } = simulate(scenario, { seed: 4 });
    expect((await new Simulation(scenario, { seed: 4 }).play()).digest).toBe(digest);
    expect(replay(scenario, JSON.parse(JSON.stringify(log)) as SimulationEvent[]).digest).toBe(digest);
  });

  it("is found out in the log of a run that drew it", () => {
    const { log, row } = simulate(talks(), { seed: 4 });
    expect(() => replay(talks().holding({ patience: 0.9 }), log)).toThrow(ReplayError);
    const why = `parameter patience is ${columnsOf(row)["patience"]}, and the scenario holds it at 0.9`;
    expect(() => replay(talks().holding({ patience: 0.9 }), log)).toThrow(why);
    expect(() => replay(talks().holding("mode"), log)).toThrow("the scenario holds it at 0.5");
  });

  it("keeps its prior and its evidence", () => {
    expect(parameters(talks().holding({ patience: 0.9 }))).toEqual(parameters(talks()));
  });
});

describe("holding", () => {
  it("goes on from what is held, and the later value counts", () => {
    const twice = talks().holding({ zeal: 1, depth: 2 }).holding({ depth: 3 });
    expect(twice.definition.fixed).toEqual({ zeal: 1, depth: 3 });
    const all = talks().holding({ depth: 2 }).holding("mode");
    expect(all.definition.fixed).toBe("mode");
    expect(all.holding({ depth: 4 }).definition.fixed).toEqual({ patience: 0.5, zeal: 0.2, depth: 4 });
  });

  it("does not depend on the order, and leaves the scenario as it was", () => {
    const free = talks();
    const one = free.holding({ depth: 2, patience: 1 }).definition.fixed;
    const other = free.holding({ patience: 1 }).holding({ depth: 2 }).definition.fixed;
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(free.definition.fixed).toBeUndefined();
  });

  it("stands beside agents that join", () => {
    const guest = stub("guest", { utility: { table: cheap } });
    const before = talks().holding({ depth: 2 }).with(guest, { seats: [] });
    const after = talks().with(guest, { seats: [] }).holding({ depth: 2 });
    expect(simulate(before).digest).toBe(simulate(after).digest);
    expect(after.additions).toHaveLength(1);
    expect(before.replace(stub("guest")).definition.fixed).toEqual({ depth: 2 });
  });

  it.each<[values: unknown, message: string]>([
    [
      { patiense: 1 },
      'parameters: "patiense" is not allowed; expected one of patience, zeal, depth; did you mean patience?',
    ],
    [{ toString: 1 }, 'parameters: "toString" is not allowed'],
    [{ patience: 2.5 }, "parameters.patience: 2.5 is not allowed; expected a number from 0 to 2"],
    [{ zeal: Number.NaN }, "parameters.zeal: NaN is not allowed; expected a finite number"],
    [{ zeal: "1" }, 'parameters.zeal: "1" is not allowed; expected a finite number'],
    [{ zeal: undefined }, "parameters.zeal: undefined is not allowed; expected a finite number"],
    ["median", 'values: "median" is not allowed; expected "mode", or values by id'],
    [undefined, 'values: undefined is not allowed; expected "mode", or values by id'],
    [[1], "values: [1] is not allowed"],
  ])("refuses %j", (values, message) => {
    expect(() => talks().holding(values as "mode")).toThrow(message);
  });
});
