import { tanh } from "@summitry/core";
import { heeding, metShares, type MetShares } from "./demand.ts";
import { isReliefElsewhere } from "./relief.ts";
import { reliefShares } from "../tables/relief.ts";
import { assuranceWorth, type CeasefireIncrements, type SettlementIncrements } from "./prizes.ts";
import type { WarView, Weights } from "./weights.ts";

/** Nobody makes a demand of Kyiv that a kind of truce would meet. */
const NO_DEMAND = metShares(0, 0, 0);

/** A party to the war. */
export type Belligerent = "putin" | "zelensky";

/** Public opinion at which the war costs Zelensky at home just what its base says. */
const NEUTRAL_OPINION = 0.55;

/**
 * Worth of the war going on to a belligerent, besides its positions: the pace of Russian gains (a gain for Putin, a
 * loss for Zelensky), minus the cost of another season and, for Putin, plus the value of delay. It is added to walking
 * away, and to texts that leave the war going.
 *
 * Putin: s(`putin.momentum` * advance - `putin.warCost`) + `putin.stall` * delayValue. Zelensky: s(-`zelensky.momentum` *
 * advance - `zelensky.warCost`), where s levels off at `war.levelsOff`.
 */
export function warWorth(actor: Belligerent, weights: Weights, view: WarView): number {
  const season = seasonWorth(actor, weights, view);
  return actor === "putin" ? season + weights.putinStall * view.quantity("delayValue") : season;
}

/**
 * Worth of one season of war to a belligerent: the pace of Russian gains, minus what the season costs. Either way it levels
 * off: m * tanh(worth / m), with m = `war.levelsOff`.
 */
function seasonWorth(actor: Belligerent, weights: Weights, view: WarView): number {
  const advance = view.quantity("advance");
  const worth =
    actor === "putin"
      ? weights.putinMomentum * advance - weights.putinWarCost - lostInTheEast(weights, view)
      : -weights.zelenskyMomentum * advance - weights.zelenskyWarCost;
  return weights.warLevelsOff * tanh(worth / weights.warLevelsOff);
}

/** What a season of war costs Putin more once he has drawn away from China: `china.support` * chinaDistance. */
function lostInTheEast(weights: Weights, view: WarView): number {
  return weights.chinaSupport * view.quantity("chinaDistance");
}

/**
 * Share of the price of a halt that a sphere of influence, once recognised, saves Putin: `spheres.settles` * sphereHeld.
 */
function conceded(weights: Weights, view: WarView): number {
  return weights.spheresSettles * view.quantity("sphereHeld");
}

/**
 * Worth of the seasons of war after the one ahead, which a settlement saves and a ceasefire does not: (`peace.seasons` -
 * 1) times a season. It is added to walking away from a settlement, and to a settlement that is silent on territory,
 * since the war would come back over it.
 */
export function laterSeasons(actor: Belligerent, weights: Weights, view: WarView): number {
  return (weights.peaceSeasons - 1) * seasonWorth(actor, weights, view);
}

/**
 * What refusing a deal adds to the worth of walking away.
 *
 * For Putin what sanctions cost him; for Zelensky -`support.dependence` * (1 - aidUS) * (1 - `support.europeCover` *
 * aidEurope) + `zelensky.opinion` * (opinion - 0.55), less what he is threatened with.
 */
export function refusalWorth(actor: Belligerent, weights: Weights, view: WarView): number {
  if (actor === "putin") return -sanctionsLoss(0, weights, view);
  const opinion = weights.zelenskyOpinion * (view.input("publicOpinion") - NEUTRAL_OPINION);
  return opinion - lossOf(1 - view.quantity("aidUS"), weights, view) - threatenedLoss(weights, view);
}

/**
 * What new sanctions cost Putin while a text, or none, takes back a share of the American ones: `sanctions.bite` *
 * (`sanctions.americanShare` * sanctionsUS * (1 - resetRelief) * (1 - share) + the rest * sanctionsEurope).
 */
function sanctionsLoss(share: number, weights: Weights, view: WarView): number {
  const { sanctionsAmerican: american, sanctionsBite: bite } = weights;
  const us = view.quantity("sanctionsUS") * (1 - view.quantity("resetRelief")) * (1 - share);
  return bite * (american * us + (1 - american) * view.quantity("sanctionsEurope"));
}

