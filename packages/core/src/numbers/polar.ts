import { ln } from "./math.ts";

/**
 * A standard normal number by Marsaglia's polar method, which is portable: it needs only a square root and a
 * logarithm.
 */
export function polar(next: () => number): number {
  for (;;) {
    const x = 2 * next() - 1;
    const y = 2 * next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}
