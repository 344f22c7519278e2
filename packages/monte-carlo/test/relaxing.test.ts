import { alaska } from "@summitry/alaska";
import { expect, test } from "vitest";
import { merge, monteCarlo, openBatch } from "../src/index.ts";
import { newFolder } from "./folders.ts";

const relaxed = alaska().relaxing(["zelensky.guarantees", "zelensky.reparations"]);
const few = { runs: 12, seed: 42 } as const;

test("a relaxed line is relaxed in every run, in threads as in none, whoever has joined", async () => {
  const here = await monteCarlo(relaxed, { ...few, workers: 0 });
  const there = await monteCarlo(relaxed, { ...few, workers: 1 });
  expect(there.notice).toBeNull();
  expect(there.digest).toBe(here.digest);
  expect((await monteCarlo(alaska(), { ...few, workers: 0 })).digest).not.toBe(here.digest);
});

test("a folder knows which lines were relaxed: it goes on with them and no others", async () => {
  const out = newFolder();
  const options = { ...few, workers: 0, out } as const;
  await monteCarlo(relaxed, options);
  const more = { ...options, runs: 300, resume: true };
  for (const other of [alaska(), alaska().relaxing(["zelensky.guarantees"])]) {
    await expect(monteCarlo(other, more)).rejects.toThrow("holds another scenario: red lines relaxed: ");
    await expect(openBatch(out, other)).rejects.toThrow("holds another scenario: red lines relaxed: ");
  }
  const { manifest } = await openBatch(out, relaxed);
  expect(manifest.scenario.relaxed).toEqual(["zelensky.guarantees", "zelensky.reparations"]);
});

test("shards with different lines are not merged", async () => {
  const shards = [newFolder(), newFolder()];
  for (const [at, scenario] of [relaxed, alaska()].entries())
    await monteCarlo(scenario, {
      runs: 4,
      seed: 42,
      workers: 0,
      out: shards[at]!,
      shard: { index: at + 1, of: 2 },
    });
  await expect(merge(shards, newFolder())).rejects.toThrow("holds another scenario: red lines relaxed");
});
