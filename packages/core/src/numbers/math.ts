/**
 * Powers, exponentials, logarithms and hyperbolic tangents that give the same bits in every JavaScript engine.
 *
 * The last digit of `Math.pow`, `Math.exp` and the like may differ between engines, and then a comparison with a
 * threshold may turn out differently. These functions use plain IEEE arithmetic and come from the stdlib project.
 */
import powBase from "@stdlib/math-base-special-pow";
import expBase from "@stdlib/math-base-special-exp";
import lnBase from "@stdlib/math-base-special-ln";
import tanhBase from "@stdlib/math-base-special-tanh";

/** `base` raised to `exponent`. */
export const pow: (base: number, exponent: number) => number = powBase;

/** e raised to `x`. */
export const exp: (x: number) => number = expBase;

/** Natural logarithm of `x`. */
export const ln: (x: number) => number = lnBase;

/** Hyperbolic tangent of `x`. */
export const tanh: (x: number) => number = tanhBase;
