import { floorOf, pow, type Belief, type Inner, type RedLine, type TableTurn } from "@summitry/core";
import { refusalShare } from "../parameters/talks.ts";
import type { Worth } from "./layout.ts";
import { beliefAbout } from "./belief.ts";
import { crossedTexts } from "./lines.ts";

/** The texts of the ceasefire table that Ukraine is expected to refuse: 1 for those, by outcome number. */
function expectedRefusals(turn: TableTurn, lines: readonly RedLine[]): Uint8Array {
  const belief = beliefAbout("zelensky", "ceasefire", turn);
  const crossed = crossedTexts(turn, "ceasefire", lines);
  const before = latest.get(belief);
  if (before?.crossed === crossed) return before.refused;
  const refused = crossed.slice();
  const table = belief.preference.table();
  const floor = floorOf(belief.reservation, table.highest(null) - table.lowest);
  for (let index = 0; index < table.size; index++) {
    if (table.at(index) < floor) refused[index] = 1;
  }
  latest.set(belief, { crossed, refused });
  return refused;
}

/** Cache by belief: both presidents expect the same refusals. */
const latest = new WeakMap<Belief, { readonly crossed: Uint8Array; readonly refused: Uint8Array }>();

/**
 * Worth of texts to an actor who signs them without Ukraine. A text that is expected to be refused keeps only a share
 * of its gain over walking away, which falls with every refusal suffered, and costs an extra price.
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

/** Number of texts that failed in Kyiv so far, as the agent remembers. */
export function refusalsIn({ refusals }: Readonly<Inner>): number {
  return typeof refusals === "number" ? refusals : 0;
}
