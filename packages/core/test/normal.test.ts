import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile, normalShare } from "@summitry/core";

const near = (value: number, exact: number) => Math.abs(value - exact) <= 2e-15 * Math.abs(exact);

describe("the normal distribution function", () => {
  // By mpmath, with 30 digits.
  it.each([
    [-37, 5.725571222524577e-300],
    [-20, 2.7536241186062337e-89],
    [-8.5, 9.479534822203318e-18],
    [-5.7, 5.990371401063528e-9],
    [-5.6, 1.071759025831093e-8],
    [-3, 0.0013498980316300946],
    [-1, 0.15865525393145705],
    [-0.68, 0.2482522304535705],
    [-0.67, 0.2514288950953101],
    [-0.1, 0.460172162722971],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [0.7, 0.758036347776927],
    [2, 0.9772498680518208],
    [6, 0.9999999990134123],
  ])("is exact to fifteen digits at %d", (z, share) => {
    expect(normalShare(z)).toSatisfy((value: number) => near(value, share));
  });

  it("is symmetric, and never falls", () => {
    const z = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(z, z, (one, other) => {
        expect(normalShare(one) + normalShare(-one)).toBeCloseTo(1, 15);
        if (one < other) expect(normalShare(one)).toBeLessThanOrEqual(normalShare(other) + 2e-16);
      }),
    );
  });

  it("goes to 0 and 1", () => {
    expect([normalShare(-50), normalShare(50), normalShare(Number.NEGATIVE_INFINITY)]).toEqual([0, 1, 0]);
  });
});

describe("the normal quantile", () => {
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-12, -7.034483825301132],
    [0.001, -3.0902323061678136],
    [0.02425, -1.9729610513118847],
    [0.074, -1.4466320671589785],
    [0.076, -1.4325027208258116],
    [0.25, -0.6744897501960817],
    [0.4, -0.2533471031357997],
    [0.5, 0],
    [0.925, 1.4395314709384561],
    [0.93, 1.475791028179171],
    [0.999, 3.090232306167813],
  ])("is exact to fifteen digits at %d", (share, z) => {
    expect(normalQuantile(share)).toSatisfy((value: number) => near(value, z));
  });

  it("is the inverse of the distribution function", () => {
    const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(share, (given) => {
        expect(Math.abs(normalShare(normalQuantile(given)) - given)).toBeLessThan(
          1e-14 * Math.max(given, 0.01),
        );
      }),
    );
  });

  it("is infinite at 0 and 1", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
