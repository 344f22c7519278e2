import type { EventOf, WorldView } from "@summitry/core";
import {
  frustrationFailure,
  frustrationOther,
  frustrationSoon,
  frustrationStrike,
  frustrationUnmet,
} from "../parameters/frustration.ts";
import { isOnUkraine } from "../tables/on-ukraine.ts";

/** What a rise is worked out from. */
type Amounts = Pick<WorldView, "amount">;

/** What a massed strike adds to the quick part: in proportion to the harm it does, and less if no contact went before it. */
export function riseOfStrike(view: Amounts, daysSinceContact: number, harm: number): number {
  return view.amount(frustrationStrike) * harm * weightOfStrike(view, daysSinceContact);
}

/** How much a strike counts beside one that comes soon after a contact. */
export function weightOfStrike(view: Amounts, daysSinceContact: number): number {
  return daysSinceContact <= view.amount(frustrationSoon) ? 1 : view.amount(frustrationOther);
}

/** What a failed meeting, Putin's staying away, or a truce broken on purpose adds. */
export function riseOfFailure(view: Amounts): number {
  return view.amount(frustrationFailure);
}

/** What a deadline that passed without an answer adds. */
export function riseOfUnmet(view: Amounts): number {
  return view.amount(frustrationFailure) * view.amount(frustrationUnmet);
}

/** What a meeting that ends without a text adds: something if Putin and Trump themselves sat there today over the war. */
export function riseAtAdjourn(view: WorldView, { table, seats, day }: EventOf<"adjourn">): number {
  const inPerson = seats.includes("putin") && view.quantity("lastContact") === day;
  return isOnUkraine(table) && inPerson ? riseOfFailure(view) : 0;
}

/** What an invitation adds that is declined. */
export function riseAtDecline(view: Amounts, { table, by }: EventOf<"decline">): number {
  return isOnUkraine(table) && by === "putin" ? riseOfFailure(view) : 0;
}

/** What a text adds that falls apart. */
export function riseAtCollapse(view: Amounts, { table, by }: EventOf<"collapse">): number {
  return isOnUkraine(table) && by === "putin" ? riseOfFailure(view) : 0;
}

/** What a move adds: a strike, a violation, a deadline that is let pass or put off. */
export function riseAtMove(view: WorldView, { by, move }: EventOf<"move">): number {
  if (move === "strike")
    return riseOfStrike(view, view.day - view.quantity("lastContact"), view.quantity("harm"));
  if (move === "violate" && by === "putin") return riseOfFailure(view);
  return by === "trump" && (move === "lapse" || move === "extend") ? riseOfUnmet(view) : 0;
}
