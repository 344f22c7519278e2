import { type BatchReasons, reasonShares } from "@summitry/plots";
import { describe, expect, it, test } from "vitest";
import { batchReasons } from "./samples.ts";
import { written } from "./written.ts";

describe("reasons", () => {
  const [ceasefire] = batchReasons.tables;
  const only = (stages: unknown) =>
    ({ runs: 1000, tables: [{ table: "ceasefire", stages }] }) as BatchReasons;

  test("are the commonest of two tables in the title, with those on whom they hung", () => {
    expect(reasonShares(batchReasons).finding).toBe(
      "Settlement: in 60.0 % (57.0 to 63.0) of runs the invitation was declined, which hung on Putin; ceasefire: in 30.0 % (27.2 to 32.8) of runs a text could be signed, but time ran out, which hung on Putin (20 %) and Trump (5 %)",
    );
    const [inForce] = ceasefire!.stages;
    expect(reasonShares(only([inForce])).finding).toBe(
      "A text was in force at the end of every run, at every table",
    );
  });

  test("stand in the order of how far a table came, with whom they hung on by share", () => {
    const text = written(reasonShares({ runs: 1000, tables: [ceasefire!] }));
    const rows = [
      "Red lines closed every text",
      "A text could be signed, but time ran out",
      "A text could be signed, but one walked out",
      "A text was in force",
    ];
    const places = rows.map((row) => text.indexOf(row));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain("hung on Zelensky: guarantees (80 %), Zelensky: reparations (33 %)");
    expect(text).toContain("15.0 % (12.8 to 17.2)");
  });

  test("of what is not known are told as they stand", () => {
    const stage = { ...ceasefire!.stages[0], stage: "toString" };
    expect(written(reasonShares(only([stage])))).toContain("ToString: in force");
  });

  test("are one bar a table whose parts sum to its width", () => {
    const svg = reasonShares({ runs: 1000, tables: [ceasefire!] }).svg({ width: 700 });
    const bars = [...svg.matchAll(/height="22" width="([\d.]+)"/g)].map(([, width]) => Number(width) + 1);
    expect(bars).toHaveLength(3);
    expect(bars.reduce((sum, width) => sum + width, 0)).toBeCloseTo(668, 5);
  });

  it("calls tables, parties and lines by the labels that it is given", () => {
    const text = written(
      reasonShares(batchReasons, {
        labels: { ceasefire: "a truce", putin: "Moscow", "zelensky.guarantees": "a force", zelensky: "Kyiv" },
      }),
    );
    for (const word of ["A truce", "hung on Moscow", "Kyiv: a force"]) expect(text).toContain(word);
  });

  it.each<[string, unknown]>([
    ["tables", { runs: 1, tables: [] }],
    ["tables.0.stages", only([])],
    ["tables.0.stages.0.high", only([{ ...ceasefire!.stages[0], high: 7 }])],
    [
      "tables.0.stages.0.reasons.0.who",
      only([{ ...ceasefire!.stages[0], reasons: [{ ...ceasefire!.stages[0], how: "x" }] }]),
    ],
  ])("refuses what is wrong at %s", (field, reasons) => {
    expect(() => reasonShares(reasons as BatchReasons)).toThrow(
      new RegExp(`^${field.replaceAll(".", "\\.")}: .* is not allowed; expected `),
    );
  });
});
