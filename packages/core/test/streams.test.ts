import { readFileSync } from "node:fs";
import fc from "fast-check";
import alea from "seedrandom/lib/alea.js";
import { expect, it } from "vitest";
import { stream } from "@summitry/core";

type Named = [seed: string | number, run: number, ...name: (string | number)[]];

/** By seed, run and name: four uniform numbers, two normal ones of the stream begun again, and then one below 1000. */
const frozen = JSON.parse(
  readFileSync(new URL("fixtures/streams.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly number[]>>;

it("streams give the numbers they have always given", () => {
  expect(Object.keys(frozen).length).toBeGreaterThan(80);
  for (const [key, numbers] of Object.entries(frozen)) {
    const named = JSON.parse(key) as Named;
    const [first, again] = [stream(...named), stream(...named)];
    const uniform = Array.from({ length: 4 }, () => first.uniform());
    expect([...uniform, again.normal(), again.normal(), first.below(1000)]).toEqual(numbers);
  }
});

/** Two FNV-1a hashes of a name, whose parts a zero character keeps apart. */
function hashed(name: readonly (string | number)[]): string {
  return [
    [0x811c9dc5, 0x01000193],
    [0xc9dc5118, 0x01000197],
  ]
    .map(([start = 0, factor = 0]) =>
      [...Array(name.join("\u0000").length).keys()]
        .map((at) => name.join("\u0000").charCodeAt(at))
        .reduce((hash, code) => Math.imul(hash ^ code, factor), start),
    )
    .map((hash) => (hash >>> 0).toString(36))
    .join("");
}

it("are seedrandom's alea, seeded with seed, run and the hash of the name", () => {
  const part = fc.oneof(fc.string({ unit: "binary" }), fc.integer());
  const property = fc.property(
    part,
    fc.nat(),
    fc.array(part),
    fc.integer({ min: 1, max: 9 }),
    (seed, run, name, count) => {
      const [own, reference] = [stream(seed, run, ...name), alea(`${seed}/${run}/${hashed(name)}`)];
      const take = (next: () => number) => Array.from({ length: count }, () => next());
      expect(take(() => own.uniform())).toEqual(take(reference));
    },
  );
  fc.assert(property, { numRuns: 1_000 });
});
