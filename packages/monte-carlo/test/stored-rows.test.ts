import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stream } from "@summitry/core";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { FolderError, monteCarlo, openBatch, type StoredBatch } from "../src/index.ts";
import { lazyRows } from "../src/store/lazy-rows.ts";
import { countsDigest } from "../src/store/manifest.ts";
import { openedParquet } from "../src/store/parquet.ts";
import { readRuns } from "../src/store/run-lengths.ts";
import { newFolder } from "./folders.ts";
import { market, type MarketRow } from "./scenarios/market.ts";

const brittle = market({ seller: "brittle", meets: [0, 1, 3] });

describe("rows of a folder", () => {
  test("are those that another reader of Parquet finds", async () => {
    const out = newFolder();
    const batch = await monteCarlo(brittle, { runs: 300, seed: 5, workers: 0, out });
    const found = [];
    for (const { file } of batch.manifest.parts) {
      const bytes = readFileSync(join(out, file));
      found.push(...(await parquetReadObjects({ file: new Uint8Array(bytes).buffer })));
    }
    const rows = found.filter(({ failure }) => failure === null || failure === undefined);
    expect(rows).toHaveLength(batch.runs - batch.failed);
    const loaded = [...(await batch.load())];
    for (const [at, { failure: _, price, run, ...row }] of rows.entries()) {
      const plain = { ...row, run: Number(run), price: price === null ? null : Number(price) }; // JSON, as it starts as null
      expect(plain).toEqual(loaded[at]);
    }
  });

  test("may hold whole numbers of 32 bits, as older folders do", () => {
    const data = [7, null, -7];
    const bytes = parquetWriteBuffer({
      columnData: [{ name: "count", type: "INT32", nullable: true, data }],
    });
    const columns = [{ name: "count", kind: "whole", unit: null, says: null }] as const;
    expect(openedParquet(columns, new Uint8Array(bytes), 3)("count")).toEqual(data);
    expect(() => openedParquet([{ ...columns[0], kind: "text" }], new Uint8Array(bytes), 3)("count")).toThrow(
      "column count is of type INT32",
    );
  });

  test("give the lead of the likeliest outcome as those in memory do, and none without the scenario", async () => {
    const out = newFolder();
    const there = await monteCarlo(brittle, { runs: 300, seed: 5, workers: 0, out });
    expect(await there.lead()).toEqual((await there.load()).lead());
    expect(await there.lead()).toMatchObject({ runs: there.runs - there.failed });
    expect(await (await openBatch(out)).lead()).toBeNull();
  });

  test("answer a test like those in memory, whatever it reads and however", async () => {
    const there = await monteCarlo(brittle, { runs: 600, seed: 5, workers: 0, out: newFolder() });
    const here = await there.load();
    const tests: readonly ((row: MarketRow) => boolean)[] = [
      (row) => row.deal,
      (row) => (row.run < 300 ? row.deal : row.price === 20), // reads another column later on
      (row) => Object.values(row).includes("fast"),
      (row) => "price" in row && !("prise" in row) && Object.hasOwn(row, "deal"),
      (row) => ({ ...row }).offers > 4,
      ({ seed, run, ...rest }) => JSON.stringify(rest).length > 120 && seed === "5" && run > 3,
      (row) => Object.keys(row).length === 8 && String(row) === "[object Object]",
      (row) => Object.entries(row).some(([name, value]) => name === "price" && value === 30),
    ];
    for (const each of tests) {
      expect(await there.probability(each)).toEqual(here.probability(each));
      expect(await there.find(each)).toEqual(here.find(each));
    }
  });

  test("can be kept by a test, and can't be changed", async () => {
    const there = await monteCarlo(market(), { runs: 260, seed: 5, workers: 0, out: newFolder() });
    const kept: MarketRow[] = [];
    await there.probability((row) => kept.push(row) > 0);
    expect(kept.map(({ price }) => price)).toEqual(await there.column("price"));
    const changing = there.probability((row) => {
      (row as { price: number | null }).price = 1;
      return true;
    });
    await expect(changing).rejects.toThrow(TypeError);
  });

  test("ask for no more columns than are read of them", () => {
    const asked: string[] = [];
    const rows = lazyRows(["a", "b", "c"], [0, 2], (name) => {
      asked.push(name);
      return [1, 2, 3].map((value) => `${name}${value}`);
    });
    expect(rows.map((row) => row.b)).toEqual(["b1", "b3"]);
    expect(new Set(asked)).toEqual(new Set(["b"]));
    expect(rows[1]).toEqual({ a: "a3", b: "b3", c: "c3" });
  });
});

