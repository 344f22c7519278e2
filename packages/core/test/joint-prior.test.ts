import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawnParameters,
  factors,
  parameter,
  replay,
  simulate,
  simulateRow,
  Simulation,
} from "@summitry/core";
import type { JointPrior, SimulationEvent } from "@summitry/core";
import { small, stub } from "./small.ts";

const about = { unit: "1", source: "made up", date: null, because: "a test" };
const food = parameter({ ...about, id: "cost.food", low: 0, mode: 2, high: 4, limits: [0, 10] });
const fuel = parameter({ ...about, id: "cost.fuel", low: 1, mode: 1, high: 3 });
const rent = parameter({ ...about, id: "cost.rent", low: -2, mode: 5, high: 5 });
const mood = parameter({ ...about, id: "mood", low: 0, mode: 0.5, high: 1 });
const all = [food, fuel, rent, mood];

const shop = (priors?: Readonly<Record<string, unknown>>) =>
  small([stub("anna"), stub("ben")], {
    parameters: all,
    ...(priors === undefined ? {} : { priors: priors as Readonly<Record<string, JointPrior>> }),
  });
const pair = (correlation: number): JointPrior => ({
  parameters: ["cost.food", "cost.fuel"],
  correlation: [
    [1, correlation],
    [correlation, 1],
  ],
});
const sample: JointPrior = {
  parameters: ["cost.fuel", "cost.food"],
  sample: [
    [1, 10],
    [2, 0],
    [2.5, 7],
  ],
};
const matrix = [
  [1, 0.8, -0.3],
  [0.8, 1, 0.1],
  [-0.3, 0.1, 1],
];
const three: JointPrior = { parameters: ["cost.food", "cost.fuel", "cost.rent"], correlation: matrix };

function draws(scenario: ReturnType<typeof shop>, runs: number, ids: readonly string[]) {
  const rows = Array.from({ length: runs }, (_, run) => drawnParameters(scenario, { seed: 8, run }));
  return ids.map((id) => rows.map((row) => row[id]!));
}

const ranks = (values: readonly number[]) => {
  const order = values.map((_, at) => at).sort((one, other) => values[one]! - values[other]!);
  const places: number[] = [];
  for (const [rank, at] of order.entries()) places[at] = rank;
  return places;
};

function correlationOf(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  const dot = (f: (at: number) => number) => one.reduce((sum, _, at) => sum + f(at), 0);
  const both = dot((at) => (one[at]! - a) * (other[at]! - b));
  return both / Math.sqrt(dot((at) => (one[at]! - a) ** 2) * dot((at) => (other[at]! - b) ** 2));
}

describe("parameters that are drawn together by correlation", () => {
  const runs = 8000;
  const [foods = [], fuels = [], rents = []] = draws(shop({ costs: three }), runs, three.parameters);

  it("have the rank correlations that follow from their matrix", () => {
    const rank = (r: number) => (6 / Math.PI) * Math.asin(r / 2);
    expect(correlationOf(ranks(foods), ranks(fuels))).toBeCloseTo(rank(0.8), 1.5);
    expect(Math.abs(correlationOf(ranks(foods), ranks(rents)) - rank(-0.3))).toBeLessThan(
      4 / Math.sqrt(runs),
    );
    expect(Math.abs(correlationOf(ranks(fuels), ranks(rents)) - rank(0.1))).toBeLessThan(4 / Math.sqrt(runs));
  });

  it("each keep their own prior", () => {
    for (const [values, { low, mode, high }] of [
      [foods, food],
      [fuels, fuel],
      [rents, rent],
    ] as const) {
      const below = (at: number) =>
        at < mode
          ? (at - low) ** 2 / ((high - low) * (mode - low))
          : 1 - (high - at) ** 2 / ((high - low) * (high - mode));
      const shares = values.map(below).sort((one, other) => one - other);
      const distance = Math.max(...shares.map((share, at) => Math.abs(share - (at + 0.5) / runs)));
      expect(distance).toBeLessThan(1.95 / Math.sqrt(runs)); // Kolmogorov and Smirnov, at 0.1 %
    }
  });

  it("rise and fall as one where the correlation is almost 1", () => {
    const [one = [], other = []] = draws(shop({ costs: pair(0.999999) }), 200, ["cost.food", "cost.fuel"]);
    expect(correlationOf(ranks(one), ranks(other))).toBeGreaterThan(0.999);
  });

  it("are independent where it is 0", () => {
    const [one = [], other = []] = draws(shop({ costs: pair(0) }), 4000, ["cost.food", "cost.fuel"]);
    expect(Math.abs(correlationOf(ranks(one), ranks(other)))).toBeLessThan(4 / Math.sqrt(4000));
  });
});

