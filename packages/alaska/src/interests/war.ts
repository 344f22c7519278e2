import { assuranceWorth, type CeasefireIncrements, type SettlementIncrements } from "./prizes.ts";
import type { WarView, Weights } from "./weights.ts";

/** A party to the war. */
export type Belligerent = "putin" | "zelensky";

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
 * The war that a ceasefire text leaves to Putin, and what a halt on the ground costs him now, without and with a
 * handover.
 */
export function ceasefireForPutin(weights: Weights, view: WarView): CeasefireIncrements {
  const war = warWorth("putin", weights, view);
  const { plain, afterDonetsk } = haltPrices(weights, view);
  return {
    kind: { none: war, "air only": withoutAir(war, weights), "thirty days": -plain, general: -plain },
    line: { "Donetsk handover": plain - afterDonetsk, "four oblasts": plain },
  };
}

/** The war that a ceasefire text leaves to Zelensky, and the worth of guarantees on a halt on the ground. */
export function ceasefireForZelensky(weights: Weights, view: WarView): CeasefireIncrements {
  const war = warWorth("zelensky", weights, view);
  const safer = assuranceWorth(weights, view);
  return {
    kind: { none: war, "air only": withoutAir(war, weights), "thirty days": safer, general: safer },
  };
}

/** What a truce in the air leaves of the war: all except the share of the air campaign. */
function withoutAir(war: number, weights: Weights): number {
  return war * (1 - weights.airShare);
}

/** What a halt on the ground costs Putin now in a settlement. */
export function settlementForPutin(weights: Weights, view: WarView): SettlementIncrements {
  const { plain, afterDonetsk } = haltPrices(weights, view);
  return {
    territory: { open: -plain, "contact line": -plain, swap: -plain, "Donetsk handover": -afterDonetsk },
  };
}

function haltPrices(weights: Weights, view: WarView) {
  const full = weights.putinHalt;
  const plain = full * view.quantity("haltPrice");
  return { plain, afterDonetsk: full * view.quantity("haltPriceAfterDonetsk") };
}