describe("lists of numbers in run lengths", () => {
  test("are read", () => {
    expect(readRuns(Uint8Array.of(10, 1, 3, 0b0000_0101), 1, 9)).toEqual([1, 1, 1, 1, 1, 1, 0, 1, 0]);
  });

  test.each([
    ["a run of 2^28", [0xfe, 0xff, 0xff, 0xff, 0x0f, 1]],
    ["packed runs of 2^31 without a bit", [0xff, 0xff, 0xff, 0xff, 0x0f]],
    ["runs of nothing", [0, 0, 0, 0]],
    ["no end of a length", [0x80, 0x80, 0x80, 0x80, 0x80, 0x80]],
    ["nothing", []],
  ])("%s ends at once", (_, bytes) => {
    const before = performance.now();
    expect(() => readRuns(Uint8Array.from(bytes), 0, 250)).toThrow(Error);
    expect(performance.now() - before).toBeLessThan(100);
  });
});

/** Puts bytes in place of a part's, and its size and SHA-256 into the manifest. */
function replaced(out: string, index: number, bytes: Uint8Array): void {
  const path = join(out, "_manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as {
    parts: {
      sha256: string;
      countsSha256: string;
      bytes: number;
      file: string;
      outcomes: Record<string, number>;
    }[];
  };
  const part = manifest.parts[index]!;
  writeFileSync(join(out, part.file), bytes);
  part.sha256 = createHash("sha256").update(bytes).digest("hex");
  part.countsSha256 = countsDigest(part);
  part.bytes = bytes.length;
  writeFileSync(path, JSON.stringify(manifest));
}

async function allOf(batch: StoredBatch): Promise<number> {
  let rows = 0;
  for await (const _ of batch) rows += 1;
  return rows + (await batch.failures()).length;
}

describe("a part that is damaged, although its SHA-256 is right", () => {
  const BYTES = [0x00, 0x01, 0x7f, 0x80, 0xff];

  test("gives rows or a FolderError that names it, at once, whatever byte is wrong", async () => {
    const out = newFolder();
    await monteCarlo(brittle, { runs: 250, seed: 5, workers: 0, out });
    const file = join(out, "part-00000.parquet");
    const whole = new Uint8Array(readFileSync(file));
    const random = stream("damage", 0);
    let refused = 0;
    for (let attempt = 0; attempt < 700; attempt++) {
      const bytes = whole.slice();
      const at = Math.floor(random.uniform() * bytes.length);
      for (let next = 0; next <= attempt % 5; next++)
        bytes[at + next] = BYTES[Math.floor(random.uniform() * 5)]!;
      replaced(out, 0, attempt % 7 === 0 ? bytes.subarray(0, at) : bytes);
      const before = performance.now();
      const result = await allOf(await openBatch(out)).catch((error: unknown) => error);
      expect(performance.now() - before).toBeLessThan(3_000);
      if (typeof result === "number") {
        expect(result).toBe(250);
        continue;
      }
      refused += 1;
      expect(result).toBeInstanceOf(FolderError);
      expect((result as FolderError).message).toContain(`${file}: is damaged: `);
    }
    expect(refused).toBeGreaterThan(100);
  });

  test("says how many rows it should have", async () => {
    const out = newFolder();
    const batch = await monteCarlo(market(), { runs: 260, seed: 5, workers: 0, out });
    replaced(out, 0, new Uint8Array(readFileSync(join(out, batch.manifest.parts[1]!.file))));
    await expect(allOf(await openBatch(out))).rejects.toThrow(
      "other rows than the 250 runs that the manifest lists",
    );
  });
});
