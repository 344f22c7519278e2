import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError, stream } from "@summitry/core";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Calibration, calibrate, monteCarlo, openBatch } from "../src/index.ts";
import { posteriorsOf } from "../src/calibration/posterior.ts";
import { drawnScenario } from "./scenarios/drawn.ts";

/** A number that is a parameter, one that is blurred by luck, a yes or no, and one that is not always there. */
export const model = drawnScenario({
  priors: { trust: [0, 0.5, 1], luck: [-0.2, 0, 0.2], weather: [0, 0.5, 1] },
  start: () => ({ calls: 0, rounds: 0, deal: false, day: null as number | null }),
  row: ({ trust = 0, luck = 0 }) => ({
    calls: trust,
    rounds: trust + luck,
    deal: trust > 0.5,
    day: trust > 0.5 ? 20 * trust : null,
  }),
  outcomes: { early: ({ day }) => day !== null && day < 14 },
});
const batch = await monteCarlo(model, { runs: 3_000, seed: "table", workers: 0 });

/** Density of the prior of trust. */
const prior = (x: number): number => (x < 0 || x > 1 ? 0 : 2 - Math.abs(2 - 4 * x));

/** Mean and deviation of trust under a likelihood, by a sum over a fine grid. */
function exactly(likelihood: (x: number) => number) {
  const grid = Array.from({ length: 20_000 }, (_, at) => (at + 0.5) / 20_000);
  const sum = (of: (x: number) => number) =>
    grid.reduce((all, x) => all + of(x) * prior(x) * likelihood(x), 0);
  const mean = sum((x) => x) / sum(() => 1);
  const deviation = Math.sqrt(sum((x) => (x - mean) ** 2) / sum(() => 1));
  return { mean, deviation };
}

const of = ({ parameters }: Calibration, id: string) => parameters.find(({ parameter }) => parameter === id)!;

/** Whether trust is what it should be, within four Monte Carlo errors. */
function expectTrust(
  found: Calibration,
  { mean, deviation }: { readonly mean: number; readonly deviation: number },
) {
  const { posterior } = of(found, "trust");
  expect(Math.abs(posterior.mean - mean)).toBeLessThan((4 * deviation) / Math.sqrt(found.effective));
  expect(Math.abs(posterior.deviation / deviation - 1)).toBeLessThan(4 / Math.sqrt(2 * found.effective));
}

