import { describe, expect, it } from "vitest";
import { exp, ln, pow, tanh } from "@summitry/core";

function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16);
}

describe("portable functions", () => {
  it.each([
    ["pow(0.3, 0.25)", pow(0.3, 0.25), "3fe7aec222340adf"],
    ["pow(0.95, 4)", pow(0.95, 4), "3fea106f69446738"],
    ["pow(0.5, 1 / 3)", pow(0.5, 1 / 3), "3fe965fea53d6e3d"],
    ["pow(10, -5)", pow(10, -5), "3ee4f8b588e368f0"],
    ["exp(1)", exp(1), "4005bf0a8b14576a"],
    ["exp(-0.7)", exp(-0.7), "3fdfc80db9dd5542"],
    ["ln(2)", ln(2), "3fe62e42fefa39ef"],
    ["ln(0.1)", ln(0.1), "c0026bb1bbb55515"],
    ["tanh(0.5)", tanh(0.5), "3fdd9353d7568af3"],
  ])("%s has the same bits everywhere", (_, value, expected) => {
    expect(bits(value)).toBe(expected);
  });

  it("agree with the engine's to 13 digits", () => {
    for (let step = 1; step < 200; step++) {
      const x = step / 40;
      for (const [ours, theirs] of [
        [pow(x, 1.7), x ** 1.7],
        [exp(x), Math.exp(x)],
        [ln(x), Math.log(x)],
        [tanh(x), Math.tanh(x)],
      ] as const) {
        expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-13 * Math.abs(theirs));
      }
    }
  });
});
