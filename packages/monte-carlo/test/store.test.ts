import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defineScenario, InputError } from "@summitry/core";
import { describe, expect, test } from "vitest";
import {
  type Batch,
  FolderError,
  merge,
  monteCarlo,
  openBatch,
  type Stopped,
  type StoredBatch,
} from "../src/index.ts";
import { contents, newFolder, newFolderOfFile } from "./folders.ts";
import { market, type MarketRow } from "./scenarios/market.ts";

const brittle = market({ seller: "brittle", meets: [0, 1, 3] });
const all = { runs: 1_100, seed: 5, workers: 0 } as const;

describe("a batch in a folder", () => {
  test("holds the rows, the failures and the outcomes of the same batch in memory", async () => {
    const out = newFolder();
    const there = await monteCarlo(brittle, { ...all, out });
    const here = await monteCarlo(brittle, all);
    expect(readdirSync(out).sort()).toEqual([
      "_manifest.json",
      ...[0, 1, 2, 3, 4].map((index) => `part-0000${index}.parquet`),
    ]);
    expect(there).toMatchObject({
      runs: 1_100,
      seed: "5",
      failed: here.failed,
      complete: true,
      notice: null,
    });
    expect(here.failed).toBeGreaterThan(5);
    const loaded = await there.load();
    expect([...loaded]).toEqual([...here]);
    expect(loaded.digest).toBe(here.digest);
    expect(await there.failures()).toEqual(here.failures);
    expect(there.outcomes()).toEqual(here.outcomes());
    expect(await there.probability((row) => row.deal)).toEqual(here.probability((row) => row.deal));
    expect(await there.mean("price")).toEqual(here.mean("price"));
    expect(await there.quantiles("demand", [0.1, 0.5])).toEqual(here.quantiles("demand", [0.1, 0.5]));
    expect(await there.column("delivery")).toEqual(here.column("delivery"));
    expect(await there.column("run")).toEqual(here.column("run"));
    expect(await there.find((row) => row.deal)).toEqual(here.find((row) => row.deal));
    expect(await there.find(() => false)).toBeUndefined();
    await expect(there.column("prise" as never)).rejects.toThrow(InputError);
  });

  test("is the same bytes when a batch in memory is written", async () => {
    const [out, written] = [newFolder(), newFolder()];
    await monteCarlo(brittle, { ...all, out });
    const batch = await monteCarlo(brittle, all);
    await batch.write(written);
    expect(contents(written)).toEqual(contents(out));
    await expect(batch.where((row) => row.deal).write(newFolder())).rejects.toThrow("a whole batch");
    await expect(batch.write(written)).rejects.toThrow("a new or empty folder");
  });

  test("is read back by its scenario, and without it", async () => {
    const out = newFolder();
    await monteCarlo(market(), { ...all, out });
    const rows = [...(await (await openBatch(out, market())).load())];
    expect(rows).toEqual([...(await monteCarlo(market(), all))]);
    const plain = await openBatch(out);
    expect([...(await plain.load())]).toEqual(rows);
    expect(plain.manifest.scenario).toMatchObject({ name: "market", options: {} });
    expect(plain.manifest.packages).toMatchObject({ "@summitry/core": expect.stringMatching(/^\d/) });
  });

  test("keeps columns that may be anything as JSON, and a row that fits no column as a failure", async () => {
    const odd = (value: (run: number) => unknown) => {
      const { definition } = market();
      return defineScenario({
        ...definition,
        row: {
          start: () => ({ anything: null as unknown, number: 0 as unknown }),
          on: {},
          finish: (columns, { world }) => {
            columns.anything = { run: world.run, list: [1, "two", null] };
            columns.number = value(world.run);
          },
        },
        outcomes: {},
      });
    };
    const out = newFolder();
    const batch = await monteCarlo(
      odd((run) => (run === 3 ? "three" : run)),
      { runs: 6, workers: 0, out },
    );
    expect(batch.failed).toBe(1);
    expect(await batch.failures()).toMatchObject([
      { run: 3, error: { message: 'row.number: "three" is not allowed; expected a value of kind number' } },
    ]);
    expect(await batch.column("anything")).toEqual(
      [0, 1, 2, 4, 5].map((run) => ({ run, list: [1, "two", null] })),
    );
  });
});

