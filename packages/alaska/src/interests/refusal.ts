import {
  forbidden,
  pow,
  reshaped,
  type Inner,
  type Preference,
  type RedLine,
  type TableTurn,
} from "@summitry/core";
import { refusalShare } from "../parameters/talks.ts";
import { tables } from "../tables/index.ts";
import { believed } from "./belief.ts";

/** The texts of the ceasefire table that Ukraine is expected to refuse, by outcome number: 1 where it is. */
function expectedRefusals(turn: TableTurn, lines: readonly RedLine[]): Uint8Array {
  const { preference, reservation } = believed("zelensky", "ceasefire", turn);
  const binding = lines.filter((line) => line.binds === undefined || line.binds(turn));
  const key = binding.map(({ id }) => id).join();
  const before = latest.get(preference);
  if (before?.key === key) return before.refused;
  const { values } = preference.table();
  const refused = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index++)
    refused[index] = (values[index] ?? 0) < reservation ? 1 : 0;
  for (const line of binding) {
    const mask = maskOf(line);
    for (let index = 0; index < mask.length; index++) if (mask[index] === 1) refused[index] = 1;
  }
  latest.set(preference, { key, refused });
  return refused;
}

/** Worked out once a belief: both presidents expect the same. */
const latest = new WeakMap<Preference, { readonly key: string; readonly refused: Uint8Array }>();

const masks = new WeakMap<RedLine, Uint8Array>();

function maskOf(line: RedLine): Uint8Array {
  const known = masks.get(line) ?? forbidden(line, tables.ceasefire.agenda);
  masks.set(line, known);
  return known;
}

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

/** What the two presidents remember of texts that failed in Kyiv. */
export const failures = {
  inner: { refusals: 0 },
  on: {
    refuse: (inner: Inner) => void (inner.refusals = refusalsIn(inner) + 1),
    lapse: (inner: Inner) => void (inner.refusals = refusalsIn(inner) + 1),
  },
} as const;

/** Texts that failed in Kyiv so far, as remembered. */
export function refusalsIn({ refusals }: Readonly<Inner>): number {
  return typeof refusals === "number" ? refusals : 0;
}
