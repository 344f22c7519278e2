import { describe, expect, it } from "vitest";
import { mixedStream, type StreamKey } from "../src/numbers/mixed-stream.ts";
import { stream } from "../src/numbers/random.ts";

const keyOf = (run: number): StreamKey => {
  const random = stream("mixed", run, "key");
  return [random.below(2 ** 32) | 0, random.below(2 ** 32) | 0];
};

/** Chi-square of shares in equal bins, as standard deviations from what a uniform draw gives. */
function fromUniform(values: readonly number[], bins = 64): number {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) counts[Math.floor(value * bins)] = (counts[Math.floor(value * bins)] ?? 0) + 1;
  const expected = values.length / bins;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chi - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const centred = pairs.map(([one, other]) => [one - 0.5, other - 0.5] as const);
  return (12 * centred.reduce((sum, [one, other]) => sum + one * other, 0)) / pairs.length;
}

const RUNS = Array.from({ length: 20_000 }, (_, run) => keyOf(run));

describe("the stream of a name under a key", () => {
  it("is the same for the same key and name, and has every kind of number", () => {
    const [one, other] = [mixedStream([7, 9], "deadline 17"), mixedStream([7, 9], "deadline 17")];
    for (let at = 0; at < 100; at++) expect(one.uniform()).toBe(other.uniform());
    expect(one.below(5)).toBe(other.below(5));
    expect(one.normal()).toBe(other.normal());
  });

  it.each(["a", "deadline 17", "demand ceasefire-2"])("has a uniform first number over runs: %s", (name) => {
    expect(Math.abs(fromUniform(RUNS.map((key) => mixedStream(key, name).uniform())))).toBeLessThan(4);
  });

  it("has a uniform first number over names of one run", () => {
    const key = keyOf(1);
    const first = Array.from({ length: 20_000 }, (_, day) => mixedStream(key, `call ${day}`).uniform());
    expect(Math.abs(fromUniform(first))).toBeLessThan(4);
  });

  it.each([
    ["names that differ in their last digit", "call 1", "call 2"],
    ["names of different lengths", "a", "aa"],
    ["names in another order", "12 x", "x 12"],
  ])("does not tell of another: %s", (_, one, other) => {
    const pairs = RUNS.map(
      (key) => [mixedStream(key, one).uniform(), mixedStream(key, other).uniform()] as const,
    );
    expect(Math.abs(correlation(pairs)) * Math.sqrt(RUNS.length)).toBeLessThan(4);
    expect(Math.abs(fromUniform(pairs.map(([a, b]) => (a + b) % 1)))).toBeLessThan(4);
  });

  it("does not tell of its next number", () => {
    const pairs = RUNS.map((key) => {
      const random = mixedStream(key, "call 1");
      return [random.uniform(), random.uniform()] as const;
    });
    expect(Math.abs(correlation(pairs)) * Math.sqrt(RUNS.length)).toBeLessThan(4);
  });
});