/** What sanctions cost Putin under a text, by what it says on relief: only what it takes back ends with it. */
function sanctionsUnder(table: "ceasefire" | "settlement", weights: Weights, view: WarView) {
  const counts = isReliefElsewhere(table, view) ? 0 : 1;
  const under: Record<string, number> = {};
  for (const [value, share] of reliefShares(table))
    under[value] = -sanctionsLoss(counts * share, weights, view);
  return under;
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
 * The war that a ceasefire text leaves to Putin, what a halt on the ground costs him after what it hands over, and the
 * sanctions that it leaves in place.
 */
export function ceasefireForPutin(weights: Weights, view: WarView): CeasefireIncrements {
  const war = warWorth("putin", weights, view);
  const halt = haltPrice(weights, view);
  const stop = -halt - forcePrice(weights, view);
  const { swap, "Donetsk handover": donetsk, "four oblasts": all } = weights.haltAfter;
  const heeds = heeding(weights, view);
  return {
    kind: trucesLeave(war, heeds, stop, weights, view),
    line: {
      swap: halt * (1 - swap),
      "Donetsk handover": halt * (1 - donetsk),
      "four oblasts": halt * (1 - all),
    },
    relief: sanctionsUnder("ceasefire", weights, view),
  };
}

/** The war that a ceasefire text leaves to Zelensky, the worth of guarantees on a halt on the ground, and land given up. */
export function ceasefireForZelensky(weights: Weights, view: WarView): CeasefireIncrements {
  const war = warWorth("zelensky", weights, view);
  const safer = assuranceWorth(weights, view);
  const { handed } = weights;
  const whole = landPrice(weights, view);
  return {
    kind: trucesLeave(war, NO_DEMAND, safer, weights, view),
    line: {
      swap: -whole * handed.swap,
      "Donetsk handover": -whole * handed["Donetsk handover"],
      "four oblasts": -whole * handed["four oblasts"],
    },
  };
}

/**
 * What each kind of truce leaves of the war, and what it is worth less for the strain of incidents and of truces that failed. A truce in the
 * air saves `war.airShare` of the war, one for energy targets or at sea `war.smallShare` of that.
 *
 * @param heeds What it is worth to meet a demand, by kind.
 * @param halted What a halt on the ground is worth.
 */
function trucesLeave(war: number, heeds: MetShares, halted: number, weights: Weights, view: WarView) {
  const strain = view.quantity("strain") + view.quantity("distrust");
  const small = war * (1 - weights.airShare * weights.smallShare) - strain;
  return {
    none: war,
    "energy only": heeds["energy only"] + small,
    "sea only": heeds["sea only"] + small,
    "air only": heeds["air only"] + war * (1 - weights.airShare) - strain,
    "thirty days": heeds["thirty days"] + halted - strain,
    general: heeds.general + halted - strain,
  };
}

/**
 * What a halt on the ground costs Putin in a settlement, the later seasons of war where it is silent on territory, and the
 * sanctions that it leaves in place.
 */
export function settlementForPutin(weights: Weights, view: WarView): SettlementIncrements {
  const halt = haltPrice(weights, view);
  const { swap, "Donetsk handover": donetsk, "four oblasts": all } = weights.haltAfter;
  const base = heeding(weights, view).general - forcePrice(weights, view);
  return {
    territory: {
      open: base + laterSeasons("putin", weights, view) - halt,
      "contact line": base - halt,
      swap: base - halt * swap,
      "Donetsk handover": base - halt * donetsk,
      "four oblasts": base - halt * all,
    },
    relief: sanctionsUnder("settlement", weights, view),
  };
}

/** Guarantees, land given up, and the later seasons of war where a settlement is silent on territory, to Zelensky. */
export function settlementForZelensky(weights: Weights, view: WarView): SettlementIncrements {
  const safer = assuranceWorth(weights, view);
  const { handed } = weights;
  const whole = landPrice(weights, view);
  return {
    territory: {
      open: safer + laterSeasons("zelensky", weights, view),
      "contact line": safer,
      swap: safer - whole * handed.swap,
      "Donetsk handover": safer - whole * handed["Donetsk handover"],
      "four oblasts": safer - whole * handed["four oblasts"],
    },
  };
}

/** What a halt at the line of contact costs Putin now: `putin.halt` * haltPrice, less what a sphere saves him. */
function haltPrice(weights: Weights, view: WarView): number {
  return weights.putinHalt * view.quantity("haltPrice") * (1 - conceded(weights, view));
}

/** What the force behind Ukraine, which comes with a halt, costs Putin: `guarantees.price` * assurance. */
function forcePrice(weights: Weights, view: WarView): number {
  return weights.guaranteesPrice * view.quantity("assurance");
}

/** What it costs Ukraine to give up all that it holds of the four oblasts now: `zelensky.land`, less as less is left. */
function landPrice(weights: Weights, view: WarView): number {
  return weights.zelenskyLand * view.quantity("landLeft");
}
