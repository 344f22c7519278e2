import { InputError, Scenario, simulateRow } from "@summitry/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { monteCarlo, type Progress } from "../src/index.ts";
import { originOf } from "../src/workers/origin.ts";
import { market, type MarketOptions } from "./scenarios/market.ts";
import { crowded, EagerSeller, HomelessSeller, Rival } from "./scenarios/sellers.ts";

afterEach(() => void vi.useRealTimers());

describe("the rows", () => {
  const options: MarketOptions = { seller: "brittle", meets: [0, 1, 3] };
  const runs = 60;

  test("and failures are those of single runs, in this thread and in one to three workers", async () => {
    const batches = await Promise.all(
      [0, 1, 2, 3].map((workers) => monteCarlo(market(options), { runs, seed: 42, workers })),
    );
    const rows = [];
    const failures = [];
    for (let run = 0; run < runs; run++) {
      try {
        rows.push(simulateRow(market(options), { seed: "42", run }));
      } catch (error) {
        failures.push({ run, error: { name: "AgentError", message: (error as Error).message } });
      }
    }
    expect(failures.length).toBeGreaterThan(5);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => row.deal).length).toBeGreaterThan(0);
    expect(failures[0]?.error.message).toMatch(
      /agent "seller" at table "sale" on day \d: no demand, no seller/,
    );
    const expected = JSON.stringify({ rows, failures });
    for (const batch of batches) {
      expect(JSON.stringify({ rows: [...batch], failures: batch.failures })).toBe(expected);
      expect(batch).toMatchObject({ runs, seed: "42", failed: failures.length, notice: null });
    }
  });

  test.each([
    [
      "were added and swapped",
      market()
        .replace(new EagerSeller())
        .with(new Rival(), { seats: ["sale"] }),
    ],
    ["were there already, and another", crowded().replace(new EagerSeller())],
  ])("follow agents that %s into workers", async (_, scenario) => {
    const [here, there] = await Promise.all(
      [0, 2].map((workers) => monteCarlo(scenario, { runs: 20, seed: 1, workers })),
    );
    const [without] = await monteCarlo(market(), { runs: 20, seed: 1, workers: 1 });
    expect(there!.notice).toBeNull();
    expect([...there!]).toEqual([...here!]);
    expect([...there!][0]).not.toEqual(without);
  });

  test("are the same when tsx has marked the module for one importer", () => {
    const { module } = market().definition;
    const marked = market({ module: `${module}?tsx-namespace=1` });
    expect(originOf(marked)).toMatchObject({ module });
  });

  test('are of seed 0 when none is given, and 7 and "7" are one seed', async () => {
    const seeded = async (seed?: string | number) => [...(await monteCarlo(market(), { runs: 3, seed }))];
    expect(await seeded()).toEqual(await seeded(0));
    expect(await seeded(7)).toEqual(await seeded("7"));
    expect(await seeded(7)).not.toEqual(await seeded(8));
  });
});

describe("without a number of workers", () => {
  test("no run of a short batch is simulated in this thread before a worker has ended one", async () => {
    const lost = market({ generosity: 0.3, forgets: true });
    await expect(monteCarlo(lost, { runs: 1 })).rejects.toThrow(/^worker 1: /);
    expect(await monteCarlo(lost, { runs: 1, workers: 0 })).toMatchObject({ failed: 0, notice: null });
  });

  describe("a long one", () => {
    /** Lets a second pass as soon as a chunk is done. */
    const longSince = () => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      return ({ done }: Progress) => void (done < 5 && vi.advanceTimersByTime(1_000));
    };

    test("has the same rows, in as many threads as there are processors", async () => {
      const batch = await monteCarlo(market(), { runs: 50, onProgress: longSince() });
      expect([...batch]).toEqual([...(await monteCarlo(market(), { runs: 50, workers: 1 }))]);
    });

    test("can be aborted in the moment in which it would take on more workers", async () => {
      const controller = new AbortController();
      const pass = longSince();
      const heard: number[] = [];
      const onProgress = (now: Progress) => {
        heard.push(now.done);
        pass(now);
        controller.abort(new Error("that is enough"));
      };
      const batch = monteCarlo(market(), { runs: 50, onProgress, signal: controller.signal });
      await expect(batch).rejects.toMatchObject({ cause: { message: "that is enough" } });
      expect(heard).toEqual([1]);
    });
  });
});

