import type { Text, WorldView } from "@summitry/core";
import { guaranteesDeter } from "../parameters/guarantees.ts";
import { switchingCost } from "../parameters/talks.ts";
import { truceReview, truceSlope, truceWithTrump } from "../parameters/truces.ts";
import { haltsGround, type CeasefireText } from "../tables/ceasefire.ts";
import type { Belligerent } from "./war.ts";

/** Whether a truce is up for review by both sides today: every `truce.review` days after it entered into force. */
export function isReviewed({ forceDay }: Text, view: WorldView): boolean {
  const days = view.day - (forceDay ?? view.day);
  return days > 0 && days % Math.round(view.amount(truceReview)) === 0;
}

/** What a side wants at the ceasefire table now. */
interface Interest {
  readonly reservation: number;
  utility(outcome: Text["outcome"]): number;
}

/**
 * Pull toward breaking or ending a truce, in log odds.
 *
 * Formula: `truce.slope` * (worth of walking away - worth of the text - cost of ending it).
 */
export function pullOf(side: Belligerent, interest: Interest, text: Text, view: WorldView): number {
  const worth = interest.utility(text.outcome) + costOfEnding(side, text, view);
  return view.amount(truceSlope) * (interest.reservation - worth);
}

/**
 * What it costs a side to end a truce.
 *
 * Formula: `switchingCost` + `truce.withTrump` times what is at stake with Trump: for Putin the share of a reset that is carried out, for
 * Zelensky American support; and for Putin `guarantees.deter` * assurance where the guns are silent on the ground.
 */
function costOfEnding(side: Belligerent, { outcome }: Text, view: WorldView): number {
  const atStake = view.quantity(side === "putin" ? "resetStake" : "aidUS");
  const cost = view.amount(switchingCost) + view.amount(truceWithTrump) * atStake;
  const isDeterred = side === "putin" && haltsGround(outcome as CeasefireText);
  return isDeterred ? cost + view.amount(guaranteesDeter) * view.quantity("assurance") : cost;
}
