import { factors, parameter, type Design, type Scenario } from "@summitry/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  designOf,
  grid,
  latinHypercube,
  monteCarlo,
  oneAtATime,
  sobolPoints,
  type PointDesign,
  type SpreadOptions,
} from "../src/index.ts";
import { sobolBits } from "../src/designs/sobol-sequence.ts";
import { doubts } from "./scenarios/doubts.ts";

const share = (dimension: number, point: number) => sobolBits(dimension, point) / 2 ** 32;
const together = {
  days: {
    parameters: ["x.a", "c"] as const,
    correlation: [
      [1, 0.6],
      [0.6, 1],
    ],
  },
};
const joint = doubts({ together });
const pointsOf = (design: PointDesign) =>
  Array.from({ length: design.points }, (_, at) => design.valuesAt(at));

describe("Sobol's sequence", () => {
  it("begins as published", () => {
    // scipy.stats.qmc.Sobol(6, scramble=False).random(8), scipy 1.17.1
    expect(Array.from({ length: 8 }, (_, point) => [0, 1, 2, 3, 4, 5].map((at) => share(at, point)))).toEqual(
      [
        [0, 0, 0, 0, 0, 0],
        [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
        [0.75, 0.25, 0.25, 0.25, 0.75, 0.75],
        [0.25, 0.75, 0.75, 0.75, 0.25, 0.25],
        [0.375, 0.375, 0.625, 0.875, 0.375, 0.125],
        [0.875, 0.875, 0.125, 0.375, 0.875, 0.625],
        [0.625, 0.125, 0.875, 0.625, 0.625, 0.875],
        [0.125, 0.625, 0.375, 0.125, 0.125, 0.375],
      ],
    );
  });

  it.each([
    [7, [0.125, 0.625, 0.375, 0.375, 0.125, 0.125, 0.125, 0.625]],
    [
      777,
      [
        0.6923828125, 0.9365234375, 0.1630859375, 0.3564453125, 0.9521484375, 0.1435546875, 0.8642578125,
        0.9267578125,
      ],
    ],
    [
      1023,
      [
        0.0009765625, 0.7529296875, 0.6123046875, 0.4384765625, 0.8232421875, 0.1865234375, 0.5244140625,
        0.0087890625,
      ],
    ],
  ])("has point %d of scipy in far dimensions too", (point, expected) => {
    expect([0, 1, 2, 5, 49, 199, 398, 399].map((at) => share(at, point))).toEqual(expected);
  });

  it("has one of its first 256 points in each of 256 equal intervals, in every dimension", () => {
    for (let at = 0; at < 400; at++) {
      const cells = new Set(Array.from({ length: 256 }, (_, point) => Math.floor(256 * share(at, point))));
      expect(cells.size).toBe(256);
    }
  });
});

const spreads = [
  ["latinHypercube", latinHypercube],
  ["sobolPoints", sobolPoints],
] as const;

describe.each(spreads)("%s", (_, make) => {
  const range: SpreadOptions = { vary: { c: [-0.5, 0.5], "x.a": [0, 10] }, points: 64, runs: 2, seed: 9 };

  it("has one point in every stratum of each dimension, whatever the seed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer()), (seed) => {
        const points = pointsOf(make(doubts(), { ...range, seed }));
        const strata = (id: string, from: number, width: number) =>
          new Set(points.map((values) => Math.floor((64 * (values[id]! - from)) / width))).size;
        expect([strata("c", -0.5, 1), strata("x.a", 0, 10)]).toEqual([64, 64]);
      }),
      { numRuns: 20 },
    );
  });

  it("goes by its own seed alone", () => {
    const [design, again, other] = [9, "9", 10].map((seed) => pointsOf(make(doubts(), { ...range, seed })));
    expect(again).toEqual(design);
    expect(other).not.toEqual(design);
  });

  it("takes all that is drawn, after its prior, when nothing is named", () => {
    const design = make(joint, { points: 512, runs: 1 });
    expect(design.varies).toEqual(["x.b", "x.a", "c"]);
    const mean = (id: string) => pointsOf(design).reduce((sum, values) => sum + values[id]!, 0) / 512;
    expect(mean("x.a")).toBeCloseTo(11 / 3, 1.5);
    expect(mean("x.b")).toBeCloseTo(2 / 3, 1.5);
    expect(mean("c")).toBeCloseTo(0, 1.5);
    const both = pointsOf(design).reduce((sum, values) => sum + (values["x.a"]! - 11 / 3) * values["c"]!, 0);
    expect(both / 512).toBeGreaterThan(0.1);
  });

  it("takes by the part before a dot what is called alike", () => {
    const design = make(doubts(), { vary: { x: "prior" }, points: 4, runs: 1 });
    expect(design.varies).toEqual(["x.a", "x.b"]);
    expect(() => make(joint, { vary: { x: "prior" }, points: 4, runs: 1 })).toThrow(
      'vary: "x.a" is not allowed; expected days, all of it: x.a is drawn together with c',
    );
  });

  it.each<[options: unknown, message: string]>([
    [{ points: 0, runs: 1 }, "points: 0 is not allowed; expected a whole number of at least 1"],
    [
      { points: 4, runs: 1, seed: Number.NaN },
      "seed: NaN is not allowed; expected a text or a finite number",
    ],
    [{ points: 4, runs: 1, vary: {} }, "vary: {} is not allowed; expected something that the scenario draws"],
    [
      { points: 4, runs: 1, vary: { c: [1, 0] } },
      "vary.c: [1,0] is not allowed; expected two numbers, the lower",
    ],
    [{ points: 4, runs: 1, vary: { c: [0] } }, "vary.c: [0] is not allowed; expected at least 2 numbers"],
    [
      { points: 4, runs: 1, vary: { c: "wide" } },
      'vary.c: "wide" is not allowed; expected a list of numbers',
    ],
    [
      { points: 4, runs: 1, vary: { "x.a": [0, 11] } },
      "vary.x.a.1: 11 is not allowed; expected a number from 0 to 10",
    ],
    [{ points: 4, runs: 1, vary: { d: "prior" } }, 'vary: "d" is not allowed; expected one of x.a, x.b, c'],
    [{ points: 4, runs: 1, vary: { x: [0, 1] } }, 'expected "prior": it is more than one parameter'],
    [
      { points: 4, runs: 1, vary: { x: "prior", "x.b": [0, 1] } },
      'vary: "x.b" is not allowed; expected every parameter once',
    ],
    [{ points: 4, runs: 1, vory: {} }, "did you mean vary?"],
  ])("refuses %j", (options, message) => {
    expect(() => make(doubts(), options as SpreadOptions)).toThrow(message);
  });

  it("has nothing to vary where all is held", () => {
    expect(() => make(doubts().holding("mode"), { points: 4, runs: 1 })).toThrow(
      "something that the scenario draws",
    );
  });
});

