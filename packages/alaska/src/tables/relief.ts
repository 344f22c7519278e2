import type { Outcome } from "@summitry/core";
import { ceasefireCodes } from "./ceasefire.ts";
import type { IssueCodes } from "./issue-codes.ts";
import { resetCodes } from "./reset.ts";
import { settlementCodes } from "./settlement.ts";

/** Code of relief in full, and of none, on the issue of sanctions relief. */
const [FULL, NONE] = [0, 10];

/** The issue of each table on which a text promises American sanctions relief. */
const RELIEF: Readonly<
  Record<string, { readonly issue: string; readonly codes: IssueCodes<string>["codes"] }>
> = {
  ceasefire: { issue: "relief", codes: ceasefireCodes.relief.codes },
  settlement: { issue: "relief", codes: settlementCodes.relief.codes },
  reset: { issue: "sanctions", codes: resetCodes.sanctions.codes },
};

/** Name of the issue of a table on which a text promises American relief; `null` where none does. */
export function reliefIssue(table: string): string | null {
  return RELIEF[table]?.issue ?? null;
}

/** Share of all American relief that a text promises, read off its code: 0 for silence, 1 for all. */
export function reliefIn(table: string, outcome: Outcome): number {
  const relief = RELIEF[table];
  const code = relief?.codes[String(outcome[relief.issue])];
  return typeof code === "number" ? (NONE - code) / (NONE - FULL) : 0;
}

/** What a text of a table can say on relief, each with the share of all American relief that it promises. */
export function reliefShares(table: "ceasefire" | "settlement"): readonly (readonly [string, number])[] {
  return SHARES[table];
}

const SHARES = { ceasefire: sharesOf("ceasefire"), settlement: sharesOf("settlement") } as const;

function sharesOf(table: string): readonly (readonly [string, number])[] {
  const { issue, codes } = RELIEF[table] ?? { issue: "", codes: {} };
  return Object.keys(codes).map((value) => [value, reliefIn(table, { [issue]: value })] as const);
}
