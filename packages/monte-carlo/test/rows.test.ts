import { defineScenario } from "@summitry/core";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monteCarlo, openBatch } from "../src/index.ts";
import { Batch } from "../src/results/batch.ts";
import { newFolder } from "./folders.ts";
import { market } from "./scenarios/market.ts";

interface AnyRow {
  readonly seed: string;
  readonly run: number;
  readonly [name: string]: unknown;
}

function batchOf(values: readonly Readonly<Record<string, unknown>>[]): Batch<AnyRow> {
  const rows = values.map((each, run): AnyRow => ({ seed: "1", run, ...each }));
  return new Batch({ seed: "1", runs: rows.length, rows, failures: [], notice: null, outcomes: {} });
}

/** A scenario whose runs have the columns that a function gives. */
function giving(columns: (run: number) => object, start: object = { value: 0 }) {
  return defineScenario({
    ...market().definition,
    row: {
      start: () => ({ ...start }) as Record<string, unknown>,
      on: {},
      finish: (row, { world }) => void Object.assign(row, columns(world.run)),
    },
    outcomes: {},
  });
}

const SPECIAL = [0, -0, 1.5, Number.NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, 2 ** 40, null];

describe("columns that only later rows have", () => {
  const batch = batchOf([{ early: 1 }, { early: 2, late: "x" }, { later: 3 }]);

  test("are there in every form", () => {
    expect(batch.toCSV()).toBe("seed,run,early,late,later\n1,0,1,,\n1,1,2,x,\n1,2,,,3");
    expect(batch.toJSONLines()).toContain('{"seed":"1","run":2,"later":3}\n');
    expect(Object.keys(batch.columns)).toEqual(["seed", "run", "early", "late", "later"]);
    expect(batch.column("late")).toEqual([null, "x", null]);
    expect(batch.mean("later" as never)).toMatchObject({ estimate: 3, runs: 1 });
    expect(batch.quantiles("later" as never, [0.5])).toMatchObject([{ estimate: 3, runs: 1 }]);
  });

  test("make a failure that says so in a folder, whose files all have the same columns", async () => {
    const scenario = giving((run) => (run === 2 ? { extra: 5 } : {}));
    const stored = await monteCarlo(scenario, { runs: 4, workers: 0, out: newFolder() });
    expect(await stored.failures()).toMatchObject([
      { run: 2, error: { message: expect.stringContaining("row.extra: 5 is not allowed") } },
    ]);
    expect(await stored.column("run")).toEqual([0, 1, 3]);
  });
});

describe("a selection of no rows", () => {
  test("keeps its columns", async () => {
    const batch = await monteCarlo(market(), { runs: 5, workers: 0 });
    const none = batch.where(() => false);
    expect(none.toCSV()).toBe(batch.toCSV().split("\n")[0]);
    expect(none.columns.delivery).toEqual([]);
    expect(none.columns.deal).toEqual(new Uint8Array());
    expect(none.columns.demand).toEqual(new Float64Array());
    expect(() => none.mean("prise" as never)).toThrow("expected one of seed, run, price");
    expect(
      batchOf([{ a: 1 }])
        .where(() => false)
        .toCSV(),
    ).toBe("seed,run,a");
  });
});

