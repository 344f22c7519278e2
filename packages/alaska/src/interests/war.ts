import { ceasefireAgenda } from "../tables/ceasefire.ts";
import { settlementAgenda } from "../tables/settlement.ts";
import { add, placesOf, type CellAddition, type WarView } from "./cells.ts";
import type { Weights } from "./weights.ts";

/** A party to the war. */
export type Belligerent = "putin" | "zelensky";

const kind = placesOf(ceasefireAgenda, "kind");
const line = placesOf(ceasefireAgenda, "line");
const territory = placesOf(settlementAgenda, "territory");

/** Public opinion at which the war costs Zelensky at home just what its base says. */
const NEUTRAL_OPINION = 0.55;

/**
 * Worth of the war going on to a belligerent, besides its positions: the pace of Russian gains (a gain for Putin, a
 * loss for Zelensky), minus the cost of another season and, for Putin, plus the value of delay. It is added to walking
 * away, and to texts that leave the war going.
 *
 * Putin: `putin.momentum` * advance - `putin.warCost` + `putin.stall` * delayValue. Zelensky: -`zelensky.momentum` *
 * advance - `zelensky.warCost`.
 */
export function warWorth(actor: Belligerent, weights: Weights, view: WarView): number {
  const advance = view.quantity("advance");
  return actor === "putin"
    ? weights.putinMomentum * advance -
        weights.putinWarCost +
        weights.putinStall * view.quantity("delayValue")
    : -weights.zelenskyMomentum * advance - weights.zelenskyWarCost;
}

/**
 * What refusing a deal adds to the worth of walking away.
 *
 * For Putin -`threat.force` * credibility * threatLive - `sanctions.bite` * sanctions; for
 * Zelensky -`support.dependence` * (1 - aidUS) * (1 - `support.europeCover` * aidEurope) + `zelensky.opinion` * (opinion -
 * 0.55), less what he is threatened with.
 */
export function refusalWorth(actor: Belligerent, weights: Weights, view: WarView): number {
  if (actor === "putin") {
    const threat = view.quantity("credibility") * view.quantity("threatLive");
    return -weights.threatForce * threat - weights.sanctionsBite * view.quantity("sanctions");
  }
  const opinion = weights.zelenskyOpinion * (view.input("publicOpinion") - NEUTRAL_OPINION);
  return opinion - lossOf(1 - view.quantity("aidUS"), weights, view) - threatenedLoss(weights, view);
}

/** How much the threat to end American support lowers Zelensky's reservation value. */
export function threatenedLoss(weights: Weights, view: WarView): number {
  return view.quantity("threatenedCut") * lossOf(view.quantity("aidUS"), weights, view);
}

/** Cost to Ukraine of losing a share of American support, as far as Europe can't replace it. */
function lossOf(share: number, weights: Weights, view: WarView): number {
  const covered = weights.europeCover * view.quantity("aidEurope");
  return weights.dependence * share * (1 - covered);
}

/**
 * Adds to each kind of ceasefire text the part of the war that it leaves to a belligerent: all of it, or all except the
 * share of the air campaign.
 */
export function warLeft(actor: Belligerent): CellAddition {
  return (row, weights, view) => {
    const war = warWorth(actor, weights, view);
    add(row, kind.none, war);
    add(row, kind["air only"], war * (1 - weights.airShare));
  };
}

/** Adds what a halt on the ground costs Putin now in a ceasefire text, without and with a handover. */
export const haltInCeasefire: CellAddition = (row, weights, view) => {
  const { plain, afterDonetsk } = haltPrices(weights, view);
  add(row, kind["thirty days"], -plain);
  add(row, kind.general, -plain);
  add(row, line["Donetsk handover"], plain - afterDonetsk);
  add(row, line["four oblasts"], plain);
};

/** Adds what a halt on the ground costs Putin now in a settlement. */
export const haltInSettlement: CellAddition = (row, weights, view) => {
  const { plain, afterDonetsk } = haltPrices(weights, view);
  for (const place of [territory.open, territory["contact line"], territory.swap]) add(row, place, -plain);
  add(row, territory["Donetsk handover"], -afterDonetsk);
};

function haltPrices(weights: Weights, view: WarView) {
  const full = weights.putinHalt;
  const plain = full * view.quantity("haltPrice");
  return { plain, afterDonetsk: full * view.quantity("haltPriceAfterDonetsk") };
}
