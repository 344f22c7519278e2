import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { waits } from "../../judgement/waits.ts";
import { cutDays, reviewGap } from "../../parameters/pressure.ts";
import { dayOf, daysSince, type Memory } from "../memory.ts";
import { isOnUkraine } from "../../tables/on-ukraine.ts";

/** What Trump remembers of pauses of support: the one that lasts, the last review, and whether Kyiv has accepted since. */
export const pauses: Memory = {
  inner: { cut: null, reviewed: null, isReview: false, accepted: false },
  on: {
    move: (inner: Inner, { day, move }: EventOf<"move">): void => {
      if (move === "cut" || move === "review")
        Object.assign(inner, { cut: day, accepted: false, isReview: move === "review" });
      if (move === "review") inner.reviewed = day;
      if (move === "restore") inner.cut = null;
    },
    ratify: (inner: Inner, { by, table }: EventOf<"ratify">): void => {
      if (by === "zelensky" && isOnUkraine(table)) inner.accepted = true;
    },
    sign: (inner: Inner, { table, signatories }: EventOf<"sign">): void => {
      if (signatories.includes("zelensky") && isOnUkraine(table)) inner.accepted = true;
    },
  },
};

/**
 * Some arms are held back for a review of stocks, which asks nothing of Kyiv: one per `support.reviewGap` days. How long
 * before day 0 the last one was makes no difference to when the next one comes.
 */
export function reviewing(turn: ActTurn): Move | null {
  if (turn.inner.cut !== null) return null;
  const since = Math.max(0, dayOf(turn.inner.reviewed) ?? 0);
  if (turn.day - since < waits(turn, `review after ${since}`, reviewGap)) return null;
  return { type: "move", move: "review", toward: "zelensky", because: "American stocks are under review" };
}

/** Support comes back when Kyiv has accepted, or after a wait of mean `pressure.cutDays`. */
export function restoring(turn: ActTurn): Move | null {
  const { cut, accepted, isReview } = turn.inner;
  if (cut === null) return null;
  const restore = (because: string): Move => ({ type: "move", move: "restore", toward: "zelensky", because });
  if (accepted === true && isReview !== true) return restore("Kyiv has accepted");
  const lasts = waits(turn, `pause ${String(cut)}`, cutDays);
  return daysSince(turn.day, cut) >= lasts
    ? restore(isReview === true ? "the review is over" : "the point is made")
    : null;
}
