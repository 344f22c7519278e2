import fc from "fast-check";
import { simulate, type SimulationEvent } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { codingOf, turningPoint } from "../../src/index.ts";
import { alignment } from "../../src/reasons/turning-point/alignment.ts";
import { distanceOf } from "../../src/reasons/turning-point/step-changes.ts";
import { codedSteps } from "../../src/reasons/coded-run.ts";
import { nearestOf } from "../../src/reasons/turning-point/nearest-run.ts";
import { council } from "../scenarios/council.ts";
import { siege } from "../scenarios/siege.ts";

const seed = 4;
const numbers = Array.from({ length: 40 }, (_, run) => run);
const opened = numbers.map((run) => simulate(siege(), { seed, run }).row.signedDay !== null);
const ask = { seed, of: "open", runs: 40 } as const;

describe("the turning point of a run", () => {
  it("is the move that decided it, which made to happen decides all others", async () => {
    const run = opened.indexOf(false);
    const told = await turningPoint(siege(), { ...ask, run });
    const shut = opened.filter((open) => !open).length;
    expect(told).toMatchObject({
      seed: "4",
      run,
      outcome: "open",
      came: false,
      runs: 40,
      nearest: { steps: 3 },
    });
    expect(told.share.estimate).toBe((40 - shut) / 40);
    const warned = { change: "made to happen", step: { code: "move:warn:lord", day: 1 } };
    expect(told.differences[0]).toMatchObject({ ...warned, turned: true });
    expect(told.differences.slice(1).every(({ turned }) => turned === null)).toBe(true);
    expect(told.differences.map(({ step }) => step.code)).not.toContain("signed:truce");
    expect(told.trial).toMatchObject({ ...warned, told: true, refused: 0, runs: shut - 1 });
    expect(told.trial).toMatchObject({
      before: { estimate: 0 },
      after: { estimate: 1 },
      difference: { estimate: 1 },
    });
  });

  it("is found from the other side: left out, it is not signed", async () => {
    const run = opened.indexOf(true);
    const { came, trial } = await turningPoint(siege(), { ...ask, run, trials: 6 });
    expect(came).toBe(true);
    expect(trial).toMatchObject({ change: "left out", step: { code: "move:warn:lord" } });
    expect(trial).toMatchObject({ runs: 5, before: { estimate: 1 }, after: { estimate: 0 } });
  });

  it("is not a difference that changes nothing, which is told as such", async () => {
    const feasts = { code: codingOf(siege()).code, labels: {} };
    const coarse = {
      ...feasts,
      code: (event: Parameters<typeof feasts.code>[0]) =>
        event.type === "move" && event.move === "feast" ? "feast" : null,
    };
    const run = numbers.find(
      (run) => !opened[run] && simulate(siege(), { seed, run }).log.some((event) => event.type === "move"),
    );
    const only = await turningPoint(siege(), { ...ask, run: run as number, codings: [coarse] });
    expect(only).toMatchObject({ nearest: { steps: 0 }, differences: [], trial: null });
    const finer = await turningPoint(siege(), { ...ask, run: run as number, codings: [coarse, feasts] });
    expect(finer.trial).toMatchObject({ step: { code: "move:warn:lord" } });
    expect(finer.history.map(({ code }) => code)).toEqual(["feast"]);
  });

  it("comes with the longest beginning that a tenth of all runs share", async () => {
    const coding = codingOf(siege());
    const histories = numbers.map((run) =>
      codedSteps(simulate(siege(), { seed, run }).log, coding).map(({ code }) => code),
    );
    const lengths = new Set<number>();
    for (const run of numbers.slice(0, 8)) {
      const own = histories[run] ?? [];
      const sharing = (steps: number) =>
        histories.filter((other) => own.slice(0, steps).every((code, at) => other[at] === code)).length;
      const steps = own.findLastIndex((_, at) => sharing(at + 1) >= 4) + 1;
      const { common } = await turningPoint(siege(), { ...ask, run, trials: 1 });
      expect(common).toMatchObject({ steps, share: { estimate: sharing(steps) / 40 } });
      lengths.add(steps);
    }
    expect(lengths.size).toBeGreaterThan(1);
  });

  it("is sought in the run that lies fewer days away, of those as many steps away", () => {
    const step = (day: number) => ({ code: "met", label: "met", day });
    const coded = (run: number, day: number, came: boolean) => ({ run, came, histories: [[step(day)]] });
    const all = [coded(0, 3, false), coded(1, 9, true), coded(2, 4, true), coded(3, 2, true)];
    expect(nearestOf(all[0]!, all)).toMatchObject({ run: 2, steps: 0, days: 1 });
  });

  it("is looked for in finer histories where nothing in the coarser ones turns the run", async () => {
    const run = opened.indexOf(false);
    const started = {
      code: (event: SimulationEvent) =>
        event.type === "start" ? (event.run === run ? "own" : "other") : null,
      labels: {},
    };
    const coarse = await turningPoint(siege(), { ...ask, run, codings: [started] });
    expect(coarse.differences.map(({ step, turned }) => [step.code, turned])).toEqual([
      ["other", null],
      ["own", null],
    ]);
    const told = await turningPoint(siege(), { ...ask, run, codings: [started, codingOf(siege())] });
    expect(told.trial).toMatchObject({ step: { code: "move:warn:lord" } });
  });

  it("may be the refusal of a text that crosses other red lines than the one refused", async () => {
    const kept = (run: number) => simulate(council(), { seed, run }).row.forceDay !== null;
    const run = numbers.find(kept) as number;
    const told = await turningPoint(council(), { seed, of: "kept", runs: 40, run });
    expect(told.differences).toMatchObject([
      { change: "made to happen", step: { code: "refused:pact" }, turned: true },
    ]);
    expect(told.trial).toMatchObject({ told: true, refused: 0, after: { estimate: 0 } });
  });

  it("is none where no run came out the other way", async () => {
    const told = await turningPoint(siege(), { ...ask, of: "never", run: 3 });
    expect(told).toMatchObject({
      came: false,
      nearest: null,
      differences: [],
      trial: null,
      share: { estimate: 0 },
    });
  });

  it("tells how far it is, and stops when asked to", async () => {
    const progress: number[] = [];
    await turningPoint(siege(), { ...ask, onProgress: ({ done, runs }) => progress.push(done / runs) });
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
    const stop = new AbortController();
    const asked = turningPoint(siege(), {
      ...ask,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough")),
    });
    await expect(asked).rejects.toThrow("enough");
  });

  it.each([
    [{ of: "opne" }, 'of: "opne" is not allowed'],
    [{ of: undefined as never }, "of: undefined is not allowed"],
    [{ run: -1 }, "run: -1 is not allowed"],
    [{ trials: 0 }, "trials: 0 is not allowed"],
    [{ codings: [] }, "codings: [] is not allowed"],
  ])("%j is refused", async (wrong, message) => {
    await expect(turningPoint(siege(), { ...ask, ...wrong })).rejects.toThrow(message);
  });
});

