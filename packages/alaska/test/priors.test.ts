import { drawnParameters } from "@summitry/core";
import { alaska, alaskaParameters } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

const RUNS = 600;

/** Values of two parameters over many runs, and their correlation. */
function correlation(one: string, other: string, priors: "independent" | "together"): number {
  const scenario = alaska({ priors });
  const draws = Array.from({ length: RUNS }, (_, run) => drawnParameters(scenario, { seed: "priors", run }));
  const centred = (id: string): readonly number[] => {
    const values = draws.map((drawn) => drawn[id] ?? Number.NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / RUNS;
    return values.map((value) => value - mean);
  };
  const [left, right] = [centred(one), centred(other)];
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? Number.NaN), 0);
  return product(left, right) / Math.sqrt(product(left, left) * product(right, right));
}

describe("priors of one actor", () => {
  it("are drawn together where the option says so, softer with softer", () => {
    const putin = ["putin.territory.reservation", "putin.recognition.reservation"] as const;
    expect(correlation(...putin, "together")).toBeGreaterThan(0.35);
    expect(Math.abs(correlation(...putin, "independent"))).toBeLessThan(0.15);
    const zelensky = ["zelensky.territory.reservation", "zelensky.flexibility"] as const;
    expect(correlation(...zelensky, "together")).toBeLessThan(-0.35);
  });

  it("leave those of two actors independent", () => {
    const both = ["putin.territory.reservation", "zelensky.territory.reservation"] as const;
    expect(Math.abs(correlation(...both, "together"))).toBeLessThan(0.15);
  });

  it("refuse another word, naming those allowed", () => {
    const wrong = { priors: "apart" } as unknown as Parameters<typeof alaska>[0];
    expect(() => alaska(wrong)).toThrow(/independent.*together/u);
  });
});

describe("positions of Europe on texts that it never signs", () => {
  it("are fixed: fourteen parameters, each with the reason", () => {
    const fixed = alaskaParameters.filter(({ id, low, high }) => id.startsWith("europe.") && low === high);
    const codes = fixed.filter(({ id }) => /\.(?:reservation|salience)$/u.test(id));
    expect(codes).toHaveLength(14);
    for (const { because } of codes) expect(because).toContain("fixed, since Europe signs no text on it");
  });
});
