import { InputError } from "@summitry/core";
import { describe, expect, test } from "vitest";
import {
  grid,
  luck,
  merge,
  monteCarlo,
  openBatch,
  pairs,
  pickFreeze,
  radial,
  type Sensitivity,
  sensitivity,
  sensitivityOf,
  ways,
} from "../src/index.ts";
import { designOf } from "../src/designs/design-of.ts";
import { newFolder } from "./folders.ts";
import { harvest, variances } from "./scenarios/harvest.ts";

const here = { workers: 0, seed: 7 };
const all = Object.values(variances).reduce((sum, each) => sum + each, 0);
const shareOf = (name: string) => (variances[name as "soil"] ?? 0) / all;

const found = (from: Sensitivity, parameter: string, index: string) =>
  from.indices.find((each) => each.parameter === parameter && each.index === index)!;

/** Whether an interval holds a value. */
const holds = ({ low, high }: { low: number; high: number }, value: number) => low <= value && value <= high;

describe("a sum of parameters and luck", () => {
  test.each([
    ["sobol", ["first", "total"]],
    ["shapley", ["shapley"]],
  ] as const)("%s shares the variance out", async (method, indices) => {
    const from = await sensitivity(harvest(), { method, of: ["crop"], runs: 3_500, ...here });
    expect(from.points).toBe(method === "sobol" ? 500 : 583);
    for (const index of indices) {
      for (const name of ["sky.rain", "sky.sun", "soil", "colour", "luck"])
        expect(holds(found(from, name, index), shareOf(name)), `${name} ${index}`).toBe(true);
      expect(found(from, "sky.rain", index).told).toBe(true);
      expect(found(from, "luck", index).told).toBe(true);
      expect(found(from, "colour", index).told).toBe(false);
    }
    expect(from.luck).toHaveLength(1);
    expect(from.luck[0]!.low).toBeLessThan(0.3);
    expect(from.luck[0]!.high).toBeGreaterThan(0.3);
  });

  test("morris: what half of the distribution of a parameter moves", async () => {
    const from = await sensitivity(harvest(), { method: "morris", of: ["crop"], runs: 600, ...here });
    const [rain, colour, chance] = ["sky.rain", "colour", "luck"].map((name) => found(from, name, "muStar"));
    expect(rain!.told).toBe(true);
    expect(found(from, "sky.rain", "mu").estimate).toBeCloseTo(rain!.estimate, 12); // it always goes up
    expect(colour).toMatchObject({ estimate: 0, low: 0, told: false });
    expect(colour!.high).toBeGreaterThan(0.1); // a hundred points don't show what one in fifty does
    expect(chance!.low).toBeLessThan(2 / Math.sqrt(Math.PI)); // mean distance of two standard normal numbers
    expect(chance!.high).toBeGreaterThan(2 / Math.sqrt(Math.PI));
    expect(found(from, "luck", "mu")).toBeUndefined();
  });

  test("luck is told from ignorance by pairs", async () => {
    const from = await luck(harvest(), { of: ["crop", "good", "frost"], runs: 1_200, ...here });
    expect(holds({ low: from.luck[0]!.low, high: from.luck[0]!.high }, shareOf("luck"))).toBe(true);
    expect(from.luck.map(({ outcome }) => outcome)).toEqual(["crop", "good", "frost"]);
    expect(from.luck[2]!.share).toBeGreaterThan(0.95);
    expect(from.indices).toEqual([]);
  });

  test("given data: what is told, and that luck is not known", async () => {
    const batch = await monteCarlo(harvest(), { runs: 500, ...here });
    const from = await sensitivityOf(harvest(), batch, { of: ["crop"] });
    expect(holds(found(from, "sky.rain", "first"), shareOf("sky.rain"))).toBe(true);
    expect(found(from, "sky.rain", "first").told).toBe(true);
    expect(found(from, "colour", "pawn").told).toBe(false);
    expect(from.luck).toEqual([]);
    expect(from.notes[0]).toContain("luck is not known from these runs");
  });
});

