import { InputError } from "@summitry/core";
import { describe, expect, test } from "vitest";
import { compare, monteCarlo, type Progress } from "../src/index.ts";
import { market } from "./scenarios/market.ts";

describe("two variants on the same seeds", () => {
  test("do not differ at all when they are the same", async () => {
    const effect = await compare(market(), market(), { runs: 40, seed: 5, workers: 1 });
    const nothing = { estimate: 0, low: 0, high: 0, standardError: 0, runs: 40 };
    expect(effect.difference((row) => row.deal)).toEqual(nothing);
    expect(effect.difference((row) => row.demand)).toEqual(nothing);
    expect(effect.outcomes()).toMatchObject([
      { name: "sold", ...nothing },
      { name: "cheap", ...nothing },
    ]);
  });

  test("differ the way they should: second minus first", async () => {
    const options = { runs: 200, seed: 5, workers: 1 };
    const effect = await compare(market(), market({ generosity: 0.2 }), options);
    const sold = effect.difference((row) => row.deal);
    expect(sold.low).toBeGreaterThan(0);
    expect(sold.estimate).toBe(
      effect.b.probability((row) => row.deal).estimate - effect.a.probability((row) => row.deal).estimate,
    );
    expect(sold.high).toBeGreaterThan(sold.estimate);
    const pairing = effect.pairing((row) => row.deal);
    expect(effect.outcomes()[0]).toEqual({ name: "sold", ...sold, pairing, told: true });
    expect(pairing.paired).toBe(sold.standardError);

    const back = await compare(market({ generosity: 0.2 }), market(), options);
    expect(back.difference((row) => row.deal)).toEqual({
      estimate: -sold.estimate,
      low: -sold.high,
      high: -sold.low,
      standardError: sold.standardError,
      runs: 200,
    });
  });

  test("have the draws of the same runs, and so a narrower interval than two separate batches", async () => {
    const effect = await compare(market(), market({ meets: [0, 1, 2, 3] }), { runs: 200, workers: 1 });
    expect(effect.difference((row) => row["buyer.patience"])).toMatchObject({ estimate: 0, low: 0, high: 0 });
    const { low, high } = effect.difference((row) => row.demand + Number(row.deal));
    const apart = effect.a.mean("demand");
    expect(high - low).toBeLessThan((apart.high - apart.low) / 2);
  });

  test("save runs, as many times as the paired difference is more precise", async () => {
    const effect = await compare(market(), market({ generosity: 0.02 }), { runs: 200, seed: 5, workers: 1 });
    const { paired, independent, factor } = effect.pairing((row) => row.offers);
    const [a, b] = [effect.a, effect.b].map((batch) => batch.mean("offers").standardError);
    expect(independent).toBeCloseTo(Math.sqrt(a! * a! + b! * b!), 12);
    expect(factor).toBeCloseTo((independent / paired) ** 2, 12);
    expect(factor).toBeGreaterThan(1.2);
    const same = await compare(market(), market(), { runs: 20, workers: 1 });
    expect(same.pairing((row) => row.run < 0).factor).toBe(1);
    expect(same.pairing((row) => row.offers).factor).toBe(Number.POSITIVE_INFINITY);
  });

  test("leave out the runs that failed in either, and count them", async () => {
    const options = { runs: 100, seed: 2, workers: 1 };
    const brittle = market({ seller: "brittle" });
    const failed = (await monteCarlo(brittle, options)).failures.map(({ run }) => run);
    expect(failed.length).toBeGreaterThan(5);
    for (const [a, b] of [
      [brittle, market()],
      [market(), brittle],
    ] as const) {
      const effect = await compare(a, b, options);
      expect(effect.failed).toBe(failed.length);
      const runs: number[] = [];
      const note = ({ run, demand }: { run: number; demand: number }) => (runs.push(run), demand);
      expect(effect.difference(note)).toMatchObject({
        estimate: 0,
        low: 0,
        high: 0,
        runs: 100 - failed.length,
      });
      expect(runs.filter((run) => failed.includes(run))).toEqual([]);
    }
  });

  test("are the same in workers, and say when they could not be", async () => {
    const options = { runs: 30, seed: 1 };
    const here = await compare(market(), market({ generosity: 0.2 }), { ...options, workers: 1 });
    const there = await compare(market(), market({ generosity: 0.2 }), { ...options, workers: 2 });
    expect([...there.a]).toEqual([...here.a]);
    expect([...there.b]).toEqual([...here.b]);
    expect(there.notice).toBeNull();
    const mixed = await compare(market(), market({ module: null }), options);
    expect(mixed.notice).toContain("does not say where it comes from");
  });

  test("report the progress of both", async () => {
    const heard: Progress[] = [];
    const onProgress = (now: Progress) => void heard.push(now);
    await compare(market({ seller: "brittle" }), market(), { runs: 50, seed: 2, workers: 1, onProgress });
    expect(heard.map(({ done }) => done)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    expect(new Set(heard.map(({ runs }) => runs))).toEqual(new Set([100]));
    const failed = heard.map((now) => now.failed);
    expect(failed).toEqual([...failed].sort((one, other) => one - other));
  });

  test("need measures that are numbers", async () => {
    const effect = await compare(market(), market(), { runs: 10 });
    expect(() => effect.difference((row) => row.price as number)).toThrow(InputError);
    expect(() => effect.difference(() => Number.NaN)).toThrow("measure of run 0: NaN is not allowed");
  });

  test("may be several, each against the first, with intervals that hold together", async () => {
    const options = { runs: 100, seed: 5, workers: 1 };
    const variants = [
      market({ generosity: 0.1 }),
      market({ generosity: 0.2 }),
      market({ meets: [0] }),
    ] as const;
    const effect = await compare(market(), ...variants, options);
    expect(effect.confidence).toBeCloseTo(0.95 ** (1 / 3), 12);
    const alone = await compare(market(), variants[1], options);
    const [together, single] = [
      effect.differences((row) => row.deal)[1]!,
      alone.difference((row) => row.deal),
    ];
    expect(together.estimate).toBe(single.estimate);
    expect(together.high - together.low).toBeGreaterThan(1.1 * (single.high - single.low));
    expect(effect.difference((row) => row.deal, 2)).toEqual(together);
    expect(effect.outcomes(2)[0]).toMatchObject({ name: "sold", ...together });
    expect(() => effect.difference((row) => row.deal, 4)).toThrow("a whole number from 1 to 3");
    await expect(compare(market(), options as never)).rejects.toMatchObject({ field: "variants" });
  });

  test("are checked before anything has run", async () => {
    const heard: Progress[] = [];
    const options = { runs: 5, onProgress: (now: Progress) => void heard.push(now) };
    await expect(compare(market(), market as never, options)).rejects.toMatchObject({ field: "variants.1" });
    await expect(compare(market(), market(), undefined as never)).rejects.toMatchObject({ field: "options" });
    expect(heard).toEqual([]);
  });
});