describe("a scenario that can't be sent to workers runs here and says so", () => {
  const { definition } = market();
  test.each([
    ["no module", market({ module: null }), 'scenario "market" does not say where it comes from'],
    ["an agent without one", market().replace(new HomelessSeller()), 'agent "seller" does not say'],
    [
      "a function in its options",
      new Scenario({ ...definition, options: { price: () => 3 } }),
      "not plain data",
    ],
  ])("%s", async (_, scenario, reason) => {
    for (const workers of [1, 2, undefined]) {
      const batch = await monteCarlo(scenario, { runs: 5, workers });
      expect(batch.notice).toContain(reason);
      expect([...batch]).toHaveLength(5);
    }
    expect((await monteCarlo(scenario, { runs: 5, workers: 0 })).notice).toBeNull();
  });
});

describe("progress", () => {
  test.each([1, 2])("rises from the first chunk to all runs, with workers: %d", async (workers) => {
    const heard: Progress[] = [];
    const options = { runs: 450, seed: 3, workers, onProgress: (now: Progress) => heard.push(now) };
    const batch = await monteCarlo(market({ seller: "brittle" }), options);
    expect(heard.length).toBeGreaterThan(100);
    expect(heard[0]!.done).toBeLessThan(10);
    for (const [at, { done, runs, failed }] of heard.entries()) {
      expect(runs).toBe(450);
      expect(done).toBeGreaterThan(heard[at - 1]?.done ?? 0);
      expect(failed).toBeGreaterThanOrEqual(heard[at - 1]?.failed ?? 0);
    }
    expect(batch.failed).toBeGreaterThan(0);
    expect(heard.at(-1)).toMatchObject({ done: 450, runs: 450, failed: batch.failed, secondsLeft: 0 });
    expect(heard.at(-1)?.outcomes).toEqual(batch.outcomes());
    for (const { perSecond, secondsLeft, done } of heard.slice(0, -1)) {
      expect(perSecond).toBeGreaterThan(0);
      expect(secondsLeft * perSecond).toBeCloseTo(450 - done, 6);
    }
  });
});

const always = (): boolean => true;

describe("bad input", () => {
  test.each([
    ["runs", { runs: 0 }],
    ["runs", { runs: 1.5 }],
    ["runs", { runs: -3 }],
    ["runs", { runs: Number.NaN }],
    ["runs", { runs: "10" }],
    ["runs", {}],
    ["workers", { runs: 1, workers: -1 }],
    ["workers", { runs: 1, workers: 2.5 }],
    ["seed", { runs: 1, seed: Number.NaN }],
    ["seed", { runs: 1, seed: {} }],
    ["onProgress", { runs: 1, onProgress: "bar" }],
    ["signal", { runs: 1, signal: new AbortController() }],
    ["worker", { runs: 1, worker: "worker.js" }],
    ["until.halfWidth", { runs: 1, until: { halfWidth: 0, of: always } }],
    ["until.of", { runs: 1, until: { halfWidth: 0.1 } }],
    ["out", { runs: 1, out: "" }],
    ["out", { runs: 1, out: 3 }],
    ["resume", { runs: 1, resume: true }],
    ["resume", { runs: 1, out: "results", resume: "yes" }],
    ["shard", { runs: 1, shard: { index: 1, of: 2 } }],
    ["shard.of", { runs: 1, out: "results", shard: { index: 1, of: 0 } }],
    ["shard.index", { runs: 1, out: "results", shard: { index: 3, of: 2 } }],
    ["until", { runs: 1, out: "results", shard: { index: 1, of: 2 }, until: { halfWidth: 1, of: always } }],
    ["options", { runs: 1, sead: 3 }],
    ["options", undefined],
  ])("%s in %o", async (field, options) => {
    const error = await monteCarlo(market(), options as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field });
    expect((error as InputError).allowed).not.toBe("");
  });

  test("a module that is no URL", async () => {
    const batch = monteCarlo(market({ module: "./market.ts" }), { runs: 1 });
    await expect(batch).rejects.toMatchObject({ field: "module", value: "./market.ts" });
  });

  test("the function in place of the scenario", async () => {
    await expect(monteCarlo(market as never, { runs: 1 })).rejects.toMatchObject({ field: "scenario" });
  });
});
