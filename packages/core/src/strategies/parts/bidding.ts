import type { Outcome } from "../../agenda.ts";
import type { BargainingTurn } from "../../bargaining-turn.ts";
import { aspiration, type AspirationCurve, type AspirationOptions } from "../aspiration.ts";
import { tough } from "../tough.ts";
import { tradeOff } from "../trade-off.ts";

/** What to put forward at a turn, or `null` when nothing is worth it: one part of a strategy. */
export type Bidding = (turn: BargainingTurn) => Outcome | null;

/** The outcome of the smallest utility that an aspiration asks for. */
export function bidAspired(options: AspirationOptions): Bidding {
  return aspiration(options).propose;
}

/** Of all outcomes that an aspiration asks for, the one the others are believed to like best. */
export function bidKindest(curve: AspirationCurve): Bidding {
  return tradeOff(curve).propose;
}

/** The best outcome, for ever. */
export function bidBest(): Bidding {
  return tough().propose;
}

/** Draws before it gives up looking for an outcome that is worth at least walking away. */
const DRAWS = 1000;

/** Any outcome worth at least walking away, each as likely; the best when draw after draw is worth less. */
export function bidAny(): Bidding {
  return (turn) => {
    const { agenda, space, random, reservation } = turn;
    if (!(space.max >= reservation)) return null;
    for (let draw = 0; draw < DRAWS; draw++) {
      const index = random.below(agenda.size);
      if (!space.allows(index)) continue;
      const outcome = agenda.outcome(index);
      if (turn.utility(outcome) >= reservation) return outcome;
    }
    return space.best();
  };
}
