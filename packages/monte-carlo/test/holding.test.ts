import { alaska } from "@summitry/alaska";
import { expect, test } from "vitest";
import { compare, merge, monteCarlo, openBatch } from "../src/index.ts";
import { newFolder } from "./folders.ts";
import { market } from "./scenarios/market.ts";
import { EagerSeller } from "./scenarios/sellers.ts";

const held = market().holding({ "buyer.patience": 0.9 });
const few = { runs: 40, seed: 3 } as const;

test("a held value stands in every row, in threads as in none", async () => {
  const here = await monteCarlo(held, { ...few, workers: 0 });
  expect(new Set(here.column("buyer.patience"))).toEqual(new Set([0.9]));
  const free = await monteCarlo(market(), { ...few, workers: 0 });
  expect(new Set(free.column("buyer.patience")).size).toBe(40);
  expect(here.column("demand")).toEqual(free.column("demand"));
  for (const workers of [1, 2]) {
    const there = await monteCarlo(held, { ...few, workers });
    expect(there.notice).toBeNull();
    expect(there.digest).toBe(here.digest);
  }
});

test("all that is held and who has joined get to the threads together", async () => {
  const scenario = market().holding("mode").replace(new EagerSeller()).holding({ "buyer.patience": 0.1 });
  const here = await monteCarlo(scenario, { ...few, workers: 0 });
  const there = await monteCarlo(scenario, { ...few, workers: 1 });
  expect(there.digest).toBe(here.digest);
  expect(there.notice).toBeNull();
});

test("a comparison holds a value in one variant, on the same draws of everything else", async () => {
  const effect = await compare(market(), held, { ...few, workers: 0 });
  expect(effect.b.column("demand")).toEqual(effect.a.column("demand"));
  expect(effect.b.column("buyer.patience")[7]).toBe(0.9);
});

test("a folder knows what was held: it goes on with the same value and no other", async () => {
  const out = newFolder();
  const options = { ...few, workers: 0, out } as const;
  const { digest } = await (await monteCarlo(held, options)).load();
  const more = { ...options, runs: 300, resume: true };
  for (const other of [market(), market().holding({ "buyer.patience": 0.8 }), market().holding("mode")]) {
    await expect(monteCarlo(other, more)).rejects.toThrow(/holds another scenario: fixed parameters: .*0\.9/);
    await expect(openBatch(out, other)).rejects.toThrow("holds another scenario: fixed parameters");
  }
  const { manifest } = await openBatch(out, held);
  expect(manifest.scenario.fixed).toEqual({ "buyer.patience": 0.9 });
  const grown = await (await monteCarlo(held, more)).load();
  expect(grown.runs).toBe(300);
  expect((await monteCarlo(held, { ...few, workers: 0 })).digest).toBe(digest);
});

test("shards with different values are not merged", async () => {
  const shards = [newFolder(), newFolder()];
  const scenarios = [held, market().holding({ "buyer.patience": 0.8 })];
  for (const [at, scenario] of scenarios.entries())
    await monteCarlo(scenario, {
      runs: 500,
      seed: 3,
      workers: 0,
      out: shards[at]!,
      shard: { index: at + 1, of: 2 },
    });
  await expect(merge(shards, newFolder())).rejects.toThrow("holds another scenario: fixed parameters");
});

test("it does not matter in which order values are held, by the scenario itself or from outside", async () => {
  const parameters = { lossAversion: 1.1, "ratification.window": 5 };
  const turned = Object.fromEntries(Object.entries(parameters).reverse());
  const there = await monteCarlo(alaska({ parameters: turned, horizonDays: 0 }), { runs: 2, workers: 1 });
  const held = alaska({ horizonDays: 0 }).holding(parameters);
  expect(there.digest).toBe((await monteCarlo(held, { runs: 2, workers: 1 })).digest);
});
