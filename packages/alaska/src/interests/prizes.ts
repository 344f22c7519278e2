import { ceasefireAgenda, haltsGround, type CeasefireText } from "../tables/ceasefire.ts";
import { resetAgenda } from "../tables/reset.ts";
import { settlementAgenda } from "../tables/settlement.ts";
import { add, placesOf, type CellAddition } from "./cells.ts";
import type { WarView } from "./cells.ts";
import type { Weights } from "./weights.ts";
import { readingOf } from "./wording.ts";

const kind = placesOf(ceasefireAgenda, "kind");
const territories = Object.values(placesOf(settlementAgenda, "territory"));
const spheres = placesOf(resetAgenda, "spheres");
const china = placesOf(resetAgenda, "china");
const text = placesOf(resetAgenda, "text");

/** How visible each text is, as a share of the most visible. */
const VISIBLE = { none: 0.25, "air only": 0.5, "thirty days": 0.75, general: 1 };
const VISIBLE_RESET = 0.5;
const visible = ceasefireAgenda.issues.kind.map((each) => ({ place: kind[each], share: VISIBLE[each] }));

/** Worth to Trump of a visible signed deal as such: `trump.prestige` * spotlight, times how visible it is. */
function prestigeOf(weights: Weights, view: WarView): number {
  return weights.trumpPrestige * view.quantity("spotlight");
}

/** Adds the prestige of a ceasefire text. */
export const ceasefireBenefit: CellAddition = (row, weights, view) => {
  const prestige = prestigeOf(weights, view);
  for (const { place, share } of visible) add(row, place, prestige * share);
};

/** Adds the prestige of a settlement. */
export const settlementBenefit: CellAddition = (row, weights, view) => {
  const prestige = prestigeOf(weights, view);
  for (const place of territories) add(row, place, prestige);
};

/**
 * Adds the prestige of a reset, minus what a reset costs Trump while there is fighting, in proportion to the pace of
 * the front; less of that cost shows in a broad text.
 */
export const resetBenefit: CellAddition = (row, weights, view) => {
  const prestige = prestigeOf(weights, view) * VISIBLE_RESET;
  add(row, text.precise, prestige);
  add(row, text.framework, prestige);
  const truce = view.inForce("ceasefire");
  if (truce !== null && haltsGround(truce.outcome as CeasefireText)) return;
  const price = weights.trumpResetPrice * Math.max(0, 1 + view.quantity("advance"));
  add(row, text.precise, -price);
  add(row, text.framework, -price * readingOf("trump", weights, view).losses);
};

/**
 * Adds the worth of an understanding on spheres of influence to both presidents, besides positions: `spheres.weight` *
 * spheresAppeal.
 */
export const sphereOfInfluence: CellAddition = (row, weights, view) => {
  add(row, spheres.understanding, spheresWorth(weights, view));
};

/**
 * Adds the worth to Trump of Russia's distance from China: as much as an understanding on spheres, and half of it for
 * consultations.
 */
export const distanceFromChina: CellAddition = (row, weights, view) => {
  const worth = spheresWorth(weights, view);
  add(row, china.consultations, worth / 2);
  add(row, china.distance, worth);
};

function spheresWorth(weights: Weights, view: WarView): number {
  return weights.spheresWeight * view.quantity("spheresAppeal");
}

/** Adds the worth of guarantees, on a halt on the ground, to Ukraine and Europe: `guarantees.widen` * assurance. */
export const assuredHalt: CellAddition = (row, weights, view) => {
  const safer = assuranceWorth(weights, view);
  add(row, kind["thirty days"], safer);
  add(row, kind.general, safer);
};

/** Adds the worth of guarantees on a settlement. */
export const assuredSettlement: CellAddition = (row, weights, view) => {
  const safer = assuranceWorth(weights, view);
  for (const place of territories) add(row, place, safer);
};

function assuranceWorth(weights: Weights, view: WarView): number {
  return weights.guaranteesWiden * view.quantity("assurance");
}
