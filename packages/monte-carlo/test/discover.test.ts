import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@summitry/core";
import { describe, expect, it, onTestFinished } from "vitest";
import { discover, monteCarlo, openBatch } from "../src/index.ts";
import { drawnScenario } from "./scenarios/drawn.ts";

const prior = [0, 0.5, 1] as const;

/** Somewhere, in a corner, a deal is likely; elsewhere it is rare. What comes of it hangs on luck too. */
const corner = drawnScenario({
  priors: { trust: prior, haste: prior, luck: prior, weather: prior, mood: prior, price: prior },
  start: () => ({ deal: false, calm: false }),
  row: ({ trust = 0, haste = 0, luck = 0, weather = 0 }) => ({
    deal: trust > 0.5 && haste < 0.6 ? luck < 0.7 : luck < 0.1,
    calm: weather < 0.5,
  }),
  outcomes: { deal: ({ deal }) => deal, calm: ({ calm }) => calm },
});

describe("a box that is there", () => {
  it("is found, with its parameters and about its limits, and holds on fresh runs", async () => {
    const batch = await monteCarlo(corner, { runs: 3_000, seed: "box", workers: 0 });
    const { box, stability, runs, trajectory } = await discover(corner, batch, {
      outcome: "deal",
      resamples: 20,
    });
    expect(runs).toBe(1_500);
    expect(trajectory[0]?.mass).toBe(1);
    const limits = new Map(box!.limits.map((limit) => [limit.parameter, limit]));
    expect(limits.get("trust")!.low).toBeCloseTo(0.5, 1);
    expect(limits.get("haste")!.high).toBeCloseTo(0.6, 1);
    expect([...limits.keys()].sort()).toEqual(["haste", "luck", "trust"]);
    expect(box!.fresh.told).toBe(true);
    expect(box!.fresh.density.low).toBeGreaterThan(0.8);
    for (const { low, high } of box!.fresh.chances) expect(Math.min(low ?? 1, high ?? 1)).toBeLessThan(0.01);
    const [first, second, third, ...others] = stability;
    expect([first, second, third].map((each) => each?.parameter).sort()).toEqual(["haste", "luck", "trust"]);
    for (const each of [first, second, third]) expect(each?.restricted).toBe(1);
    for (const { restricted } of others) expect(restricted).toBeLessThan(0.9);
    const trust = stability.find(({ parameter }) => parameter === "trust")!;
    expect(trust.low![0]).toBeLessThanOrEqual(limits.get("trust")!.low);
    expect(trust.low![1]).toBeGreaterThanOrEqual(limits.get("trust")!.low);
  });

  it("has the limits that are best for the parameters it needs, as if there were no others", async () => {
    const many = Array.from({ length: 40 }, (_, at) => [`other${at}`, prior] as const);
    const noisy = drawnScenario({
      priors: { trust: prior, haste: prior, luck: prior, ...Object.fromEntries(many) },
      start: () => ({ deal: false }),
      row: ({ trust = 0, haste = 0, luck = 0 }) => ({
        deal: luck < (trust > 0.5 && haste < 0.6 ? 0.6 : 0.3),
      }),
    });
    const batch = await monteCarlo(noisy, { runs: 800, seed: 8, workers: 0 });
    const observable = [...many.map(([name]) => name), "trust", "haste"];
    const how = { outcome: ({ deal }: { deal: boolean }) => deal, resamples: 0 };
    const { box } = await discover(noisy, batch, { ...how, parameters: observable });
    const names = observable.filter((name) => box!.limits.some(({ parameter }) => parameter === name));
    const alone = await discover(noisy, batch, { ...how, parameters: names });
    expect(box).toEqual(alone.box);
  });

  it("is denser and smaller when that is wanted, and none where nothing is so dense", async () => {
    const batch = await monteCarlo(corner, { runs: 1_000, seed: 5, workers: 0 });
    const plain = { outcome: ({ deal }: { deal: boolean }) => deal, resamples: 0 };
    const dense = await discover(corner, batch, {
      ...plain,
      density: 0.9,
      parameters: ["trust", "haste", "luck"],
    });
    expect(dense.box!.density).toBeGreaterThan(0.85);
    const { box } = await discover(corner, batch, { ...plain, density: 1, parameters: ["mood", "price"] });
    expect(box).toBeNull();
  });

  it("is the same from a folder as from memory, and again", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
    onTestFinished(() => rmSync(scratch, { recursive: true }));
    const out = join(scratch, "rows");
    const batch = await monteCarlo(corner, { runs: 600, seed: 5, workers: 0 });
    const fresh = await monteCarlo(corner, { runs: 300, seed: 6, workers: 0 });
    await batch.write(out);
    const options = { outcome: "deal", resamples: 3, fresh };
    const found = await discover(corner, batch, options);
    expect(await discover(corner, await openBatch(out, corner), options)).toEqual(found);
    expect(found.runs).toBe(600);
    expect(found.box!.fresh.overall.runs).toBe(300);
  });
});

describe("what is not there", () => {
  it("is seldom told: an outcome that hangs on nothing that is looked at gives a finding in few batches", async () => {
    let told = 0;
    for (let seed = 0; seed < 40; seed++) {
      const batch = await monteCarlo(corner, { runs: 300, seed, workers: 0 });
      const parameters = ["trust", "haste", "luck", "mood", "price"];
      const { box } = await discover(corner, batch, { outcome: "calm", resamples: 0, parameters });
      if (box?.fresh.told === true) told += 1;
    }
    expect(told).toBeLessThanOrEqual(3); // 2.5 % at most, whatever was searched: more than 3 of 40 in 2 % of cases
  });

  it("is not found where all or no runs have the outcome", async () => {
    const batch = await monteCarlo(corner, { runs: 100, seed: 1, workers: 0 });
    for (const outcome of [() => true, () => false]) {
      const { box, trajectory, stability } = await discover(corner, batch, { outcome, resamples: 2 });
      expect([box, trajectory.length, stability]).toEqual([null, 1, []]);
    }
  });

  it("is refused in one line", async () => {
    const batch = await monteCarlo(corner, { runs: 20, seed: 1, workers: 0 });
    const refusal = async (options: object, scenario = corner) => {
      const found = await discover(scenario, batch, options as never).catch((error: unknown) => error);
      expect(found).toBeInstanceOf(InputError);
      return (found as Error).message;
    };
    expect(await refusal({ outcome: "dael" })).toBe(
      'outcome: "dael" is not allowed; expected one of deal, calm; did you mean deal?',
    );
    expect(await refusal({ outcome: "deal", parameters: ["truts"] })).toMatch(
      /^parameters: "truts".*did you mean trust\?$/,
    );
    expect(await refusal({ outcome: "deal", fresh: batch })).toMatch(
      /^fresh: "run 0 of seed 1" is not allowed/,
    );
    expect(await refusal({ outcome: (row: { daal?: boolean }) => row.daal === true })).toMatch(
      /^column: "daal"/,
    );
    expect(await refusal({ outcome: "deal", resample: 3 })).toMatch(
      /^options: "resample".*did you mean resamples\?$/,
    );
    expect(await refusal({ outcome: "deal" }, corner.holding("mode"))).toMatch(/^parameters: \[\]/);
  });
});
