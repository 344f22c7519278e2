import { sobolBits } from "../../src/designs/sobol-sequence.ts";
import type { Points } from "./outputs.ts";

/** The first points of Sobol's sequence. */
export function sobolPoints(count: number, dimensions: number): Points {
  return Array.from({ length: count }, (_, point) =>
    Array.from({ length: dimensions }, (__, dimension) => sobolBits(dimension, point) / 2 ** 32),
  );
}
