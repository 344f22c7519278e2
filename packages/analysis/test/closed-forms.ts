/**
 * Cases from the literature, with the formulas they were worked out by: public mathematics. Numbers hold to 1e-9.
 */
export const closedForms = {
  /** War as a lottery: bargains both prefer to it are [p - cA, p + cB] within [0, 1]. Source: Fearon (1995), IO 49. */
  fearonRange: [
    { p: 0.6, cA: 0.1, cB: 0.2, range: [0.5, 0.8] },
    { p: 0.9, cA: 0.2, cB: 0.3, range: [0.7, 1] },
    { p: 0.3, cA: 0.4, cB: 0.1, range: [0, 0.4] },
  ],
  /**
   * A's best demand when B's cost is uniform on [0, cmax]: p + k is accepted when the cost is at least k, so war has the
   * probability k / cmax, and k = (cmax - cA) / 2 within [0, the lesser of cmax and 1 - p]. Source: Fearon (1995), the
   * condition of first order worked out from it.
   */
  fearonOffer: [
    { p: 0.5, cA: 0.1, cmax: 0.4, k: 0.15, demand: 0.65, war: 0.375 },
    { p: 0.5, cA: 0.4, cmax: 0.4, k: 0, demand: 0.5, war: 0 },
  ],
  /**
   * A declining D and a rising R divide 1 a period, for ever; the chance that D wins a war falls from d1 to d2 once. With
   * M the worth of war, B of all there is: bargaining must fail when delta M_R(t+1) - M_R(t) > B(t) - [M_R(t) + M_D(t)],
   * here both sides times 1 - delta. Source: Powell (2004), APSR 98; Powell (2006), IO 60.
   */
  powellShift: [
    { delta: 0.9, d1: 0.7, d2: 0.4, cD: 0.3, cR: 0.3, left: 0.34, right: 0.157, war: true },
    { delta: 0.9, d1: 0.7, d2: 0.6, cD: 0.3, cR: 0.3, left: 0.16, right: 0.157, war: true },
    { delta: 0.9, d1: 0.7, d2: 0.65, cD: 0.3, cR: 0.3, left: 0.115, right: 0.157, war: false },
    { delta: 0.9, d1: 0.7, d2: 0.7, cD: 0.3, cR: 0.3, left: 0.07, right: 0.157, war: false },
  ],
  /** Voting power in the Council of 1958 and in a parliament of three. */
  power: [
    {
      game: { quota: 12, weights: { de: 4, fr: 4, it: 4, be: 2, nl: 2, lu: 1 } },
      shapleyShubik: [0.233333333, 0.233333333, 0.233333333, 0.15, 0.15, 0],
      banzhaf: [0.238095238, 0.238095238, 0.238095238, 0.142857143, 0.142857143, 0],
    },
    {
      game: { quota: 51, weights: { a: 50, b: 49, c: 1 } },
      shapleyShubik: [0.666666667, 0.166666667, 0.166666667],
      banzhaf: [0.6, 0.2, 0.2],
    },
  ],
} as const;
