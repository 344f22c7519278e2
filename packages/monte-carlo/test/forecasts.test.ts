import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@summitry/core";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  brierScore,
  crps,
  type Fact,
  forecast,
  type Forecast,
  logScore,
  monteCarlo,
  openBatch,
  score,
} from "../src/index.ts";
import { drawnScenario } from "./scenarios/drawn.ts";

const model = drawnScenario({
  priors: { trust: [0, 0.5, 1], luck: [0, 0.5, 1] },
  start: () => ({ deal: false, never: false, days: null as number | null }),
  row: ({ trust = 0, luck = 0 }) => ({
    deal: trust > 0.5,
    never: trust > 2,
    days: trust > 0.5 ? 10 * luck : null,
  }),
  outcomes: { deal: ({ deal }) => deal, never: ({ never }) => never },
});
const batch = await monteCarlo(model, { runs: 500, seed: "frozen", workers: 0 });
const frozen = await forecast(model, batch, { date: "2025-08-14", columns: ["days"] });

describe("a forecast", () => {
  it("is plain data with the counts, the spread and what it can be made again from", () => {
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
    const deals = batch.column("deal").filter(Boolean).length;
    expect(frozen.outcomes).toEqual({
      deal: { happened: deals, runs: 500 },
      never: { happened: 0, runs: 500 },
    });
    const { values, runs } = frozen.columns["days"]!;
    expect([runs, values.length]).toEqual([deals, 200]);
    expect([...values].sort((one, other) => one - other)).toEqual(values);
    expect(frozen).toMatchObject({
      name: "drawn",
      seed: "frozen",
      runs: 500,
      failed: 0,
      digest: batch.digest,
    });
    expect(Object.keys(frozen.packages)).toEqual(
      expect.arrayContaining(["@summitry/core", "@summitry/monte-carlo"]),
    );
    expect(frozen.scenario).toEqual({ name: "drawn", options: null, without: [], drawnTogether: [] });
  });

  it("is the same of a folder", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
    onTestFinished(() => rmSync(scratch, { recursive: true }));
    await batch.write(join(scratch, "rows"));
    const stored = await openBatch(join(scratch, "rows"), model);
    expect(await forecast(model, stored, { date: "2025-08-14", columns: ["days"] })).toEqual(frozen);
  });

  it("takes the outcomes that were chosen, and says what is held", async () => {
    const held = model.holding({ luck: 0.25 });
    const few = await monteCarlo(held, { runs: 20, seed: 1, workers: 0 });
    const made = await forecast(held, few, {
      date: "2025-01-01",
      name: "lucky",
      outcomes: ["never"],
      columns: ["days"],
    });
    expect(Object.keys(made.outcomes)).toEqual(["never"]);
    expect(made).toMatchObject({ name: "lucky", scenario: { fixed: { luck: 0.25 } } });
    expect(new Set(made.columns["days"]!.values)).toEqual(new Set([2.5]));
  });

  it.each([
    [{ date: "2025-02-30" }, 'date: "2025-02-30" is not allowed; expected a date as YYYY-MM-DD'],
    [{}, "date: undefined is not allowed; expected a date as YYYY-MM-DD"],
    [
      { date: "2025-01-01", outcomes: ["dael"] },
      'outcomes: "dael" is not allowed; expected one of deal, never; did you mean deal?',
    ],
    [{ date: "2025-01-01", columns: ["deal"] }, /^column deal: (true|false) is not allowed/],
    [{ date: "2025-01-01", columns: ["day"] }, /^column: "day".*did you mean days\?$/],
  ])("refuses %j", async (options, line) => {
    await expect(forecast(model, batch, options as never)).rejects.toThrow(line);
  });
});

describe("scores", () => {
  it("are those of the books", () => {
    expect([
      brierScore(0.5, true),
      brierScore(0.5, false),
      brierScore(1, true),
      brierScore(1, false),
    ]).toEqual([0.25, 0.25, 0, 1]);
    expect(logScore(0.5, true)).toBeCloseTo(Math.LN2, 14);
    expect([logScore(1, true), logScore(0, true), logScore(0, false)]).toEqual([
      0,
      Number.POSITIVE_INFINITY,
      0,
    ]);
    expect(crps([3], 5)).toBe(2);
    expect(crps([0, 1], 0.5)).toBeCloseTo(0.25, 14);
  });

  it("are proper: nobody expects a better one than by saying what they believe", () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, (believed, said) => {
        for (const scored of [brierScore, logScore]) {
          const expected = (probability: number): number =>
            believed * scored(probability, true) + (1 - believed) * scored(probability, false);
          expect(expected(believed)).toBeLessThanOrEqual(expected(said) + 1e-12);
        }
      }),
    );
  });

  it("of a distribution are half the mean distance of its values less that to the fact", () => {
    const value = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), value, (values, fact) => {
        const sorted = values.toSorted((one, other) => one - other);
        const mean = (numbers: readonly number[]) =>
          numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
        const toFact = mean(values.map((each) => Math.abs(each - fact)));
        const apart = mean(values.flatMap((one) => values.map((other) => Math.abs(one - other))));
        expect(crps(sorted, fact)).toBeCloseTo(toFact - apart / 2, 9);
      }),
    );
  });
});

