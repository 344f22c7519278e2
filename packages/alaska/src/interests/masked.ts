import { computed, blocksOf, type Agenda, type Bounds, type Preference } from "@summitry/core";

/** The utility of a text that the agent can't sign. */
const NEVER = -1;

/** The preference of an agent who can't sign some texts; `crossed` has 1 for those, by outcome number. */
export function masked(preference: Preference, crossed: Uint8Array): Preference {
  return computed(preference.agenda, {
    at: (index) => (crossed[index] === 1 ? NEVER : preference.at(index)),
    all() {
      const table = preference.table();
      const all = new Float64Array(table.size);
      for (let index = 0; index < all.length; index++)
        all[index] = crossed[index] === 1 ? NEVER : table.at(index);
      return all;
    },
    bounds: () => barredBounds(preference, crossed),
  });
}

function barredBounds(preference: Preference, crossed: Uint8Array): Bounds {
  const { agenda } = preference;
  const { starts } = blocksOf(agenda);
  const { some, all } = crossedBlocks(agenda, crossed);
  const { lower, upper, fill } = preference.bounds();
  return {
    lower: lower.map((least, at) => (some[at] === 1 ? Math.min(least, NEVER) : least)),
    upper: upper.map((most, at) => (all[at] === 1 ? NEVER : some[at] === 1 ? Math.max(most, NEVER) : most)),
    fill(into, block) {
      fill(into, block);
      const [start, end] = [starts[block] as number, starts[block + 1] as number];
      for (let index = start; index < end; index++) if (crossed[index] === 1) into[index - start] = NEVER;
    },
  };
}

/** Blocks in which at least one text is crossed, and blocks in which all are; 1 where it is so. */
interface CrossedBlocks {
  readonly some: Uint8Array;
  readonly all: Uint8Array;
}

const known = new WeakMap<Uint8Array, CrossedBlocks>();

function crossedBlocks(agenda: Agenda, crossed: Uint8Array): CrossedBlocks {
  let blocks = known.get(crossed);
  if (blocks === undefined) {
    const { starts } = blocksOf(agenda);
    const has = (value: number): Uint8Array =>
      Uint8Array.from(starts.slice(0, -1), (start, at) =>
        crossed.subarray(start, starts[at + 1]).includes(value) ? 1 : 0,
      );
    blocks = { some: has(1), all: has(0).map((free) => 1 - free) };
    known.set(crossed, blocks);
  }
  return blocks;
}
