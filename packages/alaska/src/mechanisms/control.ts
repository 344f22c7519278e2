import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { claimedKm2, controlFigures } from "../evidence/control.ts";
import { controlWidth } from "../parameters/control.ts";

/** Share of control that counts as full. */
const FULL = 0.995;
/** What a handover of the rest of Donetsk adds to the share under control. */
const DONETSK_SHARE = controlFigures[1].value / claimedKm2;

/**
 * Halting on the ground has a price for Putin until the four oblasts are held, by force or by handover.
 *
 * Formula: halt = clamp((0.995 - control) / w, 0, 1) with w = `control.width`; after a handover of Donetsk the same with
 * the handed share added. Putin's utility of a halt falls by `putin.halt` times that.
 */
export const control = mechanism({
  id: "control",
  because:
    "a ground halt is unlikely before the four oblasts are held; willingness jumps as control nears the whole",
  evidence: claimOf("control"),
  quantities: {
    haltPrice: { unit: "share of the full price", low: 0, high: 1, neutral: 0 },
    haltPriceAfterDonetsk: { unit: "share of the full price", low: 0, high: 1, neutral: 0 },
  },
  parameters: [controlWidth],
  on: {
    day: (view) => {
      const held = view.input("control");
      const price = (share: number): number =>
        Math.max(0, Math.min(1, (FULL - share) / view.amount(controlWidth)));
      return { haltPrice: price(held), haltPriceAfterDonetsk: price(held + DONETSK_SHARE) };
    },
  },
});
