import { floorOf, masked, pow, scaled, sum } from "@summitry/core";
import type { Belief, Inner, Preference, RedLine, TableTurn } from "@summitry/core";
import { refusalShare } from "../parameters/talks.ts";
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

/** What an actor expects of texts that Ukraine refuses. */
export interface RefusalOutlook {
  /** Ukraine's red lines. */
  readonly lines: readonly RedLine[];
  /** Number of refusals suffered so far. */
  readonly refusals: number;
  /** Extra price of a refusal. */
  readonly price: number;
}

/**
 * Worth of texts to an actor who signs them without Ukraine. A text that is expected to be refused keeps only a share
 * of its gain over walking away, which falls with every refusal suffered, and costs an extra price.
 */
export function lessRefusals(
  worth: Preference,
  turn: TableTurn,
  { lines, refusals, price }: RefusalOutlook,
): Preference {
  const { reservation } = turn;
  const share = pow(turn.amount(refusalShare), 1 + refusals);
  const cost = price * (1 + refusals);
  const expected = sum(scaled(worth, share), (1 - share) * reservation - cost);
  return masked(worth, { where: expectedRefusals(turn, lines), worth: expected });
}

/** Number of texts that failed in Kyiv so far, as the agent remembers. */
export function refusalsIn({ refusals }: Readonly<Inner>): number {
  return typeof refusals === "number" ? refusals : 0;
}
