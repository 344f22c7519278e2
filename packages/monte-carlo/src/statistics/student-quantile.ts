import { exp, ln, pow } from "@summitry/core";

/**
 * Half the width, in standard errors, of a Student interval for a mean. The error is below one part in 10,000.
 *
 * Source: Hill (1970), "Algorithm 396: Student's t-quantiles", Communications of the ACM 13.
 *
 * @param confidence Share of such intervals that contain the true mean: from 0.95 to 0.9999999.
 * @param degrees Degrees of freedom: a whole number of at least 1.
 */
export function studentQuantile(confidence: number, degrees: number): number {
  const outside = 1 - confidence;
  if (degrees === 1) return cotangent((Math.PI * outside) / 2);
  if (degrees === 2) return Math.sqrt(2 / (outside * (2 - outside)) - 2);
  const a = 1 / (degrees - 0.5);
  const b = 48 / (a * a);
  const c = polynomial([96.36, -16, -98, (20700 * a) / b], a);
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degrees;
  const y = pow(d * outside, 2 / degrees);
  return Math.sqrt(
    degrees * (y > 0.05 + a ? nearNormal(outside, degrees, { a, b, c, d }) : farOut(y, degrees, d)),
  );
}

interface Terms {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Hill's inverse expansion about the normal quantile. */
function nearNormal(outside: number, degrees: number, { a, b, c, d }: Terms): number {
  const x = normalQuantile(outside / 2);
  const few = degrees < 5 ? 0.3 * (degrees - 4.5) * (x + 0.6) : 0;
  const divisor = polynomial([b + c + few, -2, -7, -5, 0.05 * d], x);
  const square = x * x;
  const y = ((polynomial([94.5, 36, 6.3, 0.4], square) / divisor - square - 3) / b + 1) * x;
  const z = a * y * y;
  return z > 0.002 ? exp(z) - 1 : 0.5 * z * z + z;
}

/** Hill's expansion for the far tail. */
function farOut(y: number, degrees: number, d: number): number {
  const first = 1 / (((degrees + 6) / (degrees * y) - 0.089 * d - 0.822) * (degrees + 2) * 3);
  return ((first + 0.5 / (degrees + 4)) * y - 1) * ((degrees + 1) / (degrees + 2)) + 1 / y;
}

/** The cotangent of a small angle, from the first terms of its series. */
function cotangent(x: number): number {
  const square = x * x;
  return polynomial([1, -1 / 3, -1 / 45, -2 / 945], square) / x;
}

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
function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
