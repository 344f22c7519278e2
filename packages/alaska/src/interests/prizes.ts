import type { Increments } from "@summitry/core";
import type { ceasefireAgenda } from "../tables/ceasefire.ts";
import { backstopShares, type guaranteesAgenda } from "../tables/guarantees.ts";
import type { resetAgenda } from "../tables/reset.ts";
import type { settlementAgenda } from "../tables/settlement.ts";
import type { WarView, Weights } from "./weights.ts";

/** Amounts added to values of the ceasefire table. */
export type CeasefireIncrements = Increments<(typeof ceasefireAgenda)["issues"]>;
/** Amounts added to values of the settlement table. */
export type SettlementIncrements = Increments<(typeof settlementAgenda)["issues"]>;
/** Amounts added to values of the guarantees table. */
export type GuaranteesIncrements = Increments<(typeof guaranteesAgenda)["issues"]>;
/** Amounts added to values of the reset table. */
export type ResetIncrements = Increments<(typeof resetAgenda)["issues"]>;

/** How visible each text is, as a share of the most visible. */
const VISIBLE = { none: 0.25, "air only": 0.5, "thirty days": 0.75, general: 1 };
const VISIBLE_RESET = 0.5;

/** Worth to Trump of a visible signed deal as such: `trump.prestige` * spotlight, times how visible it is. */
function prestigeOf(weights: Weights, view: WarView): number {
  return weights.trumpPrestige * view.quantity("spotlight");
}

/**
 * The prestige of a ceasefire text; and of the margin by which a deal has to be worth more to Trump than the status quo
 * (`trump.walkAway`), what a less visible text is not measured by.
 *
 * Formula: prestige * v + `trump.walkAway` * (1 - v), with v how visible the kind is.
 */
export function ceasefirePrestige(weights: Weights, view: WarView): CeasefireIncrements {
  const prestige = prestigeOf(weights, view);
  const at = (visible: number): number => prestige * visible + weights.trumpWalkAway * (1 - visible);
  return {
    kind: {
      none: at(VISIBLE.none),
      "energy only": at(weights.smallVisible),
      "sea only": at(weights.smallVisible),
      "air only": at(VISIBLE["air only"]),
      "thirty days": at(VISIBLE["thirty days"]),
      general: at(VISIBLE.general),
    },
  };
}

/** The prestige of a settlement. */
export function settlementPrestige(weights: Weights, view: WarView): SettlementIncrements {
  return toEverySettlement(prestigeOf(weights, view));
}

/**
 * What a reset is worth to Trump besides positions: prestige, spheres of influence and Russia's distance from China, as
 * much as an understanding on spheres and half of it for consultations.
 */
export function resetForTrump(weights: Weights, view: WarView): ResetIncrements {
  const prestige = prestigeOf(weights, view) * VISIBLE_RESET;
  const spheres = spheresWorth(weights, view);
  return {
    spheres: { understanding: spheres },
    china: { consultations: spheres / 2, distance: spheres },
    text: { precise: prestige, framework: prestige },
  };
}

/** The most that a reset is worth to Trump besides positions: its prestige and an understanding on spheres. */
export function resetPrize(weights: Weights, view: WarView): number {
  return prizeWhere(weights, view.quantity("spotlight"), view.quantity("spheresAppeal"));
}

/** The same in the half-year before the summit: in full spotlight, and with nothing of a reset carried out. */
export function resetPrizeBefore(weights: Weights): number {
  return prizeWhere(weights, 1, 1 / 2);
}

function prizeWhere(weights: Weights, spotlight: number, appeal: number): number {
  return weights.trumpPrestige * spotlight * VISIBLE_RESET + weights.spheresWeight * appeal;
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

/**
 * Worth of guarantees: `guarantees.widen` * assurance, of which `spheres.doubt` is lost once Washington has recognised a
 * Russian sphere of influence.
 */
export function assuranceWorth(weights: Weights, view: WarView): number {
  const doubt = weights.spheresDoubt * view.quantity("sphereHeld");
  return weights.guaranteesWiden * view.quantity("assurance") * (1 - doubt);
}

/**
 * What his public word for the coalition's guarantees adds for Trump to a pact with an American backstop:
 * `guarantees.spoken` * usBacking * share of a full backstop.
 */
export function spokenFor(weights: Weights, view: WarView): GuaranteesIncrements {
  const word = weights.guaranteesSpoken * view.quantity("usBacking");
  return {
    backstop: {
      "intelligence and air defence": word * backstopShares["intelligence and air defence"],
      full: word * backstopShares.full,
    },
  };
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
