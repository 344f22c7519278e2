import { oneAmong } from "../../errors/checks.ts";
import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
import type { Outcome } from "../../agenda/issues.ts";
import { aspirationLevel, type AspirationCurve } from "./aspiration-level.ts";
import { paretoFront } from "./pareto-front.ts";

/** Chooses the outcome to offer at a turn, or `null` when none is worth offering: one part of a strategy. */
export type Bidding = (turn: BargainingTurn) => Outcome | null;

/** Settings of an aspiration strategy. */
export interface AspirationOptions extends AspirationCurve {
  /** "rational" (the default) offers only outcomes worth at least walking away; "all" may offer any outcome. */
  readonly pool?: "rational" | "all";
}

const aPool = oneAmong(["rational", "all"]);

/**
 * Offers the outcome with the smallest utility that reaches an aspiration.
 *
 * @throws InputError for options outside their ranges.
 */
export function bidAspiration(options: AspirationOptions): Bidding {
  const level = aspirationLevel(options);
  const { pool = "rational" } = options;
  aPool("aspiration.pool", pool);
  return (turn) => {
    const { space, floor } = turn;
    if (!(space.max >= floor)) return null;
    const enough = level(turn);
    return space.lowestAtLeast(pool === "all" ? enough : Math.max(enough, floor)) ?? space.best();
  };
}

/**
 * Of all outcomes that reach an aspiration, offers the one the others are believed to like best. Without beliefs about
 * anybody seated it is the same as `bidAspiration`.
 *
 * @throws InputError for a curve outside its ranges.
 */
export function bidBestForOthers(curve: AspirationCurve): Bidding {
  const plain = bidAspiration(curve);
  const level = aspirationLevel(curve);
  return (turn) => {
    const front = turn.space.max >= turn.floor ? paretoFront(turn) : null;
    if (front === null) return plain(turn);
    const enough = Math.max(level(turn), turn.floor);
    const kindest = front.find(({ own }) => own >= enough);
    return kindest === undefined ? null : turn.agenda.outcome(kindest.index);
  };
}

/** Always offers the best outcome. */
export function bidBest(): Bidding {
  return ({ space, floor }) => (space.max >= floor ? space.best() : null);
}

/** After this many random draws it stops looking for an outcome worth at least walking away. */
const DRAWS = 1000;

/**
 * Offers a random outcome worth at least walking away, all equally likely; the best outcome when many draws find none.
 */
export function bidAny(): Bidding {
  return (turn) => {
    const { agenda, space, random, floor } = turn;
    if (!(space.max >= floor)) return null;
    for (let draw = 0; draw < DRAWS; draw++) {
      const index = random.below(agenda.size);
      if (!space.allows(index)) continue;
      const outcome = agenda.outcome(index);
      if (turn.utility(outcome) >= floor) return outcome;
    }
    return space.best();
  };
}
