import { DIRECTIONS } from "./sobol-directions.ts";

const BITS = 32;

/** As many dimensions as there are direction numbers for. */
export const MOST_DIMENSIONS = 400;

let groups: readonly string[] | null = null;
const known = new Map<number, Uint32Array>();

/**
 * A coordinate of a point of Sobol's sequence as a whole number of 32 bits: divided by 2^32 it lies in [0, 1). Points come
 * in the order of Antonov and Saleev (a Gray code), of which the first is 0.
 *
 * @param dimension From 0 to 399.
 * @param point From 0 to 2^32 - 1.
 * @see P. Bratley and B. L. Fox, "Algorithm 659", ACM Transactions on Mathematical Software 14 (1988), 88-100
 */
export function sobolBits(dimension: number, point: number): number {
  const directions = directionsOf(dimension);
  let gray = (point ^ (point >>> 1)) >>> 0;
  let bits = 0;
  for (let at = 0; gray !== 0; at++, gray >>>= 1) {
    if ((gray & 1) === 1) bits ^= directions[at] as number;
  }
  return bits >>> 0;
}

/** The direction numbers of a dimension, each as a binary fraction of 32 bits. */
function directionsOf(dimension: number): Uint32Array {
  const made = known.get(dimension) ?? makeDirections(dimension);
  known.set(dimension, made);
  return made;
}

function makeDirections(dimension: number): Uint32Array {
  groups ??= DIRECTIONS.trim().split(/\s+/);
  const [polynomial = 1, ...initial] = (groups[dimension] as string)
    .split(":")
    .map((digits) => Number.parseInt(digits, 16));
  const degree = 31 - Math.clz32(polynomial);
  const made = new Uint32Array(BITS);
  for (let at = 0; at < BITS; at++) {
    if (degree === 0) made[at] = 1 << (BITS - 1 - at);
    else if (at < degree) made[at] = (initial[at] as number) << (BITS - 1 - at);
    else made[at] = next(made, at, polynomial, degree);
  }
  return made;
}

/** The recurrence of a primitive polynomial. */
function next(made: Uint32Array, at: number, polynomial: number, degree: number): number {
  const oldest = made[at - degree] as number;
  let bits = oldest ^ (oldest >>> degree);
  for (let back = 1; back < degree; back++) {
    if (((polynomial >>> (degree - back)) & 1) === 1) bits ^= made[at - back] as number;
  }
  return bits;
}
