import { computed, stretchesOf, type Agenda, type Outline, type Preference } from "@summitry/core";

/** Worth of what somebody can't sign. */
const NEVER = -1;

/** A preference of somebody who can't sign some texts: 1 where he can't, by outcome number. */
export function barred(preference: Preference, crossed: Uint8Array): Preference {
  return computed(preference.agenda, {
    at: (index) => (crossed[index] === 1 ? NEVER : preference.at(index)),
    all() {
      const { values } = preference.table();
      const all = new Float64Array(values.length);
      for (let index = 0; index < all.length; index++)
        all[index] = crossed[index] === 1 ? NEVER : (values[index] as number);
      return all;
    },
    outline: () => barredOutline(preference, crossed),
  });
}

function barredOutline(preference: Preference, crossed: Uint8Array): Outline {
  const { agenda } = preference;
  const { starts } = stretchesOf(agenda);
  const { some, all } = crossedStretches(agenda, crossed);
  const { floors, ceilings, fill } = preference.outline();
  return {
    floors: floors.map((floor, at) => (some[at] === 1 ? Math.min(floor, NEVER) : floor)),
    ceilings: ceilings.map((most, at) =>
      all[at] === 1 ? NEVER : some[at] === 1 ? Math.max(most, NEVER) : most,
    ),
    fill(into, stretch) {
      fill(into, stretch);
      const [start, end] = [starts[stretch] as number, starts[stretch + 1] as number];
      for (let index = start; index < end; index++) if (crossed[index] === 1) into[index - start] = NEVER;
    },
  };
}

/** Of which stretches some texts are crossed, and of which all: 1 where it is so. */
interface CrossedStretches {
  readonly some: Uint8Array;
  readonly all: Uint8Array;
}

const known = new WeakMap<Uint8Array, CrossedStretches>();

function crossedStretches(agenda: Agenda, crossed: Uint8Array): CrossedStretches {
  let stretches = known.get(crossed);
  if (stretches === undefined) {
    const { starts } = stretchesOf(agenda);
    const has = (value: number): Uint8Array =>
      Uint8Array.from(starts.subarray(0, -1), (start, at) =>
        crossed.subarray(start, starts[at + 1]).includes(value) ? 1 : 0,
      );
    stretches = { some: has(1), all: has(0).map((free) => 1 - free) };
    known.set(crossed, stretches);
  }
  return stretches;
}
