import { defineScenario, InputError, simulate } from "@summitry/core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Batch,
  codingOf,
  histories,
  type HistoryGroup,
  merge,
  monteCarlo,
  openBatch,
  sobolPoints,
} from "../../src/index.ts";
import { newFolder } from "../folders.ts";
import { market, type MarketRow } from "../scenarios/market.ts";

const brittle = market({ seller: "brittle", meets: [0, 1, 3] });
const [runs, seed] = [300, 5];
let batch: Batch<MarketRow>;

beforeAll(async () => {
  batch = await monteCarlo(brittle, { runs, seed, workers: 0 });
});

describe("histories of a batch", () => {
  it("tell of each run that did not fail what first happened in it, in order, once", async () => {
    expect(batch.failed).toBeGreaterThan(0);
    const told = await batch.histories();
    const seen = new Map<string, number>();
    for (const { run } of batch) {
      const codes = new Set<string>();
      for (const { type } of simulate(brittle, { seed, run }).log) {
        if (type === "open") codes.add("meeting:sale");
        if (type === "sign") codes.add("signed:sale");
        if (type === "force") codes.add("in force:sale");
        if (type === "collapse") codes.add("collapsed:sale");
      }
      const way = [...codes].join();
      seen.set(way, (seen.get(way) ?? 0) + 1);
    }
    const found = told.all.commonest.map(({ steps, count }) => [steps.map(({ code }) => code).join(), count]);
    expect(new Map(found as [string, number][])).toEqual(seen);
    expect(told).toMatchObject({
      seed: "5",
      runs: runs - batch.failed,
      of: runs,
      failed: batch.failed,
      outcome: null,
      came: null,
      otherwise: null,
    });
  });

  it("tell runs in which an outcome came about from the others, by its name or by a test", async () => {
    const named = await batch.histories({ of: "cheap" });
    const tested = await batch.histories({ of: (row) => row.price !== null && row.price <= 20 });
    const { came, otherwise, all } = named;
    expect(tested).toEqual({ ...named, outcome: null });
    expect(named.outcome).toBe("cheap");
    const cheap = [...batch].filter((row) => row.price !== null && row.price <= 20).length;
    expect([came?.runs, otherwise?.runs]).toEqual([cheap, all.runs - cheap]);
    expect(all.tree.came).toBe(cheap);
    const counts = (group: HistoryGroup | null) =>
      Object.fromEntries((group?.commonest ?? []).map(({ steps, count }) => [JSON.stringify(steps), count]));
    const [some, rest] = [counts(came), counts(otherwise)];
    for (const [steps, count] of Object.entries(counts(all)))
      expect((some[steps] ?? 0) + (rest[steps] ?? 0)).toBe(count);
  });

  it("are the same of a batch in memory, in a folder, of merged shards, and by workers", async () => {
    const expected = await batch.histories({ of: "sold" });
    const options = { runs, seed, workers: 0 };
    const stored = await monteCarlo(brittle, { ...options, out: newFolder() });
    const shards = [newFolder(), newFolder()];
    for (const [at, out] of shards.entries())
      await monteCarlo(brittle, { ...options, out, shard: { index: at + 1, of: 2 } });
    const merged = await merge(shards, newFolder());
    const opened = await openBatch(merged.folder, brittle);
    for (const same of [stored, opened, await opened.load(), await stored.load()])
      expect(await same.histories({ of: "sold" })).toEqual(expected);
    expect(await histories(brittle, merged as never, { of: "sold" })).toEqual(expected);
    await expect(merged.histories()).rejects.toThrow(
      "a batch of which the scenario is known: give it to openBatch",
    );
  });

  it("of a selection are those of its runs", async () => {
    const sold = batch.where((row) => row.deal);
    const group = (await batch.histories({ of: "sold" })).came;
    expect((await sold.histories()).all.commonest).toEqual(group?.commonest);
  });

  it("of a scenario with a design are those of its own runs", async () => {
    const designed = brittle.designed(sobolPoints(brittle, { points: 8, runs: 1 }));
    const points = await monteCarlo(designed, { runs: 8, seed, workers: 0 });
    const [first] = (await points.histories({ of: (row) => row["buyer.patience"] > 0.5 })).all.commonest;
    const high = [...points].filter((row) => row["buyer.patience"] > 0.5).length;
    expect((await points.histories({ of: (row) => row["buyer.patience"] > 0.5 })).came?.runs).toBe(high);
    expect(first?.runs).toBe(8 - points.failed);
  });

  it("of the first runs alone do not depend on how many more there are", async () => {
    const fewer = await monteCarlo(brittle, { runs: 60, seed, workers: 0 });
    const there = fewer.runs - fewer.failed;
    const { all } = await batch.histories({ runs: there, of: "sold" });
    expect(all).toEqual((await fewer.histories({ of: "sold" })).all);
  });

  it("are plain data", async () => {
    const told = await batch.histories({ of: "sold" });
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });
});

