import type { Outcome } from "@summitry/core";
import { ceasefireCodes } from "../tables/ceasefire.ts";
import { settlementCodes } from "../tables/settlement.ts";

type AnyCodes = Readonly<
  Record<
    string,
    { readonly codes: Readonly<Record<string, number | null | Readonly<Record<string, number>>>> }
  >
>;

const CODES: Readonly<Record<string, AnyCodes>> = { ceasefire: ceasefireCodes, settlement: settlementCodes };

const known = new WeakMap<Outcome, number | null>();

/**
 * Mean code of what a text on Ukraine settles, 0 (Russia's maximum) to 10 (Ukraine's), read as Trump reads it; `null` for a
 * text that settles none of the coded issues, or that is not on Ukraine.
 */
export function terms(table: string, outcome: Outcome): number | null {
  let code = known.get(outcome);
  if (code === undefined) {
    code = meanCode(CODES[table], outcome);
    known.set(outcome, code);
  }
  return code;
}

function meanCode(codes: AnyCodes | undefined, outcome: Outcome): number | null {
  const settled = Object.entries(outcome).flatMap(([issue, value]) => {
    const code = codes?.[issue]?.codes[value] ?? null;
    if (code === null) return [];
    return typeof code === "number" ? [code] : (code.trump ?? []);
  });
  return settled.length === 0 ? null : settled.reduce((sum, each) => sum + each, 0) / settled.length;
}
