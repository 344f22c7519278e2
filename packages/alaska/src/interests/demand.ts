import type { Text, WorldView } from "@summitry/core";
import { demandAir, demandThirty } from "../parameters/threats.ts";
import type { CeasefireText } from "../tables/ceasefire.ts";
import type { WarView, Weights } from "./weights.ts";

/** Share of Washington's demand for a ceasefire that each kind meets. */
export type MetShares = Readonly<Record<CeasefireText["kind"], number>>;

/** The shares, from what a truce in the air and thirty days count; one for energy targets or at sea meets no part of it. */
export function metShares(air: number, thirty: number, all = 1): MetShares {
  return {
    none: 0,
    "energy only": 0,
    "sea only": 0,
    "air only": air,
    "thirty days": thirty,
    general: all,
  };
}

/**
 * Worth to Putin of a text, beyond walking away, because it meets the demand that he is threatened over, by kind of
 * ceasefire; a settlement meets it as a general ceasefire does.
 *
 * Formula: `threat.force` * credibility * threatLive * share of the demand met.
 */
export function heeding(weights: Weights, view: WarView): MetShares {
  const all = weights.threatForce * view.quantity("credibility") * view.quantity("threatLive");
  return metShares(all * weights.demandAir, all * weights.demandThirty, all);
}

/** Share of the demand that the texts in force meet. */
export function shareMet(view: Pick<WorldView, "amount" | "inForce">): number {
  if (view.inForce("settlement") !== null) return 1;
  const truce: Text | null = view.inForce("ceasefire");
  if (truce === null) return 0;
  const { kind } = truce.outcome as CeasefireText;
  return metShares(view.amount(demandAir), view.amount(demandThirty))[kind];
}
