import { digest, type JointPrior } from "@summitry/core";
import { describe, expect, it, test } from "vitest";
import { grid, merge, monteCarlo, openBatch } from "../src/index.ts";
import { newFolder } from "./folders.ts";
import { doubts } from "./scenarios/doubts.ts";

const few = { runs: 20, seed: 5 } as const;
const here = { ...few, workers: 0 } as const;
const sampled: JointPrior = {
  parameters: ["x.a", "c"],
  sample: [
    [3, 0.1],
    [4, -0.2],
    [5, 0.3],
  ],
};
const correlated: JointPrior = {
  parameters: ["x.a", "x.b"],
  correlation: [
    [1, 0.7],
    [0.7, 1],
  ],
};
const cases = [
  ["a sample", doubts({ together: { days: sampled } })],
  ["a correlation", doubts({ together: { days: correlated } })],
] as const;

describe.each(cases)("parameters that are drawn together by %s", (_, scenario) => {
  it("are so in threads, with what is held, and apart where they are drawn independently", async () => {
    for (const variant of [scenario, scenario.holding({ "x.a": 3.5 }), scenario.independently()]) {
      const inThread = await monteCarlo(variant, { ...few, workers: 1 });
      expect(inThread.notice).toBeNull();
      expect(inThread.digest).toBe((await monteCarlo(variant, here)).digest);
    }
    const apart = await monteCarlo(scenario.independently(), here);
    expect(apart.digest).toBe((await monteCarlo(doubts(), here)).digest);
    expect(apart.digest).not.toBe((await monteCarlo(scenario, here)).digest);
  });

  it("are varied as one, and not one of them alone", () => {
    const axis = [
      [3, 0.5],
      [4, 0.6],
    ];
    const design = grid(scenario, { vary: { days: axis }, runs: 2 });
    expect(Object.values(design.valuesAt(1))).toEqual([4, 0.6]);
    const { parameters } = scenario.definition.priors!["days"]!;
    const message = `vary: "x.a" is not allowed; expected days, all of it: x.a is drawn together with ${parameters[1]}`;
    expect(() => grid(scenario, { vary: { "x.a": [3] }, runs: 2 })).toThrow(message);
    expect(() => grid(scenario, { vary: { days: [3] }, runs: 2 })).toThrow(
      "vary.days.0: 3 is not allowed; expected a list of numbers",
    );
    expect(() => grid(scenario, { vary: { days: [[3]] }, runs: 2 })).toThrow(
      "vary.days.0: [3] is not allowed; expected a row of 2 numbers",
    );
  });
});

test("a folder names the digest of a sample, and goes on with no other", async () => {
  const out = newFolder();
  const [[, scenario]] = cases;
  await monteCarlo(scenario, { ...here, out });
  const { manifest } = await openBatch(out, scenario);
  expect(manifest.scenario.likeness["drawn together"]).toBe(
    `days (x.a, c) by a sample of 3 rows with the SHA-256 ${digest(sampled.sample)}`,
  );
  const last: JointPrior = { ...sampled, sample: [...sampled.sample.slice(0, 2), [5, 0.4]] };
  for (const other of [doubts({ together: { days: last } }), scenario.independently()]) {
    const resumed = monteCarlo(other, { ...here, out, resume: true });
    await expect(resumed).rejects.toThrow(/another scenario: drawn together: days|options of the scenario/);
    await expect(openBatch(out, other)).rejects.toThrow("holds another scenario: drawn together: ");
  }
});

test("shards of other samples are not merged", async () => {
  const shards = [newFolder(), newFolder()];
  const other: JointPrior = { ...sampled, sample: sampled.sample.toReversed() };
  for (const [at, given] of [sampled, other].entries())
    await monteCarlo(doubts({ together: { days: given } }), {
      ...here,
      runs: 500,
      out: shards[at]!,
      shard: { index: at + 1, of: 2 },
    });
  await expect(merge(shards, newFolder())).rejects.toThrow(/options of the scenario|drawn together/);
});