describe("parameters that are drawn together from a sample", () => {
  it("take a whole row, all rows alike", () => {
    const [fuels = [], foods = []] = draws(shop({ costs: sample }), 3000, sample.parameters);
    const rows = fuels.map((value, at) => `${value},${foods[at]}`);
    for (const row of ["1,10", "2,0", "2.5,7"]) {
      const share = rows.filter((each) => each === row).length / rows.length;
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.035);
    }
    expect(new Set(rows).size).toBe(3);
  });
});

const anyPriors = fc.oneof(
  fc.constant<Record<string, JointPrior>>({ costs: sample }),
  fc.constant<Record<string, JointPrior>>({ costs: three }),
  fc.double({ min: -0.99, max: 0.99, noNaN: true }).map((r) => ({ costs: pair(r) })),
);
const identity = fc.record({ seed: fc.string(), run: fc.nat(1000) });

describe("joint priors", () => {
  it("move no other draw, and none at all once it is drawn independently", () => {
    fc.assert(
      fc.property(anyPriors, identity, (priors, which) => {
        const alone = drawnParameters(shop(), which);
        const joint = drawnParameters(shop(priors), which);
        const grouped: readonly string[] = priors["costs"]!.parameters;
        for (const { id } of all) if (!grouped.includes(id)) expect(joint[id]).toBe(alone[id]);
        expect(grouped.some((id) => joint[id] !== alone[id])).toBe(true);
        const apart = shop(priors).independently();
        expect(simulate(apart, which).digest).toBe(simulate(shop(), which).digest);
        expect(apart.definition.priors).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it("give way to what is held, whatever else is held of the group", () => {
    fc.assert(
      fc.property(
        anyPriors,
        identity,
        fc.double({ min: 0, max: 10, noNaN: true }),
        (priors, which, value) => {
          const free = drawnParameters(shop(priors), which);
          const held = drawnParameters(shop(priors).holding({ "cost.food": value }), which);
          expect(held).toEqual({ ...free, "cost.food": value });
        },
      ),
    );
  });

  it("are the same live, in a row and in a replay", async () => {
    const scenario = shop({ costs: three });
    const { log, digest, row } = simulate(scenario, { seed: 4 });
    expect(simulateRow(scenario, { seed: 4 })).toEqual(row);
    expect((await new Simulation(scenario, { seed: 4 }).play()).digest).toBe(digest);
    expect(replay(scenario, JSON.parse(JSON.stringify(log)) as SimulationEvent[]).digest).toBe(digest);
  });

  it("are one factor for each group, after the parameters that are drawn alone", () => {
    const shape = (scenario: ReturnType<typeof shop>) =>
      factors(scenario).map(({ name, parameters, dimensions }) => [name, parameters, dimensions]);
    expect(shape(shop({ costs: three }))).toEqual([
      ["mood", ["mood"], 1],
      ["costs", ["cost.food", "cost.fuel", "cost.rent"], 3],
    ]);
    expect(shape(shop({ costs: sample }).holding({ "cost.food": 3 }))).toEqual([
      ["cost.rent", ["cost.rent"], 1],
      ["mood", ["mood"], 1],
      ["costs", ["cost.fuel"], 1],
    ]);
    expect(shape(shop({ costs: sample }).holding({ "cost.food": 3, "cost.fuel": 3 }))).toHaveLength(2);
    expect(factors(shop({ costs: three }).holding("mode"))).toEqual([]);
  });

  it("are the corners of their priors in the corners of the unit cube", () => {
    const [, costs] = factors(shop({ costs: three }));
    const at = (...shares: readonly number[]) => {
      const values: Record<string, number> = {};
      costs!.write(shares, values);
      return values;
    };
    expect(at(0.5, 0.5, 0.5)).toEqual({
      "cost.food": 2,
      "cost.fuel": expect.closeTo(3 - Math.SQRT2, 14) as number,
      "cost.rent": expect.closeTo(-2 + Math.sqrt(24.5), 14) as number,
    });
    const corner = Object.values(at(0, 0, 0));
    for (const value of [...corner, ...Object.values(at(1, 1, 1)), ...Object.values(at(0, 1, 0))])
      expect(value).toSatisfy(Number.isFinite);
    expect(corner[0]).toBeCloseTo(0, 7);
  });
});

describe("joint priors are refused", () => {
  const ids = ["cost.food", "cost.fuel"];
  it.each<[priors: unknown, message: string]>([
    [7, "priors: 7 is not allowed; expected parameters that are drawn together, by the name of the group"],
    [
      { costs: [] },
      "priors.costs: [] is not allowed; expected parameters that are drawn together: an object",
    ],
    [
      { costs: { parameters: ids } },
      'priors.costs: ["parameters"] is not allowed; expected either a correlation or a sample',
    ],
    [{ costs: { ...sample, correlation: matrix } }, "expected either a correlation or a sample"],
    [
      { costs: { parameters: [], sample: [[]] } },
      "priors.costs.parameters: [] is not allowed; expected at least one parameter",
    ],
    [
      { costs: { parameters: ["cost.food", "cost.feul"], sample: [[1, 1]] } },
      'priors.costs.parameters: "cost.feul" is not allowed; expected one of cost.food, cost.fuel, cost.rent, mood; did you mean cost.fuel?',
    ],
    [{ mood: sample }, 'priors.mood: "mood" is not allowed; expected a name that no parameter has'],
    [{ "a=b": sample }, 'priors.a=b: "a=b" is not allowed; expected a name of'],
    [
      { costs: { parameters: ["mood", "mood"], sample: [[1, 1]] } },
      'priors.costs.parameters: "mood" is not allowed; expected every parameter once',
    ],
    [
      { costs: sample, more: pair(0.5) },
      'priors.more.parameters: "cost.food" is not allowed; expected parameters of no other group: this one is in costs',
    ],
    [
      { costs: { parameters: ids, sample: [[1, 1], [1]] } },
      "priors.costs.sample.1: [1] is not allowed; expected 2 numbers: cost.food, cost.fuel",
    ],
    [
      { costs: { parameters: ids, sample: [[11, 1]] } },
      "priors.costs.sample.0.0: 11 is not allowed; expected a number from 0 to 10",
    ],
    [
      { costs: { parameters: ids, sample: [] } },
      "priors.costs.sample: [] is not allowed; expected at least 1 rows of numbers",
    ],
    [{ costs: { parameters: ids, sample: [[1, "1"]] } }, 'priors.costs.sample.0.1: "1" is not allowed'],
    [
      { costs: { parameters: ids, correlation: [[1, 0]] } },
      "priors.costs.correlation: [[1,0]] is not allowed; expected 2 rows, one for each parameter",
    ],
    [
      { costs: { parameters: ids, correlation: [[1, 0], [0]] } },
      "priors.costs.correlation.1: [0] is not allowed; expected 2 numbers, one for each parameter",
    ],
    [
      {
        costs: {
          parameters: ids,
          correlation: [
            [1, 0],
            [0, 2],
          ],
        },
      },
      "priors.costs.correlation.1.1: 2 is not allowed; expected 1 on the diagonal",
    ],
    [
      {
        costs: {
          parameters: ids,
          correlation: [
            [1, 0.2],
            [0.3, 1],
          ],
        },
      },
      "priors.costs.correlation.1.0: 0.3 is not allowed; expected 0.2, as in row 0: it is symmetric",
    ],
    [
      { costs: pair(1) },
      "priors.costs.correlation: [[1,1],[1,1]] is not allowed; expected a positive definite matrix: no parameter may follow from the others",
    ],
    [
      {
        costs: {
          parameters: ["cost.food", "cost.fuel", "mood"],
          correlation: [
            [1, 0.9, 0.9],
            [0.9, 1, -0.9],
            [0.9, -0.9, 1],
          ],
        },
      },
      "expected a positive definite matrix",
    ],
  ])("as %j", (priors, message) => {
    expect(() => shop(priors as Readonly<Record<string, unknown>>)).toThrow(message);
  });
});
