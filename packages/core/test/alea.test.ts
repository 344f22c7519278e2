import fc from "fast-check";
import reference from "seedrandom/lib/alea.js";
import { describe, expect, it } from "vitest";
import { Alea } from "../src/numbers/alea.ts";

const text = fc.string({ unit: "binary" });

describe("alea", () => {
  it("gives the numbers of seedrandom's alea, the first as well as those that finish its seeding", () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 9 }), (beginning, end, count) => {
        const [own, other] = [new Alea(beginning, end), reference(beginning + end)];
        const take = (next: () => number) => Array.from({ length: count }, () => next());
        expect(take(() => own.next())).toEqual(take(other));
      }),
      { numRuns: 2_000 },
    );
  });
});