const facts: readonly Fact[] = [
  { name: "deal", value: false, date: "2025-09-01", source: "the papers" },
  { name: "never", value: false, date: "2025-08-14" },
  { name: "days", value: 4, date: "2025-09-01" },
];

describe("a forecast and the facts", () => {
  it("give the scores of each outcome and column, and their means", () => {
    const { outcomes, columns, brier, log, forecast: name } = score(frozen, facts);
    const [deal, never] = outcomes;
    const share = frozen.outcomes["deal"]!;
    expect(name).toBe("drawn");
    expect(deal!.probability).toBe((share.happened + 0.5) / 501);
    expect(never!.probability).toBe(0.5 / 501);
    expect(deal!.brier).toBe(deal!.probability ** 2);
    expect(brier).toEqual({ facts: 2, mean: (deal!.brier + never!.brier) / 2, interval: null });
    expect(log.mean).toBeCloseTo(
      -(Math.log(1 - deal!.probability) + Math.log(1 - never!.probability)) / 2,
      12,
    );
    expect(columns[0]!.crps).toBe(crps(frozen.columns["days"]!.values, 4));
  });

  it("stand beside references on the same facts, 50 % always among them", async () => {
    const other = await forecast(
      model.holding({ trust: 0.4 }),
      await monteCarlo(model.holding({ trust: 0.4 }), { runs: 99, workers: 0 }),
      {
        date: "2025-08-14",
      },
    );
    const references = { "base rate": { deal: 0.1, days: 6 }, sceptic: other };
    const { references: scored, columns, brier } = score(frozen, facts, { references });
    expect(scored.map((each) => [each.name, each.brier.facts])).toEqual([
      ["50 %", 2],
      ["base rate", 1],
      ["sceptic", 2],
    ]);
    const [even, base, sceptic] = scored;
    expect(even!.brier.mean).toBe(0.25);
    expect(even!.brierDifference.mean).toBeCloseTo(brier.mean - 0.25, 14);
    expect(base!.brier.mean).toBeCloseTo(0.01, 14);
    expect(sceptic!.brier.mean).toBeCloseTo((0.5 / 100) ** 2, 14);
    expect(sceptic!.logDifference.mean).toBeGreaterThan(0);
    expect(columns[0]!.references).toEqual({ "base rate": 2 });
  });

  it("have an interval from thirty facts on, and none before", () => {
    const many = (count: number): readonly [Forecast, readonly Fact[]] => {
      const names = Array.from({ length: count }, (_, at) => `x${at}`);
      const outcomes = Object.fromEntries(names.map((name, at) => [name, { happened: at, runs: 100 }]));
      return [
        { ...frozen, outcomes },
        names.map((name, at) => ({ name, value: at % 3 === 0, date: "2026-01-01" })),
      ];
    };
    expect(score(...many(29)).brier.interval).toBeNull();
    const { brier, references } = score(...many(30));
    expect(brier.interval![0]).toBeLessThan(brier.mean);
    expect(references[0]!.brierDifference.interval).not.toBeNull();
  });

  it.each<[string, () => unknown]>([
    [
      'facts.0.name: "dael" is not allowed; expected one of deal, never, days; did you mean deal?',
      () => score(frozen, [{ ...facts[0]!, name: "dael" }]),
    ],
    [
      'facts.1.name: "deal" is not allowed; expected one fact about each outcome or column',
      () => score(frozen, [facts[0]!, facts[0]!]),
    ],
    [
      "facts.0.value: 3 is not allowed; expected true or false",
      () => score(frozen, [{ ...facts[0]!, value: 3 }]),
    ],
    [
      "facts.0.value: true is not allowed; expected a finite number",
      () => score(frozen, [{ ...facts[2]!, value: true }]),
    ],
    [
      'facts.0.date: "2025-08-13" is not allowed; expected a day from 2025-08-14 on: the forecast was frozen then, and what was known before is no test of it',
      () => score(frozen, [{ ...facts[0]!, date: "2025-08-13" }]),
    ],
    [
      "forecast.schema: 2 is not allowed; expected 1, which this summitry reads: use a newer one",
      () => score({ ...frozen, schema: 2 } as never, facts),
    ],
    [
      'forecast.format: "summitry batch" is not allowed; expected "summitry forecast", as summitry forecast writes it',
      () => score({ ...frozen, format: "summitry batch" } as never, facts),
    ],
    [
      "references.base.deal: 1.5 is not allowed; expected a probability from 0 to 1",
      () => score(frozen, facts, { references: { base: { deal: 1.5 } } }),
    ],
    [
      'references.base: "dael" is not allowed; expected one of deal, never, days; did you mean deal?',
      () => score(frozen, facts, { references: { base: { dael: 1 } } }),
    ],
    ["facts: [] is not allowed; expected at least 1 facts", () => score(frozen, [])],
  ])("refuse what does not fit, in a line: %s", (line, call) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(line);
  });
});
