import { agreedTerms, type BatchTerms } from "@summitry/plots";
import { describe, expect, it, test } from "vitest";
import { batchTerms } from "./samples.ts";
import { written } from "./written.ts";

describe("terms", () => {
  const [settlement, ceasefire] = batchTerms.tables;
  const only = (change: Partial<Record<keyof BatchTerms["tables"][number], unknown>>) =>
    ({ runs: 1000, tables: [{ ...ceasefire, ...change }] }) as BatchTerms;

  test("are those of the table signed most, with what more than half of its texts say", () => {
    expect(agreedTerms(batchTerms).finding).toBe(
      "Ceasefire is signed in 34.2 % (31.3 to 37.1) of runs; most of its texts say kind: air only; monitoring: none; follow up: trilateral in two weeks",
    );
    const [, monitoring] = ceasefire!.issues;
    const alike = ["a", "b", "c", "d", "e"].map((issue) => ({ ...monitoring!, issue }));
    expect(agreedTerms(only({ issues: alike })).finding).toMatch(
      /; most of its texts say a: none; b: none; c: none; and 2 more terms alike$/,
    );
    const [, , relief] = ceasefire!.issues;
    expect(agreedTerms(only({ issues: [relief] })).finding).toMatch(
      /of runs, on no term more often than not$/,
    );
  });

  test("are said to be none where nothing was signed", () => {
    const figure = agreedTerms(batchTerms, { table: "settlement", labels: { settlement: "a settlement" } });
    expect(figure.finding).toBe("A settlement is signed in none of 1,000 runs");
    expect(figure.caption).toBe("There are no terms to show. Texts were signed on ceasefire.");
    expect(agreedTerms({ runs: 3, tables: [settlement!] }).caption).toBe("There are no terms to show.");
  });

  test("put rare values together, and say how many texts entered into force or ended", () => {
    const text = written(agreedTerms(batchTerms));
    expect(text).toContain("3 other values | 17.5 %");
    expect(text).toContain("Ended (12 of 412) | ");
    expect(text).toContain("In force (400 of 412) | ");
    expect(text).toContain("day 31 (28 to 34)");
    expect(text).toMatch(/day 70( \||$)/);
    expect(text).toContain("day of the run");
    expect(written(agreedTerms(batchTerms, { start: "2025-08-15" }))).toContain("Oct");
  });

  test("have a pale bar where a value is not told to be in more than half of the texts", () => {
    const [kind] = ceasefire!.issues;
    const [most] = kind!.values;
    const bars = (low: number) =>
      agreedTerms(only({ issues: [{ ...kind, values: [{ ...most, low }] }], gains: [] })).svg();
    expect(bars(0.51)).toContain('fill-opacity="0.85"');
    expect(bars(0.49)).not.toContain('fill-opacity="0.85"');
  });

  it.each<[string, unknown]>([
    ["tables", { runs: 1, tables: [] }],
    ["runs", { ...batchTerms, runs: 0 }],
    ["tables.0.signed.estimate", only({ signed: { ...ceasefire!.signed, estimate: 2 } })],
    ["tables.0.issues.0.values", only({ issues: [{ issue: "kind" }] })],
    ["tables.0.days.end", only({ days: { ...ceasefire!.days, end: null } })],
    ["tables.0.gains.0.quantiles", only({ gains: [{ party: "a", count: 1, quantiles: [1, 2] }] })],
  ])("refuses what is wrong at %s", (field, terms) => {
    expect(() => agreedTerms(terms as BatchTerms)).toThrow(
      new RegExp(`^${field.replaceAll(".", "\\.")}: .* is not allowed; expected `),
    );
  });

  it("refuses a table that there is not, and a start that is no date", () => {
    expect(() => agreedTerms(batchTerms, { table: "peace" })).toThrow(
      'wording.table: "peace" is not allowed; expected one of settlement, ceasefire',
    );
    expect(() => agreedTerms(batchTerms, { start: "August" })).toThrow("a date as YYYY-MM-DD");
  });
});