const first = newFolderOfFile();
let isStored: Promise<unknown> | undefined;

/** A copy of the folder of the whole batch. */
async function stored(): Promise<string> {
  isStored ??= monteCarlo(brittle, { ...all, out: first });
  await isStored;
  const out = newFolder();
  cpSync(first, out, { recursive: true });
  return out;
}

/** Runs a batch into a folder, and stops it as soon as some runs are done. */
async function stopped(out: string, after: number, options = {}): Promise<Stopped<StoredBatch<MarketRow>>> {
  const controller = new AbortController();
  const onProgress = ({ done }: { readonly done: number }) => done >= after && controller.abort("enough");
  return monteCarlo(brittle, { ...all, out, signal: controller.signal, onProgress, ...options }).then(
    () => expect.unreachable("it should have been stopped"),
    (error: Stopped<StoredBatch<MarketRow>>) => error,
  );
}

describe("stopping and going on", () => {
  test("keeps what is done, and ends in the same bytes", async () => {
    const [out, whole] = [newFolder(), newFolder()];
    await monteCarlo(brittle, { ...all, out: whole });
    const error = await stopped(out, 600);
    expect(error).toMatchObject({
      name: "AbortError",
      cause: "enough",
      batch: { runs: 500, complete: false },
    });
    expect(error.message).toBe(
      `the batch was stopped: 500 runs are kept in ${out}, and resume goes on from there`,
    );
    const { batch: more } = await stopped(out, 800, { resume: true, workers: 2 });
    expect(more.runs).toBeGreaterThanOrEqual(500);
    const heard: number[] = [];
    const onProgress = ({ done }: { readonly done: number }) => void heard.push(done);
    const batch = await monteCarlo(brittle, { ...all, out, resume: true, onProgress });
    expect(heard[0]).toBeGreaterThan(more.runs);
    expect(batch.complete).toBe(true);
    expect(contents(out)).toEqual(contents(whole));
    const again = await monteCarlo(brittle, { ...all, out, resume: true });
    expect(again.outcomes()).toEqual(batch.outcomes());
    expect(contents(out)).toEqual(contents(whole));
  });

  test("sweeps up what was half-written, and works out again what the manifest does not list", async () => {
    const [out, whole] = [newFolder(), newFolder()];
    await monteCarlo(brittle, { ...all, out: whole });
    await stopped(out, 600);
    writeFileSync(join(out, ".part-00002.parquet.77.half"), "half");
    writeFileSync(join(out, "part-00002.parquet"), "written, and killed before the manifest was");
    await monteCarlo(brittle, { ...all, out, resume: true });
    expect(contents(out)).toEqual(contents(whole));
  });

  test("takes more runs than before", async () => {
    const [out, whole] = [newFolder(), newFolder()];
    await monteCarlo(brittle, { ...all, runs: 600, out });
    await monteCarlo(brittle, { ...all, out, resume: true });
    await monteCarlo(brittle, { ...all, out: whole });
    expect(contents(out)).toEqual(contents(whole));
    await expect(monteCarlo(brittle, { ...all, runs: 300, out, resume: true })).rejects.toThrow(
      "holds a batch of 1100 runs; expected at most 300",
    );
  });

  test("a batch that stops by itself ends in the same bytes too, whatever had been done beyond", async () => {
    const [out, whole] = [newFolder(), newFolder()];
    const until = { halfWidth: 0.05, of: (row: MarketRow) => row.price === 20 };
    const options = { ...all, runs: 5_000, until };
    const batch = await monteCarlo(brittle, { ...options, out: whole });
    expect(batch.runs).toBeLessThan(1_000);
    expect(batch.complete).toBe(true);
    await stopped(out, 300, { until, runs: 5_000 });
    await monteCarlo(brittle, { ...options, out, resume: true, workers: 2 });
    expect(contents(out)).toEqual(contents(whole));
  });

  describe("a batch that stops by itself goes on for the question it stopped for, and for no other", () => {
    const cheap = (row: MarketRow) => row.price === 20;
    const start = async (of: "cheap" | ((row: MarketRow) => boolean | number)) => {
      const out = newFolder();
      const options = { ...all, runs: 5_000, out };
      await monteCarlo(brittle, { ...options, until: { halfWidth: 0.05, of } });
      const before = contents(out);
      const again = (other: typeof of | string, more = {}) =>
        monteCarlo(brittle, { ...options, resume: true, until: { halfWidth: 0.05, of: other }, ...more });
      return { out, before, again };
    };

    test("given by its name", async () => {
      const { out, before, again } = await start("cheap");
      expect((await again("cheap")).complete).toBe(true);
      await expect(again("sold")).rejects.toThrow(
        'holds another batch: question is "cheap" there, and "sold" here',
      );
      await expect(again(cheap)).rejects.toThrow('question is "cheap" there, and null here');
      await expect(again("dear")).rejects.toThrow(
        'until.of: "dear" is not allowed; expected one of sold, cheap',
      );
      await expect(again("cheap", { until: undefined })).rejects.toThrow("halfWidth is 0.05 there");
      expect(contents(out)).toEqual(before);
    });

    test("given by a measure", async () => {
      const { out, before, again } = await start(cheap);
      expect((await again(cheap)).complete).toBe(true);
      expect((await again((row) => row.price !== null && row.price === 20)).complete).toBe(true); // the same answers
      for (const other of [(row: MarketRow) => !row.deal, (row: MarketRow) => row.offers]) {
        await expect(again(other)).rejects.toThrow(
          /part-00000.parquet: holds a batch that stops early for another question/,
        );
      }
      await expect(again("cheap")).rejects.toThrow('question is null there, and "cheap" here');
      expect(contents(out)).toEqual(before);
    });
  });

  test("starts anew where there is nothing to go on with", async () => {
    const out = newFolder();
    mkdirSync(out);
    expect((await monteCarlo(brittle, { ...all, runs: 10, out, resume: true })).runs).toBe(10);
  });
});

