import { ln } from "@summitry/core";

/** Coefficients of a rational function, from the constant term up: numerator and denominator. */
type Rational = readonly [readonly number[], readonly number[]];

/** For probabilities from 0.075 to 0.925; a function of the square of the distance from 0.5. */
const MIDDLE: Rational = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];
/** For probabilities outside that range, down to about 1e-11. */
const OUTSIDE: Rational = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];

/**
 * The quantile of the standard normal distribution: the value below which a number lies with a given probability.
 *
 * Source: Wichura (1988), "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37,
 * PPND16 without its branch for probabilities nearer to 0 or 1 than 1.4e-11.
 *
 * @param probability From 1e-10 to 1 - 1e-10.
 */
export function normalQuantile(probability: number): number {
  const centred = probability - 0.5;
  if (Math.abs(centred) <= 0.425) return centred * ratio(MIDDLE, 0.180625 - centred * centred);
  const tail = Math.sqrt(-ln(centred < 0 ? probability : 1 - probability));
  return (centred < 0 ? -1 : 1) * ratio(OUTSIDE, tail - 1.6);
}

function ratio([above, below]: Rational, at: number): number {
  return polynomial(above, at) / polynomial(below, at);
}

/** The value of a polynomial with these coefficients, from the constant term up. */
export function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