describe("a posterior", () => {
  const methods = ["rejection", "tempering"] as const;

  it.each(methods)("is what it is in closed form for a window: %s", async (method) => {
    const found = await calibrate(model, batch, {
      observed: { calls: { value: 0.6, halfWidth: 0.1 } },
      method,
    });
    const inside = [...batch].filter(({ trust }) => Math.abs(trust - 0.6) <= 0.1).map(({ run }) => run);
    expect(found.draws.map(({ run }) => run)).toEqual(inside);
    expect(new Set(found.draws.map(({ weight }) => weight))).toEqual(new Set([1 / inside.length]));
    expect(found.effective).toBeCloseTo(inside.length, 6);
    expectTrust(
      found,
      exactly((x) => (Math.abs(x - 0.6) <= 0.1 ? 1 : 0)),
    );
    expect(found.observed[0]).toMatchObject({ name: "calls", agreement: inside.length / 3_000 });
  });

  it.each(methods)("is what an integral gives for normal errors: %s", async (method) => {
    const observed = { calls: { value: 0.8, deviation: 0.15 } };
    const found = await calibrate(model, batch, { observed, method });
    expectTrust(
      found,
      exactly((x) => Math.exp(-0.5 * ((x - 0.8) / 0.15) ** 2)),
    );
    const { contraction, informed, prior: before } = of(found, "trust");
    const truth = 1 - exactly((x) => Math.exp(-0.5 * ((x - 0.8) / 0.15) ** 2)).deviation / Math.sqrt(1 / 24);
    expect(Math.abs(contraction.estimate - truth)).toBeLessThan(4 * contraction.standardError);
    expect(informed).toBe(true);
    expect(before.deviation).toBeCloseTo(Math.sqrt(1 / 24), 2);
  });

  it.each(methods)("is what Bayes' rule gives for a yes or no that may be misread: %s", async (method) => {
    const found = await calibrate(model, batch, {
      observed: { deal: { value: true, misread: 0.2 } },
      method,
    });
    const yes = new Map([...batch].map(({ run, deal }) => [run, deal]));
    const share = found.draws.reduce((sum, { run, weight }) => sum + (yes.get(run) === true ? weight : 0), 0);
    expect(share).toBeCloseTo(0.8, 1);
    expectTrust(
      found,
      exactly((x) => (x > 0.5 ? 0.8 : 0.2)),
    );
  });

  it("of several observations is their product", async () => {
    const observed = {
      calls: { value: 0.7, deviation: 0.2 },
      deal: { value: true, misread: 0.1 },
      early: { value: false, misread: 0 },
    };
    const found = await calibrate(model, batch, { observed });
    const likelihood = (x: number): number =>
      Math.exp(-0.5 * ((x - 0.7) / 0.2) ** 2) * (x > 0.5 ? 0.9 : 0.1) * (x > 0.5 && x < 0.7 ? 0 : 1);
    expectTrust(found, exactly(likelihood));
  });

  it("tells nothing of a parameter that nothing depends on, and something of one that blurs a reading", async () => {
    const found = await calibrate(model, batch, {
      observed: { rounds: { value: 1.05, halfWidth: 0.05 } },
      least: 20,
    });
    const [weather, trust, luck] = ["weather", "trust", "luck"].map((id) => of(found, id));
    expect(Math.abs(weather!.contraction.estimate)).toBeLessThan(0.25);
    expect(weather!.contraction.low).toBeLessThan(0);
    expect([weather!.informed, trust!.informed, luck!.informed]).toEqual([false, true, true]);
  });

  it("has contractions whose intervals hold the truth in about 95 % of tables", () => {
    const likelihood = (x: number): number => Math.exp(-0.5 * ((x - 0.6) / 0.2) ** 2);
    const truths = { trust: 1 - exactly(likelihood).deviation / Math.sqrt(1 / 24), weather: 0 };
    const held = { trust: 0, weather: 0 };
    for (let table = 0; table < 200; table++) {
      const random = stream("tables", table);
      const drawn = () => Float64Array.from({ length: 250 }, () => (random.uniform() + random.uniform()) / 2);
      const [trust, weather] = [drawn(), drawn()];
      const weights = trust.map(likelihood);
      const parameters = new Map(Object.entries({ trust, weather }));
      for (const { parameter, contraction } of posteriorsOf(parameters, weights, 100)) {
        const truth = truths[parameter as keyof typeof truths];
        if (contraction.low <= truth && truth <= contraction.high) held[parameter as keyof typeof held] += 1;
      }
    }
    for (const count of Object.values(held)) {
      expect(count).toBeGreaterThanOrEqual(180);
      expect(count).toBeLessThan(200);
    }
  });

  it("calls none of many parameters informed by chance, though some look it", () => {
    const random = stream("many", 0);
    const values = () => Float64Array.from({ length: 400 }, () => random.uniform());
    const parameters = new Map(Array.from({ length: 200 }, (_, at) => [`x${at}`, values()]));
    const weights = Float64Array.from({ length: 400 }, (_, at) => Number(at < 60));
    const found = posteriorsOf(parameters, weights, 60);
    expect(found.filter(({ contraction }) => contraction.estimate >= 0.1).length).toBeGreaterThan(3);
    expect(found.filter(({ informed }) => informed)).toEqual([]);
  });

  it("has quantiles in order, and the prior's are those of the prior", async () => {
    const found = await calibrate(model, batch, { observed: { deal: { value: true, misread: 0.3 } } });
    const { prior: before, posterior } = of(found, "trust");
    expect([...posterior.quantiles].sort((one, other) => one - other)).toEqual(posterior.quantiles);
    const exact = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) =>
      share < 0.5 ? Math.sqrt(share / 2) : 1 - Math.sqrt((1 - share) / 2),
    );
    for (const [at, quantile] of before.quantiles.entries()) expect(quantile).toBeCloseTo(exact[at]!, 1);
  });
});

