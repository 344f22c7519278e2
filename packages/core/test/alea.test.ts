import fc from "fast-check";
import reference from "seedrandom/lib/alea.js";
import { describe, expect, it } from "vitest";
import { alea } from "../src/alea.ts";

describe("alea", () => {
  it("gives the numbers of seedrandom's alea, the first as well as those that finish its seeding", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 9 }), (seed, count) => {
        const [own, other] = [alea(seed), reference(seed)];
        const take = (next: () => number) => Array.from({ length: count }, () => next());
        expect(take(own)).toEqual(take(other));
      }),
      { numRuns: 2_000 },
    );
  });
});