test("given data: runs that share their luck say so", async () => {
  const scenario = harvest();
  const designed = scenario.designed(grid(scenario, { vary: { soil: [-1, 0, 1] }, runs: 50 }));
  const batch = await monteCarlo(designed, { runs: 150, ...here });
  const from = await sensitivityOf(designed, batch, { of: ["crop"] });
  expect(from.notes[1]).toContain("these runs share their luck by their design");
  expect(from.indices.map(({ parameter }) => parameter)).toContain("soil");
});

describe("groups", () => {
  test("change as one, and what is not named is no luck", async () => {
    const options = { method: "sobol", of: ["crop"], runs: 3_000, ...here } as const;
    const groups = await sensitivity(harvest(), { ...options, over: "groups" });
    expect(new Set(groups.indices.map(({ parameter }) => parameter))).toEqual(
      new Set(["sky.", "soil", "colour", "luck"]),
    );
    expect(holds(found(groups, "sky.", "total"), shareOf("sky.rain") + shareOf("sky.sun"))).toBe(true);
    const one = await sensitivity(harvest(), { ...options, over: ["soil"] });
    expect(holds(found(one, "luck", "total"), shareOf("luck"))).toBe(true);
    expect(holds(found(one, "all others", "total"), shareOf("sky.rain") + shareOf("sky.sun"))).toBe(true);
  });

  test("parameters drawn together are one factor, and none of them alone", async () => {
    const correlation = [
      [1, 0.9],
      [0.9, 1],
    ];
    const scenario = harvest({ priors: { sky: { parameters: ["sky.rain", "sky.sun"], correlation } } });
    const design = pickFreeze(scenario, { over: "parameters", points: 10, seed: 1 });
    expect(design.factors.map(({ name }) => name)).toEqual(["soil", "colour", "sky"]);
    await expect(
      sensitivity(scenario, { method: "sobol", over: ["sky.sun"], runs: 1_000, ...here }),
    ).rejects.toThrow(
      'over: "sky.sun" is not allowed; expected sky, all of it: sky.sun is drawn together with sky.rain',
    );
  });
});

describe("designs", () => {
  const scenario = harvest();
  const options = { over: "parameters", points: 30, seed: 5 } as const;

  test.each([
    ["pick and freeze", pickFreeze(scenario, options), 7],
    ["radial", radial(scenario, options), 6],
    ["ways", ways(scenario, options), 6],
    ["pairs", pairs(scenario, { points: 30, seed: 5 }), 2],
  ] as const)("%s is made again from its recipe", (type, design, runsPerPoint) => {
    expect(design.recipe.type).toBe(type);
    expect(design.runs).toBe(30 * runsPerPoint);
    const again = designOf(scenario, JSON.parse(JSON.stringify(design.recipe)) as typeof design.recipe);
    const backwards = Array.from({ length: design.runs }, (_, at) => design.runs - 1 - at);
    expect(backwards.map((run) => again.at(run))).toEqual(backwards.map((run) => design.at(run)));
  });

  test("pick and freeze: one thing at a time comes from the other sample", () => {
    const { at, factors } = pickFreeze(scenario, options);
    const [a, b] = [at(7), at(13)];
    expect(a.like).not.toBe(b.like);
    for (const [place, { name }] of factors.entries())
      expect(at(8 + place)).toEqual({ like: a.like, values: { ...a.values, [name]: b.values[name] } });
    expect(at(12)).toEqual({ like: b.like, values: a.values });
  });

  test("a point stays the same when there are more of them", () => {
    expect(pickFreeze(scenario, { ...options, points: 90 }).at(50)).toEqual(
      pickFreeze(scenario, options).at(50),
    );
  });
});