describe("the distance of histories", () => {
  const history = fc
    .uniqueArray(fc.constantFrom(..."abcdef"), { maxLength: 6 })
    .chain((codes) =>
      fc
        .array(fc.nat(9), { minLength: codes.length, maxLength: codes.length })
        .map((days) => ({ codes, days })),
    )
    .map(({ codes, days }) => codes.map((code, at) => ({ code, label: code, day: days[at] as number })));

  interface Step {
    readonly code: string;
    readonly day: number;
  }

  /** The longest common subsequence with the nearest days, by trying all. */
  function byHand(one: readonly Step[], other: readonly Step[]): readonly [number, number] {
    const [[here, ...rest], [there, ...others]] = [one, other];
    if (here === undefined || there === undefined) return [0, 0];
    const tries = [byHand(rest, other), byHand(one, others)];
    if (here.code === there.code) {
      const [steps, days] = byHand(rest, others);
      tries.push([steps + 1, days + Math.abs(here.day - there.day)]);
    }
    return tries.toSorted(([steps, days], [more, later]) => more - steps || days - later)[0] ?? [0, 0];
  }

  it("is that of the longest part in common, whose days lie nearest", () => {
    const property = fc.property(history, history, (one, other) => {
      const [steps, days] = byHand(one, other);
      expect(distanceOf(one, other)).toEqual({ steps: one.length + other.length - 2 * steps, days });
      expect(distanceOf(other, one)).toEqual(distanceOf(one, other));
      for (const [here, there] of alignment(one, other)) expect(one[here]?.code).toBe(other[there]?.code);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
