import { plainNumber } from "../words/number.ts";
import type { Branch } from "./branches.ts";
import { SHARES } from "../words/shares.ts";

/** How much of the background is covered: where the outcome came about, where it did not, and in rarer ways. */
export const COVER = { came: 0.45, not: 0.16, others: 0.07 };

/** A share of runs in whole per cent: "12 %", or "0.4 %". */
export function shortShare(runs: number, total: number): string {
  const share = runs / total;
  return share < 0.01 && runs > 0 ? SHARES.amount(share) : `${plainNumber(Math.round(100 * share))}\u00a0%`;
}

/** What stands in a branch: its share, and what happened. */
export function branchText({ type, labels, runs }: Branch, total: number): string {
  const share = shortShare(runs, total);
  if (type === "others") return `${share} other ways`;
  return type === "end" ? `${share} nothing more` : `${share} ${labels.join(", then ")}`;
}