describe("shards", () => {
  test.each([1, 2, 3, 7])("%d, run in any order and merged, are the bytes of the batch", async (of) => {
    const whole = newFolder();
    await monteCarlo(brittle, { ...all, out: whole });
    const shards = Array.from({ length: of }, (_, at) => ({ index: at + 1, of })).reverse();
    const folders = [];
    for (const shard of shards) {
      const out = newFolder();
      folders.push(out);
      await monteCarlo(brittle, { ...all, out, shard });
    }
    const out = newFolder();
    const merged = await merge(folders, out);
    expect(merged).toMatchObject({ runs: 1_100, complete: true });
    expect(contents(out)).toEqual(contents(whole));
  });

  test("that don't make one batch are named", async () => {
    const [one, two, other, whole] = [newFolder(), newFolder(), newFolder(), newFolder()];
    await monteCarlo(brittle, { ...all, out: one, shard: { index: 1, of: 2 } });
    await monteCarlo(brittle, { ...all, out: other, seed: 6, shard: { index: 2, of: 2 } });
    await monteCarlo(brittle, { ...all, out: whole });
    await stopped(two, 300, { shard: { index: 2, of: 2 } });
    const out = newFolder();
    await expect(merge([one], out)).rejects.toThrow(
      "2 of 5 parts are in none of the folders, the first with run 250",
    );
    await expect(merge([one, one], out)).rejects.toThrow(`${one}: holds runs that ${one} holds as well`);
    await expect(merge([one, two], out)).rejects.toThrow(`${two}: shard 2/2 is not complete`);
    await expect(merge([one, other], out)).rejects.toThrow('seed is "6" there, and "5" here');
    await expect(merge([one, whole], out)).rejects.toThrow(`${whole}: holds a whole batch`);
    await expect(merge([one, newFolder()], out)).rejects.toThrow(
      "holds no shard: there is no _manifest.json",
    );
    await expect(merge([], out)).rejects.toThrow(InputError);
    await expect(merge([one, two], whole)).rejects.toThrow("a new or empty folder");
  });
});

