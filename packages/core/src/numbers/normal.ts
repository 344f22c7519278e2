import { exp, ln } from "./math.ts";

// Both functions are the same bits on any machine: they use plain arithmetic, square roots, and the portable `exp` and `ln`.

/**
 * The distribution function of the standard normal distribution: the probability of a value up to `z`.
 *
 * W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23 (1969), 631-637,
 * arranged for the normal distribution as in his ANORM. Relative error below 1e-15 in the lower tail, down to z = -37.
 */
export function normalShare(z: number): number {
  const size = Math.abs(z);
  if (size <= CENTRAL) return 0.5 + z * central(size * size);
  if (size > FARTHEST) return z > 0 ? 1 : 0;
  const tail = size <= MIDDLE ? middle(size) : outer(size);
  const share = tail * bell(size);
  return z > 0 ? 1 - share : share;
}

/**
 * The inverse of `normalShare`: the value that a share of the standard normal distribution lies below. A share of 0 or 1
 * gives an infinite value.
 *
 * M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988),
 * 477-484, PPND16. Relative error about 1e-16.
 */
export function normalQuantile(share: number): number {
  const off = share - 0.5;
  if (Math.abs(off) <= 0.425) {
    const rest = 0.180625 - off * off;
    return off * (polynomial(A, rest) / polynomial(B, rest));
  }
  const tail = off < 0 ? share : 1 - share;
  if (tail <= 0) return off < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const root = Math.sqrt(-ln(tail));
  const size =
    root <= 5
      ? polynomial(C, root - 1.6) / polynomial(D, root - 1.6)
      : polynomial(E, root - 5) / polynomial(F, root - 5);
  return off < 0 ? -size : size;
}

/** Where Cody changes from one approximation to the next: the upper quartile, and the root of 32. */
const [CENTRAL, MIDDLE] = [0.67448975, 5.656854249492381];

/** Beyond this the tail is smaller than any number. */
const FARTHEST = 40;

/** 1 / sqrt(2 pi). */
const PEAK = 0.3989422804014327;

function central(square: number): number {
  return polynomial(CENTRAL_OVER, square) / polynomial(CENTRAL_UNDER, square);
}

function middle(size: number): number {
  return polynomial(MIDDLE_OVER, size) / polynomial(MIDDLE_UNDER, size);
}

function outer(size: number): number {
  const inverse = 1 / (size * size);
  const part = (inverse * polynomial(OUTER_OVER, inverse)) / polynomial(OUTER_UNDER, inverse);
  return (PEAK - part) / size;
}

/** exp(-size^2 / 2), in two factors of which the first has an exact argument. */
function bell(size: number): number {
  const coarse = Math.trunc(size * 16) / 16;
  return exp(-coarse * coarse * 0.5) * exp((coarse - size) * (coarse + size) * 0.5);
}

/** A polynomial by Horner's rule; coefficients from the constant one on. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let at = coefficients.length - 1; at >= 0; at--) sum = sum * x + (coefficients[at] as number);
  return sum;
}

const CENTRAL_OVER = [
  18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745,
];
const CENTRAL_UNDER = [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1];
const MIDDLE_OVER = [
  9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002,
  93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
];
const MIDDLE_UNDER = [
  19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761,
  1519.3775994075547, 235.387901782625, 22.266688044328117, 1,
];
const OUTER_OVER = [
  2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957,
  0.023073441764940174,
];
const OUTER_UNDER = [
  7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1,
];
const A = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const B = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const C = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const D = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const E = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const F = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];
