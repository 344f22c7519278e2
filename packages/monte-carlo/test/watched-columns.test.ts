import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineScenario, InputError } from "@summitry/core";
import { afterAll, describe, expect, test } from "vitest";
import { compare, monteCarlo } from "../src/index.ts";
import { Batch } from "../src/results/batch.ts";
import { market, type MarketRow } from "./scenarios/market.ts";

/** A row whose columns are misspelt. */
type Misspelt = MarketRow & { readonly prise: number | null };

const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const here = await monteCarlo(market(), { runs: 40, seed: 5, workers: 0 });
const there = await monteCarlo(market(), { runs: 40, seed: 5, workers: 0, out: join(scratch, "results") });
const pair = await compare(market(), market({ generosity: 0.2 }), { runs: 40, seed: 5, workers: 0 });

const misspelt = (row: MarketRow): boolean => (row as Misspelt).prise !== null;
const number = (row: MarketRow): number => (row as Misspelt).prise ?? 0;
const refused =
  /^column: "prise" is not allowed; expected one of seed, run, price, .*; did you mean price\?$/;

describe("a column that no row has is refused", () => {
  test.each<[string, () => unknown]>([
    ["probability", () => here.probability(misspelt)],
    ["find", () => here.find(misspelt)],
    ["where", () => here.where(misspelt)],
    ["convergence", () => here.convergence(number)],
    ["probability of a folder", () => there.probability(misspelt)],
    ["find of a folder", () => there.find(misspelt)],
    ["difference", () => pair.difference(number)],
    ["differences", () => pair.differences(number)],
    ["pairing", () => pair.pairing(misspelt)],
    ["until", () => monteCarlo(market(), { runs: 40, workers: 0, until: { halfWidth: 0.1, of: misspelt } })],
    ["until with workers", () => monteCarlo(market(), { runs: 40, until: { halfWidth: 0.1, of: number } })],
  ])("by %s", async (_, question) => {
    const error: unknown = await Promise.resolve()
      .then(question)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field: "column", value: "prise", message: expect.stringMatching(refused) });
  });

  test("wherever a test of the first rows reads it", () => {
    expect(() => here.probability((row) => row.run > 5 && misspelt(row))).toThrow(refused);
    expect(() =>
      here.probability((row) => {
        const { prise } = row as Misspelt;
        return prise === 1;
      }),
    ).toThrow(refused);
  });

  test("before what comes of it", () => {
    expect(() => here.find((row) => (row as Misspelt).prise!.toFixed() === "1")).toThrow(refused);
    const silent = (row: MarketRow): boolean => {
      try {
        return misspelt(row);
      } catch {
        return false;
      }
    };
    expect(() => here.where(silent)).toThrow(refused);
  });

  test("and none that only other rows or another variant have", () => {
    const rows = [{ late: 1 }, { early: 1 }].map((each, run) => ({ seed: "1", run, ...each }));
    const batch = new Batch<{ seed: string; run: number; early?: number }>({
      ...{ rows, seed: "1", runs: 2, failures: [], notice: null, outcomes: {} },
    });
    expect(batch.probability((row) => row.early !== undefined).estimate).toBe(0.5);
    expect(batch.where((row) => row.early === 1).probability((row) => "late" in row).estimate).toBe(0);
  });
});

describe("what a function may do with rows", () => {
  test("asking what is asked of any object", async () => {
    const tests: readonly ((row: MarketRow) => boolean)[] = [
      (row) => JSON.stringify(row).includes('"deal":true'),
      (row) => String(row) === "[object Object]" && row.constructor === Object,
      (row) => !("prise" in row) && !Object.hasOwn(row, "prise") && Object.keys(row).includes("price"),
      (row) => (row as unknown as Record<symbol, unknown>)[Symbol.iterator] === undefined,
      (row) => (row as unknown as PromiseLike<unknown>).then === undefined && row.deal,
      ({ seed, run, ...rest }) => Object.values(rest).length > 3 && seed === "5" && run > 3,
    ];
    for (const each of tests) {
      const count = [...here].filter((row) => each(row)).length;
      expect(here.probability(each).estimate).toBe(count / 40);
      expect(await there.probability(each)).toEqual(here.probability(each));
    }
  });

  test("knowing rows again, keeping and copying them, each once", () => {
    const all = new Set(here);
    const kept: MarketRow[] = [];
    expect(here.probability((row) => all.has(row) && kept.push(structuredClone(row)) > 0).estimate).toBe(1);
    expect(kept).toEqual([...here]);
    expect(here.find((row) => row === [...here][2])).toBe([...here][2]);
  });

  test("leaves them as they were", () => {
    here.probability(() => true);
    expect(() => here.probability(() => JSON.parse("no") as boolean)).toThrow(SyntaxError);
    for (const row of here) expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  test("with frozen rows as well", () => {
    const rows = [...here].map((row) => Object.freeze({ ...row }));
    const frozen = new Batch({ seed: "5", runs: 40, rows, failures: [], notice: null, outcomes: {} });
    expect(() => frozen.probability(misspelt)).toThrow(refused);
    expect(frozen.probability((row) => row.deal)).toEqual(here.probability((row) => row.deal));
  });
});

describe("a test of a row that answers anything but true or false is refused", () => {
  const late = (row: MarketRow): boolean => (row.run < 30 ? true : (row.price as unknown as boolean));
  const none = (): boolean => undefined as unknown as boolean;

  test.each<[string, () => unknown, string]>([
    ["probability", () => here.probability(none), "test of run 0: undefined is not allowed"],
    ["find", () => here.find(none), "test of run 0: undefined is not allowed"],
    ["where", () => here.where(none), "test of run 0: undefined is not allowed"],
    ["probability of a folder", () => there.probability(none), "test of run 0: undefined is not allowed"],
    ["find of a folder", () => there.find(none), "test of run 0: undefined is not allowed"],
    ["a late row", () => here.probability(late), "test of run 30: "],
    ["a late row of a folder", () => there.probability(late), "test of run 30: "],
  ])("by %s", async (_, question, message) => {
    await expect(Promise.resolve().then(question)).rejects.toThrow(message);
    await expect(Promise.resolve().then(question)).rejects.toThrow("expected true or false");
  });

  test("by an outcome of a scenario", async () => {
    const scenario = defineScenario({ ...market().definition, outcomes: { sold: none } });
    const run = monteCarlo(scenario, { runs: 3, workers: 0 });
    await expect(run).rejects.toThrow("outcomes.sold of run 0: undefined is not allowed");
  });
});
