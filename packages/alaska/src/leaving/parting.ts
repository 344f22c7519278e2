import { paretoFront, type BargainingTurn } from "@summitry/core";
import { takesOrLeaves } from "../bargaining/manner.ts";
import { ONE_OFFER, PARTED } from "./reasons.ts";

/**
 * The plain end of a short meeting: envoys part after two rounds without a text, or after one if they see none that all
 * would sign; where one offer is all there is, its being left ends the meeting.
 */
export function parting(turn: BargainingTurn): string | null {
  if (turn.round === 0) return null;
  if (turn.level === "envoys") return turn.round > 1 || leastGain(turn) < 0 ? PARTED : null;
  return takesOrLeaves(turn) ? ONE_OFFER : null;
}

/** Of the texts that the agent can sign itself, the highest gain of the other that gains least, as it estimates gains. */
export function leastGain(turn: BargainingTurn): number {
  const front = paretoFront(turn);
  if (front !== null) return front[0]?.gain ?? Number.NEGATIVE_INFINITY;
  return turn.space.max >= turn.floor ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