describe("rows and their points", () => {
  const design = pickFreeze(harvest(), { over: "parameters", points: 40, seed: 7 });
  const designed = harvest().designed(design);
  const asked = { of: ["crop"] } as const;

  test("shards, merged or resumed, give the same indices", async () => {
    const whole = await sensitivityOf(
      designed,
      await monteCarlo(designed, { runs: design.runs, ...here }),
      asked,
    );
    const folders = [1, 2].map(newFolder);
    for (const [at, out] of folders.entries())
      await monteCarlo(designed, { runs: design.runs, ...here, out, shard: { index: at + 1, of: 2 } });
    const out = newFolder();
    await merge(folders, out);
    const stored = await openBatch(out, designed);
    expect(await sensitivityOf(designed, stored, asked)).toEqual(whole);
    const shuffled = (await stored.load()).where(() => true);
    expect(await sensitivityOf(designed, shuffled, asked)).toEqual(whole);
  });

  test("points without all their runs are left out, and it says so", async () => {
    const batch = await monteCarlo(designed, { runs: design.runs, ...here });
    const some = await sensitivityOf(
      designed,
      batch.where(({ run }) => run % 70 !== 3),
      asked,
    );
    expect(some.points).toBe(36);
    expect(some.notes).toEqual(["4 of 40 points lack runs and are left out"]);
  });

  test("rows of another design are refused", async () => {
    const plain = await monteCarlo(harvest(), { runs: design.runs, ...here });
    await expect(sensitivityOf(designed, plain, asked)).rejects.toThrow("these rows are of another one");
  });
});

describe("days that never come", () => {
  test("are asked whether they come, or count as what is given", async () => {
    const batch = await monteCarlo(harvest(), { runs: 200, ...here });
    const whether = await sensitivityOf(harvest(), batch, { of: ["frostDay"] });
    const counted = await sensitivityOf(harvest(), batch, { of: ["frostDay"], never: 99 });
    const byHand = await sensitivityOf(harvest(), batch, {
      of: [{ name: "frostDay", of: (row) => row.frostDay ?? 99 }],
    });
    expect(whether.indices[0]!.outcome).toBe("frostDay at all");
    expect(counted).toEqual(byHand);
  });
});

test("a yes or no that is not always asked is asked whether it is yes", async () => {
  const batch = await monteCarlo(harvest(), { runs: 200, ...here });
  const found = await sensitivityOf(harvest(), batch, { of: ["hail"] });
  const byHand = await sensitivityOf(harvest(), batch, {
    of: [{ name: "hail", of: (row) => row.hail === true }],
  });
  expect(found).toEqual(byHand);
});

describe("bad input, in one line", () => {
  const wrong = (options: object) =>
    sensitivity(harvest(), { method: "sobol", runs: 1_000, ...here, ...options });
  test.each([
    [
      { over: ["sky.rian"] },
      'over: "sky.rian" is not allowed; expected one of sky.rain, sky., sky.sun, soil, colour; did you mean sky.rain?',
    ],
    [{ over: ["sky.", "sky.sun"] }, 'over: "sky.sun" is not allowed; expected sky.sun only once'],
    [{ over: [] }, "over: [] is not allowed; expected at least 1 names of parameters"],
    [
      { over: "everything" },
      'over: "everything" is not allowed; expected "parameters", "groups" or a list of names',
    ],
    [{ method: "fast" }, 'method: "fast" is not allowed; expected one of sobol, morris, shapley'],
    [
      { of: ["corp"] },
      'of: "corp" is not allowed; expected an outcome or a column of the scenario; did you mean crop?',
    ],
    [{ of: ["field"] }, 'of: "field" is not allowed; expected a column of numbers, or of yes and no'],
    [{ runs: 60 }, "runs: 60 is not allowed; expected at least 70: 10 points of 7 runs each"],
    [{ until: { halfWidth: 0.1, of: "good" } }, "expected nothing: indices are of whole designs"],
    [{ shard: { index: 1, of: 2 } }, "expected nothing: give monteCarlo the designed scenario"],
  ])("%j", async (options, line) => {
    await expect(wrong(options)).rejects.toThrow(InputError);
    await expect(wrong(options)).rejects.toThrow(line);
  });

  test("a batch that is too small, or in which nothing differs", async () => {
    const few = await monteCarlo(harvest(), { runs: 50, ...here });
    await expect(sensitivityOf(harvest(), few)).rejects.toThrow(
      'batch: "50 runs" is not allowed; expected at least 100 runs that did not fail',
    );
    const held = harvest().holding("mode");
    const same = await monteCarlo(held, { runs: 100, ...here });
    await expect(sensitivityOf(held, same)).rejects.toThrow("expected runs that differ in a parameter");
  });
});
