import { forbidden, type Preference, type RedLine, type TableTurn } from "@summitry/core";
import { tables } from "../tables/index.ts";
import { believed } from "./belief.ts";

/** The texts of the ceasefire table that Ukraine is expected to refuse, by outcome number: 1 where it is. */
export function expectedRefusals(turn: TableTurn, lines: readonly RedLine[]): Uint8Array {
  const { preference, reservation } = believed("zelensky", "ceasefire", turn);
  const binding = lines.filter((line) => line.binds === undefined || line.binds(turn));
  const key = binding.map(({ id }) => id).join();
  const before = latest.get(preference);
  if (before?.key === key) return before.refused;
  const { values } = preference.table();
  const refused = Uint8Array.from(values, (value) => (value < reservation ? 1 : 0));
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