describe("a folder that is not what it should be is named, and nothing in it is touched", () => {
  const damages: readonly [string, (out: string) => void, RegExp][] = [
    [
      "a manifest cut short",
      (out) => truncateSync(join(out, "_manifest.json"), 300),
      /_manifest.json: is damaged: /,
    ],
    [
      "a newer manifest",
      (out) => edit(out, (manifest) => ({ ...manifest, schema: 7 })),
      /_manifest.json: has schema version 7, and this summitry reads 2: use a newer one/,
    ],
    [
      "a manifest of something else",
      (out) => writeFileSync(join(out, "_manifest.json"), '{"name":"an app"}'),
      /_manifest.json: is not a manifest of a batch: /,
    ],
    [
      "a manifest without its parts",
      (out) => edit(out, ({ parts: _, ...manifest }) => manifest),
      /_manifest.json: is not a manifest of a batch: parts/,
    ],
    ["a part gone", (out) => rmSync(join(out, "part-00001.parquet")), /part-00001.parquet: is missing/],
    [
      "a part altered",
      (out) => {
        const path = join(out, "part-00001.parquet");
        const bytes = readFileSync(path);
        bytes[100]! ^= 1;
        writeFileSync(path, bytes);
      },
      /part-00001.parquet: was altered/,
    ],
    [
      "a part of another name",
      (out) => editPart(out, 1, { file: "../part-00001.parquet" }),
      /_manifest.json: calls parts.1 "..\/part-00001.parquet"; expected part-00001.parquet/,
    ],
    [
      "a part that overlaps the next one",
      (out) => editPart(out, 1, { to: 600 }),
      /_manifest.json: lists part-00001.parquet with runs 250 to 600; expected 250 to 500/,
    ],
    [
      "a part twice",
      (out) =>
        edit(out, (manifest) => ({ ...manifest, parts: [...partsIn(manifest), partsIn(manifest)[0]] })),
      /_manifest.json: lists part-00000.parquet twice/,
    ],
    [
      "a part beyond the runs",
      (out) => editPart(out, 4, { index: 5, file: "part-00005.parquet" }),
      /_manifest.json: lists part-00005.parquet, which is none of the parts of this batch/,
    ],
    [
      "a gap in a complete batch",
      (out) => edit(out, (manifest) => ({ ...manifest, parts: partsIn(manifest).toSpliced(2, 1) })),
      /_manifest.json: says that the batch is complete, and lists no part-00002.parquet/,
    ],
    [
      "counts that were altered",
      (out) => editPart(out, 1, { outcomes: { sold: 250, cheap: 0 } }),
      /_manifest.json: was altered: the counts of part-00001.parquet are not those that were made with it/,
    ],
    [
      "more failures than runs",
      (out) => editPart(out, 1, { failed: 251 }),
      /_manifest.json: counts 251 failures in part-00001.parquet, which holds 250 runs/,
    ],
    [
      "other package versions",
      (out) => edit(out, (manifest) => ({ ...manifest, packages: { "@summitry/core": "9.0.0" } })),
      /holds another batch: packages is {"@summitry\/core":"9.0.0"} there/,
    ],
  ];

  test.each(damages)("%s", async (_, damage, message) => {
    const out = await stored();
    damage(out);
    const before = contents(out);
    const error = await monteCarlo(brittle, { ...all, runs: 2_000, out, resume: true }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(FolderError);
    expect((error as Error).message).toMatch(message);
    expect(contents(out)).toEqual(before);
  });

  const lies: readonly [string, Readonly<Record<string, unknown>>, RegExp][] = [
    ["failures", { failed: 3 }, /part-00001.parquet: holds \d+ failures; the manifest says 3/],
    ["the size", { bytes: 7 }, /part-00001.parquet: was altered/],
  ];

  test.each(lies)(
    "%s that a manifest tells wrongly are found by comparing, and by a merge",
    async (_, lie, message) => {
      const out = newFolder();
      await monteCarlo(brittle, { ...all, out, shard: { index: 1, of: 1 } });
      await openBatch(out, { verify: true });
      editPart(out, 1, lie);
      await expect(openBatch(out, { verify: true })).rejects.toThrow(message);
      await expect(merge([out], newFolder())).rejects.toThrow(message);
    },
  );

  test("columns of another kind, another seed, or runs of another part are found by comparing", async () => {
    const out = await stored();
    const whole = readFileSync(join(out, "_manifest.json"));
    const damage = async (change: () => void, message: string): Promise<void> => {
      change();
      await expect(openBatch(out, { verify: true })).rejects.toThrow(message);
      writeFileSync(join(out, "_manifest.json"), whole);
    };
    const retyped = (kind: string) =>
      edit(out, (manifest) => ({
        ...manifest,
        columns: columnsIn(manifest).map((column) =>
          column.name === "demand" ? { ...column, kind } : column,
        ),
      }));
    await damage(
      () => retyped("text"),
      "part-00000.parquet: is damaged: column demand is of type DOUBLE, and the manifest says text",
    );
    await damage(
      () => edit(out, (manifest) => ({ ...manifest, seed: "6" })),
      "holds runs of seed 5; the manifest says 6",
    );
    const other = partsIn(JSON.parse(whole.toString()) as Record<string, unknown>)[0];
    await damage(() => {
      writeFileSync(join(out, "part-00001.parquet"), readFileSync(join(out, "part-00000.parquet")));
      editPart(out, 1, { ...other, file: "part-00001.parquet", index: 1, from: 250, to: 500 });
    }, "does not hold just the runs 250 to 499, each once");
    await expect(openBatch(out, { verify: 1 } as never)).rejects.toThrow("options.verify: 1 is not allowed");
    await expect(openBatch(out, { verfy: true } as never)).rejects.toThrow(
      'scenario: {"verfy":true} is not allowed; expected a scenario, as defineScenario makes it',
    );
  });

  test("what a later version adds to a manifest is passed over", async () => {
    const out = await stored();
    edit(out, (manifest) => ({ ...manifest, weather: "fine" }));
    editPart(out, 1, { weather: "fine" });
    expect((await openBatch(out, { verify: true })).runs).toBe(1_100);
  });

  test("another scenario, seed, options or file", async () => {
    const out = newFolder();
    const options = { ...all, runs: 300, out };
    await monteCarlo(market({ generosity: 0.1 }), options);
    const before = contents(out);
    const again = (scenario: ReturnType<typeof market>, more = {}) =>
      monteCarlo(scenario, { ...options, resume: true, ...more });
    await expect(again(market({ generosity: 0.1 }), { seed: 6 })).rejects.toThrow(
      'seed is "5" there, and "6" here',
    );
    await expect(again(market())).rejects.toThrow(
      /options of the scenario is {"generosity":0.1} there, and {} here/,
    );
    await expect(again(market({ generosity: 0.1, forgets: true }), { workers: 0 })).rejects.toThrow(
      "options of the scenario",
    );
    await expect(again(market({ generosity: 0.1 }), { shard: { index: 1, of: 1 } })).rejects.toThrow(
      "shard is null",
    );
    const { definition } = market({ generosity: 0.1 });
    await expect(again(defineScenario({ ...definition, days: 4 }), { workers: 0 })).rejects.toThrow(
      /holds another scenario: days: 3 there, 4 here/,
    );
    await expect(openBatch(out, market({ generosity: 0.2 }))).rejects.toThrow(
      "holds another scenario: run 0",
    );
    await expect(monteCarlo(market({ generosity: 0.1 }), options)).rejects.toThrow(
      "which `resume` would go on with",
    );
    expect(contents(out)).toEqual(before);
    await expect(openBatch(newFolder())).rejects.toThrow("holds no batch: there is no _manifest.json");
  });

  test("versions of a package that can't be read are not those of another one", async () => {
    const place = newFolder();
    mkdirSync(join(place, "inner", "package.json"), { recursive: true });
    writeFileSync(join(place, "package.json"), '{"name":"outer","version":"1.0.0"}');
    const module = pathToFileURL(join(place, "inner", "scenario.js")).href;
    const scenario = defineScenario({ ...market().definition, module });
    const run = () => monteCarlo(scenario, { runs: 1, workers: 0, out: join(place, "out") });
    await expect(run()).rejects.toThrow(`${join(place, "inner", "package.json")}: can't be read: EISDIR`);
    rmSync(join(place, "inner", "package.json"), { recursive: true });
    writeFileSync(join(place, "inner", "package.json"), "{");
    await expect(run()).rejects.toThrow(`${join(place, "inner", "package.json")}: is damaged`);
    rmSync(join(place, "inner", "package.json"));
    expect((await run()).manifest.packages).toMatchObject({ outer: "1.0.0" });
  });

  test("a folder with other files", async () => {
    const out = newFolder();
    mkdirSync(out);
    writeFileSync(join(out, "thesis.tex"), "");
    for (const resume of [true, false]) {
      await expect(monteCarlo(market(), { ...all, out, resume })).rejects.toThrow(
        "a new or empty folder; it holds thesis.tex, and no _manifest.json",
      );
    }
    expect(readdirSync(out)).toEqual(["thesis.tex"]);
    await expect(monteCarlo(market(), { ...all, out: join(out, "thesis.tex") })).rejects.toThrow(FolderError);
  });
});

function partsIn(manifest: Record<string, unknown>): readonly Record<string, unknown>[] {
  return manifest.parts as readonly Record<string, unknown>[];
}

function columnsIn(manifest: Record<string, unknown>): readonly { readonly name: string }[] {
  return manifest.columns as readonly { readonly name: string }[];
}

function editPart(out: string, at: number, change: Readonly<Record<string, unknown>>): void {
  edit(out, (manifest) => ({
    ...manifest,
    parts: partsIn(manifest).map((part, place) => (place === at ? { ...part, ...change } : part)),
  }));
}

function edit(out: string, change: (manifest: Record<string, unknown>) => Record<string, unknown>): void {
  const path = join(out, "_manifest.json");
  writeFileSync(
    path,
    JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>)),
  );
}

test("formats for other programs", async () => {
  const batch: Batch<MarketRow> = await monteCarlo(market(), { runs: 20, workers: 1 });
  const lines = batch.toCSV().split("\n");
  expect(lines[0]).toBe("seed,run,price,demand,offers,delivery,deal,buyer.patience");
  expect(lines).toHaveLength(21);
  const [first] = batch;
  expect(lines[1]!.split(",")).toEqual(
    Object.values(first!).map((value) => (value === null ? "" : String(value))),
  );
  expect(
    batch
      .toJSONLines()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([...batch]);
  expect(batch.columns.demand).toBeInstanceOf(Float64Array);
  expect(batch.columns.deal).toEqual(Uint8Array.from(batch, (row) => Number(row.deal)));
  expect(batch.columns.price[0]).toBe(first!.price ?? Number.NaN);
  expect(batch.columns.delivery).toEqual(batch.column("delivery"));
  expect(batch.where((row) => row.deal).probability((row) => row.price === 20)).toMatchObject({
    runs: [...batch].filter((row) => row.deal).length,
  });
});