test("strata of a parameter stay as they are when another one is varied as well", () => {
  const one = pointsOf(latinHypercube(doubts(), { vary: { c: "prior" }, points: 16, runs: 1 }));
  const two = pointsOf(
    latinHypercube(doubts(), { vary: { "x.a": "prior", c: "prior" }, points: 16, runs: 1 }),
  );
  expect(two.map(({ c }) => c)).toEqual(one.map(({ c }) => c));
});

test("Sobol points have at most 400 dimensions", () => {
  const [first] = doubts().definition.parameters!;
  const many = Array.from({ length: 401 }, (_, at) => parameter({ ...first!, id: `p${at}` }));
  const crowd = { definition: { ...doubts().definition, parameters: many } } as unknown as Scenario;
  expect(factors(crowd)).toHaveLength(401);
  expect(() => sobolPoints(crowd, { points: 2, runs: 1 })).toThrow(
    'vary: "401 dimensions" is not allowed; expected at most 400 dimensions',
  );
});

describe("one at a time", () => {
  const low = { "x.a": 3, "x.b": 1, c: 0 };

  it("moves each through its lowest, likeliest and highest value, and leaves the others at their likeliest", () => {
    const design = oneAtATime(doubts(), { runs: 2 });
    expect(pointsOf(design)).toEqual([
      {},
      { "x.a": 2 },
      { "x.a": 3 },
      { "x.a": 6 },
      { "x.b": 0 },
      { "x.b": 1 },
      { c: -1 },
      { c: 0 },
      { c: 1 },
    ]);
    expect(design.runs).toBe(18);
    expect(design.at(0)).toEqual({ like: 0, values: low });
    expect(design.at(7)).toEqual({ like: 1, values: { ...low, "x.a": 6 } });
  });

  it("draws the others when asked to", () => {
    const design = oneAtATime(doubts(), { vary: { c: [0.5] }, others: "drawn", runs: 2 });
    expect([design.at(1), design.at(3)]).toEqual([
      { like: 1, values: {} },
      { like: 1, values: { c: 0.5 } },
    ]);
  });

  it("moves a group by whole rows, and leaves it at its likeliest values otherwise", () => {
    const design = oneAtATime(joint, { vary: { days: [[2, 0.5]] }, runs: 1 });
    expect(design.at(1).values).toEqual({ ...low, "x.a": 2, c: 0.5 });
    expect(oneAtATime(joint, { runs: 1 }).varies).toEqual(["x.b"]);
    expect(() => oneAtATime(joint, { vary: { c: [0.5] }, runs: 1 })).toThrow("c is drawn together with x.a");
  });

  it("refuses what it does not know", () => {
    expect(() => oneAtATime(doubts(), { others: "low" as "mode", runs: 1 })).toThrow(
      'others: "low" is not allowed; expected one of mode, drawn',
    );
    expect(() => oneAtATime(doubts().holding("mode"), { runs: 1 })).toThrow(
      "something that the scenario draws",
    );
  });
});

test.each<[string, PointDesign]>([
  [
    "a grid",
    grid(joint, {
      vary: {
        "x.b": [0.1, 0.2],
        days: [
          [3, 0],
          [4, 1],
        ],
      },
      runs: 3,
    }),
  ],
  ["a Latin hypercube", latinHypercube(joint, { points: 5, runs: 3, seed: "x" })],
  ["Sobol points", sobolPoints(joint, { vary: { days: "prior", "x.b": [0, 0.5] }, points: 5, runs: 3 })],
  ["one at a time", oneAtATime(joint, { runs: 3 })],
])("%s is a pure function of its recipe", async (_, design) => {
  const recipe = JSON.parse(JSON.stringify(design.recipe)) as Design["recipe"];
  const again = designOf(joint, recipe);
  expect(again.recipe).toEqual(design.recipe);
  for (let run = design.runs - 1; run >= 0; run--) {
    const { like, values } = again.at(run);
    expect(values).toEqual(design.at(run).values);
    expect(like).toBe(run % 3);
  }
  expect(JSON.stringify(recipe).length).toBeLessThan(200);
  const scenario = joint.designed(design);
  const here = await monteCarlo(scenario, { runs: design.runs, workers: 0 });
  expect(here.failed).toBe(0);
  for (const row of here) expect(row).toMatchObject(design.at(row.run).values);
});
