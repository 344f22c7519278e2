import type { Increments } from "@summitry/core";
import { haltsGround, type ceasefireAgenda, type CeasefireText } from "../tables/ceasefire.ts";
import type { resetAgenda } from "../tables/reset.ts";
import type { settlementAgenda } from "../tables/settlement.ts";
import type { WarView, Weights } from "./weights.ts";
import { readingOf } from "./wording.ts";

/** Amounts added to values of the ceasefire table. */
export type CeasefireIncrements = Increments<(typeof ceasefireAgenda)["issues"]>;
/** Amounts added to values of the settlement table. */
export type SettlementIncrements = Increments<(typeof settlementAgenda)["issues"]>;
/** Amounts added to values of the reset table. */
export type ResetIncrements = Increments<(typeof resetAgenda)["issues"]>;

/** How visible each text is, as a share of the most visible. */
const VISIBLE = { none: 0.25, "air only": 0.5, "thirty days": 0.75, general: 1 };
const VISIBLE_RESET = 0.5;

/** Worth to Trump of a visible signed deal as such: `trump.prestige` * spotlight, times how visible it is. */
function prestigeOf(weights: Weights, view: WarView): number {
  return weights.trumpPrestige * view.quantity("spotlight");
}

/** The prestige of a ceasefire text. */
export function ceasefirePrestige(weights: Weights, view: WarView): CeasefireIncrements {
  const prestige = prestigeOf(weights, view);
  return {
    kind: {
      none: prestige * VISIBLE.none,
      "air only": prestige * VISIBLE["air only"],
      "thirty days": prestige * VISIBLE["thirty days"],
      general: prestige * VISIBLE.general,
    },
  };
}

/** The prestige of a settlement. */
export function settlementPrestige(weights: Weights, view: WarView): SettlementIncrements {
  return toEverySettlement(prestigeOf(weights, view));
}

/**
 * What a reset is worth to Trump besides positions: prestige, spheres of influence and Russia's distance from China, as
 * much as an understanding on spheres and half of it for consultations, minus what it costs while there is fighting.
 */
export function resetForTrump(weights: Weights, view: WarView): ResetIncrements {
  const prestige = prestigeOf(weights, view) * VISIBLE_RESET;
  const price = priceOfFighting(weights, view);
  const spheres = spheresWorth(weights, view);
  return {
    spheres: { understanding: spheres },
    china: { consultations: spheres / 2, distance: spheres },
    text: {
      precise: prestige - price,
      framework: prestige - price * readingOf("trump", weights, view).losses,
    },
  };
}

/**
 * What a reset costs Trump while there is fighting, in proportion to the pace of the front; less of it shows in a broad
 * text.
 */
function priceOfFighting(weights: Weights, view: WarView): number {
  const truce = view.inForce("ceasefire");
  if (truce !== null && haltsGround(truce.outcome as CeasefireText)) return 0;
  return weights.trumpResetPrice * Math.max(0, 1 + view.quantity("advance"));
}

/** The worth of an understanding on spheres of influence to Putin, besides positions. */
export function sphereOfInfluence(weights: Weights, view: WarView): ResetIncrements {
  return { spheres: { understanding: spheresWorth(weights, view) } };
}

/** Worth of an understanding on spheres of influence to either president: `spheres.weight` * spheresAppeal. */
function spheresWorth(weights: Weights, view: WarView): number {
  return weights.spheresWeight * view.quantity("spheresAppeal");
}

/** The worth of guarantees, on a halt on the ground, to Ukraine and Europe. */
export function assuredHalt(weights: Weights, view: WarView): CeasefireIncrements {
  const safer = assuranceWorth(weights, view);
  return { kind: { "thirty days": safer, general: safer } };
}

/** The worth of guarantees on a settlement. */
export function assuredSettlement(weights: Weights, view: WarView): SettlementIncrements {
  return toEverySettlement(assuranceWorth(weights, view));
}

/** Worth of guarantees: `guarantees.widen` * assurance. */
export function assuranceWorth(weights: Weights, view: WarView): number {
  return weights.guaranteesWiden * view.quantity("assurance");
}

/** The same added to every settlement, whatever it says on territory. */
function toEverySettlement(worth: number): SettlementIncrements {
  return {
    territory: {
      open: worth,
      "contact line": worth,
      swap: worth,
      "Donetsk handover": worth,
      "four oblasts": worth,
    },
  };
}
