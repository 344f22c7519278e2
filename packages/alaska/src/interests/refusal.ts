import {
  pow,
  reshaped,
  type Belief,
  type Inner,
  type Preference,
  type RedLine,
  type TableTurn,
} from "@summitry/core";
import { refusalShare } from "../parameters/talks.ts";
import { believed } from "./belief.ts";
import { bindingOn, crossedTexts } from "./lines.ts";

/** The texts of the ceasefire table that Ukraine is expected to refuse, by outcome number: 1 where it is. */
function expectedRefusals(turn: TableTurn, lines: readonly RedLine[]): Uint8Array {
  const belief = believed("zelensky", "ceasefire", turn);
  const binding = bindingOn(turn, lines);
  const key = binding.map(({ id }) => id).join();
  const before = latest.get(belief);
  if (before?.key === key) return before.refused;
  const refused = crossedTexts("ceasefire", binding);
  const { values } = belief.preference.table();
  for (let index = 0; index < values.length; index++) {
    if ((values[index] as number) < belief.reservation) refused[index] = 1;
  }
  latest.set(belief, { key, refused });
  return refused;
}

/** Worked out once a belief: both presidents expect the same. */
const latest = new WeakMap<Belief, { readonly key: string; readonly refused: Uint8Array }>();

/**
 * Worth of texts to somebody who signs them without Ukraine: a text expected to be refused keeps only a share of its
 * gain over walking away, less with every refusal suffered, and has a price of its own.
 */
export function discounted(
  worth: Preference,
  turn: TableTurn,
  {
    lines,
    refusals,
    price,
  }: { readonly lines: readonly RedLine[]; readonly refusals: number; readonly price: number },
): Preference {
  const refused = expectedRefusals(turn, lines);
  const { reservation } = turn;
  const share = pow(turn.amount(refusalShare), 1 + refusals);
  const cost = price * (1 + refusals);
  return reshaped(worth, (value, index) =>
    refused[index] === 1 ? reservation + share * (value - reservation) - cost : value,
  );
}

/** Texts that failed in Kyiv so far, as remembered. */
export function refusalsIn({ refusals }: Readonly<Inner>): number {
  return typeof refusals === "number" ? refusals : 0;
}
