import { pow, type Belief, type Inner, type RedLine, type TableTurn } from "@summitry/core";
import { refusalShare } from "../parameters/talks.ts";
import type { Worth } from "./layout.ts";
import { believed } from "./belief.ts";
import { crossedTexts } from "./lines.ts";

/** The texts of the ceasefire table that Ukraine is expected to refuse, by outcome number: 1 where it is. */
function expectedRefusals(turn: TableTurn, lines: readonly RedLine[]): Uint8Array {
  const belief = believed("zelensky", "ceasefire", turn);
  const crossed = crossedTexts(turn, "ceasefire", lines);
  const before = latest.get(belief);
  if (before?.crossed === crossed) return before.refused;
  const refused = crossed.slice();
  const { values } = belief.preference.table();
  for (let index = 0; index < values.length; index++) {
    if ((values[index] as number) < belief.reservation) refused[index] = 1;
  }
  latest.set(belief, { crossed, refused });
  return refused;
}

/** Worked out once a belief: both presidents expect the same. */
const latest = new WeakMap<Belief, { readonly crossed: Uint8Array; readonly refused: Uint8Array }>();

/**
 * Worth of texts to somebody who signs them without Ukraine: a text expected to be refused keeps only a share of its
 * gain over walking away, less with every refusal suffered, and has a price of its own.
 */
export function lessRefusals(
  worth: Worth,
  turn: TableTurn,
  {
    lines,
    refusals,
    price,
  }: { readonly lines: readonly RedLine[]; readonly refusals: number; readonly price: number },
): Worth {
  const refused = expectedRefusals(turn, lines);
  const { reservation } = turn;
  const share = pow(turn.amount(refusalShare), 1 + refusals);
  const cost = price * (1 + refusals);
  const expected = (value: number): number => reservation + share * (value - reservation) - cost;
  return {
    at: (index) => (refused[index] === 1 ? expected(worth.at(index)) : worth.at(index)),
    all() {
      const all = worth.all();
      for (let index = 0; index < all.length; index++)
        if (refused[index] === 1) all[index] = expected(all[index] as number);
      return all;
    },
    bounds: null,
  };
}

/** Texts that failed in Kyiv so far, as remembered. */
export function refusalsIn({ refusals }: Readonly<Inner>): number {
  return typeof refusals === "number" ? refusals : 0;
}
