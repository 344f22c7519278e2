import { mechanism, pow } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { prestigeHalfLife } from "../parameters/trump.ts";

/** Date of the announcement of the Nobel peace prize, known since January 2025. */
const PRIZE = Date.parse("2025-10-10");
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The value that a visible signed deal has for Trump by itself.
 *
 * Formula: spotlight = 1 up to the announcement of the prize on 10 October 2025, then halving every `prestige.halfLife` days. A signed text gains `trump.prestige` times that: in
 * full for a general ceasefire or a settlement, three quarters for thirty days, half for an air truce or a reset, a
 * quarter for talks about talks.
 */
export const prestige = mechanism({
  id: "prestige",
  because: "a visible signed deal by a date has its own value for Trump",
  evidence: claimOf("prestige"),
  quantities: {
    spotlight: { unit: "share of full attention", low: 0, high: 1, neutral: 0 },
  },
  parameters: [prestigeHalfLife],
  on: {
    day: (view) => {
      const after = daysAfter.get(view.date) ?? daysAfterPrize(view.date);
      return { spotlight: after <= 0 ? 1 : pow(1 / 2, after / view.amount(prestigeHalfLife)) };
    },
  },
});

/** Cache by date: every run asks for the same dates. */
const daysAfter = new Map<string, number>();

function daysAfterPrize(date: string): number {
  const after = (Date.parse(date) - PRIZE) / MILLISECONDS_A_DAY;
  daysAfter.set(date, after);
  return after;
}
