import { ln } from "@summitry/core";

/** Numerator and denominator of a rational function, from the constant up. */
type Rational = readonly [readonly number[], readonly number[]];

/** For probabilities from 0.075 to 0.925, in the square of the distance from a half. */
const MIDDLE: Rational = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
  ],
];
/** For those outside, down to about 1e-11. */
const OUTSIDE: Rational = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
];

/**
 * The value below which a standard normal number lies with a given probability.
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

/** The polynomial with these coefficients, from the constant up. */
export function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
