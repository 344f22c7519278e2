import { exp, normalQuantile, pow } from "@summitry/core";

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

/** The value of a polynomial with these coefficients, from the constant term up. */
function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
