import type { Drawn, Parameter, WorldView } from "@summitry/core";
import {
  airShare,
  putinHalt,
  putinMomentum,
  putinWarCost,
  zelenskyMomentum,
  zelenskyWarCost,
} from "../parameters/worth.ts";

/** A party to the war. */
export type Belligerent = "putin" | "zelensky";

const BURDENS = {
  putin: { pace: { sign: 1, worth: putinMomentum }, cost: putinWarCost },
  zelensky: { pace: { sign: -1, worth: zelenskyMomentum }, cost: zelenskyWarCost },
} as const;

/** What of the world the war's worth depends on. */
export type WarView = Pick<WorldView, "quantity">;

/**
 * Worth to a belligerent of the war going on, beside its positions: the pace of Russian gains, for Putin a gain and for
 * Zelensky a loss, less the cost of another season. Added to walking away, and to texts that leave the war going.
 */
export function warWorth(actor: Belligerent, drawn: Drawn, view: WarView): number {
  const { pace, cost } = BURDENS[actor];
  return pace.sign * valueOf(pace.worth, drawn) * view.quantity("advance") - valueOf(cost, drawn);
}

/** What the kinds of a ceasefire text leave of the war: all of it, or all but the share of the air campaign. */
export function kindIncrements(actor: Belligerent, drawn: Drawn, view: WarView) {
  const war = warWorth(actor, drawn, view);
  return { none: war, "air only": war * (1 - valueOf(airShare, drawn)) };
}

/** Price to Putin of a halt on the ground as things stand, without a handover and with one. */
export function haltPrices(drawn: Drawn, view: WarView) {
  const full = valueOf(putinHalt, drawn);
  const plain = full * view.quantity("haltPrice");
  return { plain, afterDonetsk: full * view.quantity("haltPriceAfterDonetsk") };
}

function valueOf({ id }: Parameter, drawn: Drawn): number {
  return drawn[id] ?? Number.NaN;
}
