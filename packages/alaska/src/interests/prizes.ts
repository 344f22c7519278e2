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

/** What a visible signed deal is worth to Trump by itself: `trump.prestige` * spotlight, by how visible it is. */
function prestigeOf(weights: Weights, view: WarView): number {
  return weights.trumpPrestige * view.quantity("spotlight");
}

/** That of a ceasefire text. */
export const ceasefirePrize: CellAddition = (row, weights, view) => {
  const prestige = prestigeOf(weights, view);
  for (const { place, share } of visible) add(row, place, prestige * share);
};

/** That of a settlement. */
export const settlementPrize: CellAddition = (row, weights, view) => {
  const prestige = prestigeOf(weights, view);
  for (const place of territories) add(row, place, prestige);
};

/**
 * That of a reset, less what a reset costs Trump while the guns speak, in proportion to the pace of the front; a broad text
 * shows less of it.
 */
export const resetPrize: CellAddition = (row, weights, view) => {
  const prestige = prestigeOf(weights, view) * VISIBLE_RESET;
  add(row, text.precise, prestige);
  add(row, text.framework, prestige);
  const truce = view.inForce("ceasefire");
  if (truce !== null && haltsGround(truce.outcome as CeasefireText)) return;
  const price = weights.trumpResetPrice * Math.max(0, 1 + view.quantity("advance"));
  add(row, text.precise, -price);
  add(row, text.framework, -price * readingOf("trump", weights, view).losses);
};

/** What an understanding on spheres is worth to both presidents beside positions: `spheres.weight` * spheresAppeal. */
export const sphereOfInfluence: CellAddition = (row, weights, view) => {
  add(row, spheres.understanding, spheresWorth(weights, view));
};

/** What distance from China is worth to Trump: as much, and consultations half of it. */
export const distanceFromChina: CellAddition = (row, weights, view) => {
  const worth = spheresWorth(weights, view);
  add(row, china.consultations, worth / 2);
  add(row, china.distance, worth);
};

function spheresWorth(weights: Weights, view: WarView): number {
  return weights.spheresWeight * view.quantity("spheresAppeal");
}

/** What guarantees add to a halt on the ground for Ukraine and Europe: `guarantees.widen` * assurance. */
export const assuredHalt: CellAddition = (row, weights, view) => {
  const safer = assuranceWorth(weights, view);
  add(row, kind["thirty days"], safer);
  add(row, kind.general, safer);
};

/** What they add to a settlement. */
export const assuredSettlement: CellAddition = (row, weights, view) => {
  const safer = assuranceWorth(weights, view);
  for (const place of territories) add(row, place, safer);
};

function assuranceWorth(weights: Weights, view: WarView): number {
  return weights.guaranteesWiden * view.quantity("assurance");
}
