import { floorOf, masked, pow, scaled, sum } from "@summitry/core";
import type { Belief, Inner, Preference, RedLine, TableTurn } from "@summitry/core";
import { foresightShare } from "../parameters/structure.ts";
import { refusalShare } from "../parameters/talks.ts";
import { beliefAbout } from "./belief.ts";
import { crossedTexts } from "./lines.ts";

/**
 * Whether an agent looks ahead to an answer of Ukraine's at a turn: at the ceasefire table, and when what was initialled or
 * signed there waits for both.
 */
export function awaitsUkraine(turn: TableTurn): boolean {
  if (turn.table !== "ceasefire") return false;
  return turn.kind === "bargain" || (turn.kind === "ratify" && turn.text.awaits.includes("zelensky"));
}

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
 * Worth to a president of texts that need Ukraine, whether it sits at the table or is to ratify. A text that is expected to
 * be refused keeps only a share of its gain over walking away, which falls with every refusal suffered, and costs an extra
 * price. Whether Ukraine finds a text worth less than walking away is foreseen to the share `structure.foresight`; that it
 * refuses a text across its declared lines is known to everybody who looks ahead at all.
 *
 * Formula: share = 1 - foresight * (1 - `refusal.share` ^ (1 + refusals)), cost = foresight * price * (1 + refusals), with
 * a foresight of 1 across a line.
 */
export function lessRefusals(
  worth: Preference,
  turn: TableTurn,
  { lines, refusals, price }: RefusalOutlook,
): Preference {
  const foresight = turn.amount(foresightShare);
  if (foresight === 0) return worth;
  const kept = pow(turn.amount(refusalShare), 1 + refusals);
  const discounted = (foreseen: number): Preference => {
    const share = 1 - foreseen * (1 - kept);
    return sum(scaled(worth, share), (1 - share) * turn.reservation - foreseen * price * (1 + refusals));
  };
  const unsure = masked(worth, { where: expectedRefusals(turn, lines), worth: discounted(foresight) });
  if (foresight === 1) return unsure;
  return masked(unsure, { where: crossedTexts(turn, "ceasefire", lines), worth: discounted(1) });
}

/** Number of texts that failed in Kyiv so far, as the agent remembers. */
export function refusalsIn({ refusals }: Readonly<Inner>): number {
  return typeof refusals === "number" ? refusals : 0;
}
