import { expect, it } from "vitest";
import { analyse, type Obstacle } from "@summitry/analysis";
import { agenda, stream, tabulated } from "@summitry/core";

const names = (set: readonly Obstacle[]): readonly string[] =>
  set.map((each) => (each.type === "red-line" ? `${each.holder}.${each.line}` : each.holder));
const isWithin = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((each) => others.includes(each));

it.each([
  [1, 2],
  [2, 2],
  [3, 4],
])("among more obstacles than a number has bits all minimal sets are found: %s, %s", (seed, drawn) => {
  const random = stream(seed, 0, "many obstacles");
  const space = agenda({ place: Array.from({ length: 40 }, (_, place) => place) });
  const parties = Array.from({ length: 12 }, (_, at) => {
    const worth = Array.from({ length: 40 }, () => random.uniform());
    const far = Array.from({ length: drawn }, () => Array.from({ length: 40 }, () => random.uniform() < 0.5));
    return {
      id: `party${at}`,
      worth,
      utility: tabulated(space, worth),
      reservation: 0.4,
      redLines: far.map((forbids, line) => ({
        id: `line${line}`,
        forbids: ({ place }: { readonly place: number }) => forbids[place] === true,
        because: "an example",
      })),
    };
  });
  const kept = space.issues.place.map((place) =>
    parties.flatMap(({ id, worth, reservation, redLines }) => [
      ...(worth[place]! < reservation ? [id] : []),
      ...redLines.filter((line) => line.forbids({ place })).map((line) => `${id}.${line.id}`),
    ]),
  );
  const minimal = kept.filter(
    (set) => !kept.some((other) => other.length < set.length && isWithin(other, set)),
  );
  const found = analyse({ agenda: space, parties }).blockedBy.map(names);
  const sorted = (sets: readonly (readonly string[])[]): readonly string[] =>
    [...new Set(sets.map((set) => set.toSorted().join()))].sort();
  expect(sorted(found)).toEqual(sorted(minimal));
  expect(found.length).toBeGreaterThan(5);
  const sizes = found.map((set) => set.length);
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
});
