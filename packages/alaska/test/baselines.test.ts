import { baselines } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

describe("baselines", () => {
  it("are the mean and the median of the four ideals by salience", () => {
    const neutrality = baselines().find(({ issue }) => issue === "neutrality");
    expect(baselines()).toHaveLength(10);
    expect(neutrality?.median).toBe(2);
    expect(neutrality?.mean).toBeCloseTo(5, 1);
  });

  it("lie within the scale", () => {
    for (const { mean, median } of baselines()) {
      expect(mean).toBeGreaterThan(0);
      expect(mean).toBeLessThan(10);
      expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(median);
    }
  });
});