describe("too few draws", () => {
  const sharp = { calls: { value: 0.6, deviation: 0.003 } };

  it("give no posterior at all, and say how many runs would do", async () => {
    const observed = { calls: { value: 0.6, halfWidth: 0.005 } };
    const found = await calibrate(model, batch, { observed, method: "rejection" });
    expect(found).toMatchObject({ enough: false, draws: [], parameters: [] });
    expect(found.runsNeeded).toBe(Math.ceil((3_000 * 100) / found.effective));
    const more = await monteCarlo(model, { runs: Math.ceil(1.5 * found.runsNeeded), seed: 1, workers: 0 });
    expect((await calibrate(model, more, { observed, method: "rejection" })).enough).toBe(true);
  });

  it("have their tolerances widened as little as is needed, where that is asked for", async () => {
    const found = await calibrate(model, batch, { observed: sharp });
    expect(found.enough).toBe(true);
    expect(found.widened).toBeGreaterThan(1);
    expect(found.effective).toBeGreaterThanOrEqual(100);
    expect(found.effective).toBeLessThan(101);
    const wider = await calibrate(model, batch, {
      observed: { calls: { value: 0.6, deviation: 0.003 * found.widened } },
      least: 20,
    });
    expect(wider.parameters).toEqual(found.parameters);
  });

  it("are not widened beyond what leaves the record a meaning: a prior is never called a result", async () => {
    for (const observed of [
      { calls: { value: 0.6, deviation: 1e-6 } },
      { calls: { value: 7, halfWidth: 1 } },
      {
        deal: { value: true, misread: 0 },
        early: { value: true, misread: 0 },
        calls: { value: 0.9, halfWidth: 0 },
      },
    ]) {
      const found = await calibrate(model, batch, { observed });
      expect(found).toMatchObject({ enough: false, widened: 1, draws: [], parameters: [] });
      expect(found.runsNeeded).toBeGreaterThan(3_000);
    }
  });
});

describe("a record", () => {
  it("is learned from alike in memory and in a folder", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
    onTestFinished(() => rmSync(scratch, { recursive: true }));
    const few = await monteCarlo(model, { runs: 600, seed: 3, workers: 0 });
    await few.write(join(scratch, "rows"));
    const stored = await openBatch(join(scratch, "rows"), model);
    const observed = { early: { value: true, misread: 0.1 } };
    const { digest, ...found } = await calibrate(model, stored, { observed });
    const { digest: own, ...plain } = await calibrate(model, few, { observed });
    expect(found).toEqual(plain);
    expect([digest, own]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), few.digest]);
  });

  it("counts a run without a value where that is optional, and not otherwise", async () => {
    const observed = (optional: boolean) => ({ day: { value: 15, halfWidth: 2, optional } });
    const without = await calibrate(model, batch, { observed: observed(false) });
    const rows = new Map([...batch].map((row) => [row.run, row.day]));
    for (const { run } of without.draws) expect(rows.get(run)).not.toBeNull();
    const withThem = await calibrate(model, batch, { observed: observed(true) });
    const nulls = [...batch].filter(({ day }) => day === null).length;
    expect(withThem.draws.length).toBe(without.draws.length + nulls);
  });

  it.each<[string, object]>([
    [
      "observed.calls: {} is not allowed; expected an object with value and deviation, value and halfWidth, or value and misread",
      { observed: { calls: {} } },
    ],
    [
      "observed.calls.deviation: 0 is not allowed; expected a finite number above 0",
      { observed: { calls: { value: 1, deviation: 0 } } },
    ],
    [
      "observed.deal.misread: 0.5 is not allowed; expected a number of at least 0 and below 0.5",
      { observed: { deal: { value: true, misread: 0.5 } } },
    ],
    [
      "observed.deal.value: 1 is not allowed; expected true or false",
      { observed: { deal: { value: 1, misread: 0 } } },
    ],
    [
      "observed.deal.value: 1 is not allowed; expected true or false, with misread",
      { observed: { deal: { value: 1, halfWidth: 0 } } },
    ],
    [
      "observed.calls.value: true is not allowed; expected what the rows have there: number",
      { observed: { calls: { value: true, misread: 0 } } },
    ],
    ["did you mean calls?", { observed: { cals: { value: 1, halfWidth: 0 } } }],
    ["observed: {} is not allowed; expected at least one observation", { observed: {} }],
    [
      "least: 10 is not allowed; expected a whole number of at least 20",
      { observed: { calls: { value: 1, halfWidth: 0 } }, least: 10 },
    ],
    [
      'method: "mcmc" is not allowed; expected one of rejection, tempering',
      { observed: { calls: { value: 1, halfWidth: 0 } }, method: "mcmc" },
    ],
  ])("that does not fit is refused in a line: %s", async (line, options) => {
    const error = await calibrate(model, batch, options as never).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain(line);
  });
});
