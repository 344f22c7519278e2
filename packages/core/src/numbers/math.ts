/**
 * Powers, exponentials and logarithms that give the same bits in every JavaScript engine.
 *
 * `Math.pow` and its kin may differ in the last digit between engines, and a threshold comparison then flips.
 * These are plain IEEE arithmetic, from the stdlib project.
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
