import { baselines } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

describe("baselines", () => {
  it("are the mean and the median of the four ideals by salience", () => {
    const neutrality = baselines().find(({ issue }) => issue === "neutrality");
    expect(baselines()).toHaveLength(10);
    expect(neutrality?.median).toBe(2);
    expect(neutrality?.mean).toBe((0 * 3 + 2 * 1 + 10 * 2 + 9 * 2) / 8);
  });

  it("lie within the scale", () => {
    for (const { mean, median } of baselines()) {
      expect(mean).toBeGreaterThan(0);
      expect(mean).toBeLessThan(10);
      expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(median);
    }
  });
});