describe("looking into runs again", () => {
  it("is refused for more runs than did not fail, and for options that are none", async () => {
    const there = runs - batch.failed;
    await expect(batch.histories({ runs: there + 1 })).rejects.toThrow(
      `runs: ${there + 1} is not allowed; expected at most ${there}, the runs of the batch that did not fail`,
    );
    for (const wrong of [{ runs: 0 }, { of: "dear" }, { depth: 0 }, { signal: {} }, { run: 1 }])
      await expect(batch.histories(wrong as never)).rejects.toThrow(InputError);
  });

  it("reports how far it is, lets other tasks have their turn, and ends once its signal is aborted", async () => {
    const done: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await batch.histories({ runs: 50, onProgress: (progress) => done.push(progress.done) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(done.at(-1)).toBe(50);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    const controller = new AbortController();
    const stopping = batch.histories({
      signal: controller.signal,
      onProgress: ({ done: some }) => some >= 8 && controller.abort(new Error("enough")),
    });
    await expect(stopping).rejects.toThrow("enough");
    await expect(batch.histories({ signal: controller.signal })).rejects.toThrow("enough");
  });
});

describe("the usual coding", () => {
  it("has words for every stage of every table, and takes others", () => {
    const words = { agent: (id: string) => id, topic: () => "a sale", text: () => "the contract" };
    expect(codingOf(brittle, words).labels).toEqual({
      "meeting:sale": "meeting on a sale",
      "signed:sale": "the contract signed",
      "in force:sale": "the contract in force",
      "refused:sale": "the contract refused",
      "lapsed:sale": "the contract lapsed",
      "expired:sale": "the contract expired",
      "collapsed:sale": "the contract collapsed",
    });
  });

  it("tells levels and initialled texts apart", () => {
    const { definition } = market({});
    const { sale } = definition.tables;
    const levelled = defineScenario({
      ...definition,
      tables: { sale: { ...sale, levels: ["heads", "clerks"], initials: { at: ["clerks"], window: 3 } } },
    });
    const { code, labels } = codingOf(levelled);
    const open = { type: "open", day: 0, table: "sale", seats: [], text: null } as const;
    expect([undefined, "heads", "clerks"].map((level) => code({ ...open, ...(level && { level }) }))).toEqual(
      ["meeting:sale", "meeting:sale", "meeting:sale:clerks"],
    );
    expect(labels).toMatchObject({
      "meeting:sale:clerks": "clerks on sale",
      "initialled:sale": "the sale text initialled",
    });
  });

  it("gives way to one's own, whose codes without words stand as they are", async () => {
    const coding = {
      code: ({ type }: { readonly type: string }) => (type === "offer" || type === "sign" ? type : null),
      labels: { offer: "an offer" },
    };
    const { all } = await batch.histories({ coding });
    expect(all.commonest.map(({ steps }) => steps)).toContainEqual([
      { code: "offer", label: "an offer" },
      { code: "sign", label: "sign" },
    ]);
  });
});