describe("numbers that are no ordinary ones", () => {
  const batch = batchOf(SPECIAL.map((value) => ({ value })));

  test("stand in CSV as they are, and are read back", () => {
    const read = csvParse(batch.toCSV()).map(({ value }) => (value === "" ? null : Number(value)));
    expect(read).toEqual(SPECIAL);
  });

  test("stand in JSON lines, as text where JSON has no number for them", () => {
    const read = batch
      .toJSONLines()
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { value: number | string | null }).value);
    expect(read).toEqual(SPECIAL.map((value) => (Number.isFinite(value ?? 0) ? value : String(value))));
  });

  test("are told apart by the digest, but for the two zeros, which are equal", () => {
    const digests = SPECIAL.map((value) => batchOf([{ value }]).digest);
    expect(new Set(digests).size).toBe(SPECIAL.length - 1);
    expect(digests[0]).toBe(digests[1]);
    expect(batchOf([{ value: "NaN" }]).digest).not.toBe(batchOf([{ value: Number.NaN }]).digest);
  });

  test("come back from a folder as they were, in typed columns and in JSON", async () => {
    const values = Array.from({ length: 9 }, () => SPECIAL).flat(); // often enough for a dictionary to pay
    for (const start of [{ value: 0 }, { value: null }]) {
      const scenario = giving((run) => ({ value: values[run] }), start);
      const here = await monteCarlo(scenario, { runs: values.length, workers: 0 });
      const there = await monteCarlo(scenario, { runs: values.length, workers: 0, out: newFolder() });
      expect(await there.column("value")).toEqual(values);
      expect((await there.load()).digest).toBe(here.digest);
    }
  });

  test("anything that JSON can hold comes back from a folder", async () => {
    const anything = fc.jsonValue().filter((value) => value !== null);
    const values = fc.sample(anything, { numRuns: 100, seed: 3 });
    const mixed = values.map((value, at) =>
      at % 2 === 0 ? value : { value, not: [Number.NaN, -0, -Infinity] },
    );
    const scenario = giving((run) => ({ value: mixed[run] }), { value: null });
    const there = await monteCarlo(scenario, { runs: mixed.length, workers: 0, out: newFolder() });
    expect(await there.column("value")).toEqual(mixed);
  });

  test("counts go as far as whole numbers go, and no further", async () => {
    const scenario = (counts: readonly number[]) => {
      const { definition } = giving((run) => ({ count: counts[run] }), { count: 0 });
      const count = {
        kind: "whole",
        type: "whole number",
        unit: "1",
        says: "",
        decided: true,
        start: 0,
      } as const;
      return defineScenario({ ...definition, row: { ...definition.row, columns: { count } } });
    };
    const counts = [2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 7, 7, 7, 2 ** 53];
    const out = newFolder();
    const there = await monteCarlo(scenario(counts), { runs: counts.length, workers: 0, out });
    expect(await there.column("count" as never)).toEqual(counts.slice(0, -1));
    expect(await there.failures()).toMatchObject([
      { run: 6, error: { message: expect.stringContaining("whole") } },
    ]);
  });

  test("text comes back as it was, and half a character is a failure", async () => {
    const texts = ["", "\ufeffmark", "Київ 🇺🇦", "\u0000", "\ud83c", "a\nb"];
    const scenario = giving((run) => ({ text: texts[run] }), { text: "" });
    const there = await monteCarlo(scenario, { runs: texts.length, workers: 0, out: newFolder() });
    expect(await there.column("text")).toEqual(texts.toSpliced(4, 1));
    expect((await there.failures()).map(({ run }) => run)).toEqual([4]);
  });

  test("what no column can hold is a failure, not the end of the batch", async () => {
    const odd: readonly unknown[] = [10n, () => 1, Symbol("x"), { deep: 10n }, "fine"];
    const scenario = giving((run) => ({ value: odd[run] }), { value: null });
    const there = await monteCarlo(scenario, { runs: odd.length, workers: 0, out: newFolder() });
    expect((await there.failures()).map(({ run }) => run)).toEqual([0, 1, 2, 3]);
  });
});

describe("what is known of a column", () => {
  test("stays known when a folder is loaded: words that are all null are no numbers", async () => {
    const word = {
      kind: "text",
      type: "text or null",
      unit: "1",
      says: "",
      decided: true,
      start: null,
    } as const;
    const flag = { ...word, kind: "flag" } as const;
    const { definition } = giving(() => ({}), { word: null, flag: null });
    const scenario = defineScenario({ ...definition, row: { ...definition.row, columns: { word, flag } } });
    const out = newFolder();
    const here = await monteCarlo(scenario, { runs: 3, workers: 0 });
    await monteCarlo(scenario, { runs: 3, workers: 0, out });
    const nothing = [null, null, null];
    for (const batch of [
      here,
      await (await openBatch(out, scenario)).load(),
      await (await openBatch(out)).load(),
    ]) {
      const columns = batch.columns as Readonly<Record<string, unknown>>;
      expect(columns).toMatchObject({ word: nothing, flag: nothing });
    }
  });
});

describe("cells that a spreadsheet would calculate", () => {
  const bad = ["=1+1", "+A1", "-A1", "@SUM(A1)", "\tx", "\r=x", "\n=x", "＝x", '=HYPERLINK("x")'];

  test("are text, with an apostrophe before it", () => {
    const cells = csvParse(batchOf(bad.map((text) => ({ text }))).toCSV()).map(({ text }) => text);
    expect(cells).toEqual(bad.map((text) => `'${text}`));
    expect(batchOf([{ "=name": 1 }]).toCSV()).toContain("'=name");
  });

  test("are no numbers, no lists, and no words that only contain such a sign", () => {
    const good = [-5, -0.5, -Infinity, "-5", "+49.5", "a=b", ["=1"], "'quoted'"];
    const cells = csvParse(batchOf(good.map((value) => ({ value }))).toCSV()).map(({ value }) => value);
    expect(cells).toEqual(["-5", "-0.5", "-Infinity", "-5", "+49.5", "a=b", '["=1"]', "'quoted'"]);
  });
});
