import { aFlag, aFunction, aNumber, anObject, maybe } from "../../errors/checks.ts";
import type { Outcome } from "../../agenda/issues.ts";
import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
import { aspirationLevel, type AspirationCurve } from "./aspiration-level.ts";

/**
 * Decides whether to accept an offer worth `utility` to the agent; `next` returns the offer it would make otherwise.
 * This is one part of a strategy: an offer worth less than walking away is never accepted, whatever this part says.
 *
 * Source of these conditions: Baarslag, Hindriks and Jonker (2013), "Acceptance conditions in automated negotiation",
 * Complex Automated Negotiations.
 */
export type Acceptance = (turn: BargainingTurn, utility: number, next: () => Outcome | null) => boolean;

/** How an offer is compared with one's own next offer. */
export interface NextOptions {
  /** Factor on the utility of the offer; above 0, 1 when left out. */
  readonly scale?: number;
  /** Amount added after that, in units of utility; 0 when left out. */
  readonly plus?: number;
}

const takes = anObject(
  { scale: maybe(aNumber({ above: 0 })), plus: maybe(aNumber()) },
  { of: "options: an object" },
);
const takesLast = anObject({ lastTurn: maybe(aFlag) }, { of: "options: an object" });
const aTime = aNumber({ min: 0, max: 1, says: "a share of the time from 0 to 1" });

/**
 * Accepts what is worth at least as much as one's own next offer.
 *
 * @throws InputError for numbers outside their ranges.
 */
export function acceptNext(options: NextOptions = {}): Acceptance {
  takes("acceptNext", options);
  const { scale = 1, plus = 0 } = options;
  return (turn, utility, next) => {
    const mine = next();
    return mine === null || scale * utility + plus >= turn.utility(mine);
  };
}

/**
 * Accepts what is worth at least a given utility.
 *
 * @throws InputError for anything but a finite number.
 */
export function acceptConstant(least: number): Acceptance {
  aNumber()("acceptConstant", least);
  return (_turn, utility) => utility >= least;
}

/** When a strategy gives in besides. */
export interface AcceptAfterOptions {
  /** Whether it accepts on the party's last turn before the deadline too, whatever the time is then; false when left out. */
  readonly lastTurn?: boolean;
}

/**
 * Accepts anything worth at least walking away once a given share of the time is used up: from the turn on at which
 * `turn.time` has reached it. In the last of n rounds `turn.time` is n / (n + 1), so what is to come later than that
 * never comes, unless `lastTurn` is asked for.
 *
 * @throws InputError for a time outside 0 to 1.
 */
export function acceptAfter(time: number, options: AcceptAfterOptions = {}): Acceptance {
  aTime("acceptAfter", time);
  takesLast("acceptAfter", options);
  const { lastTurn = false } = options;
  return (turn) => turn.time >= time || (lastTurn && turn.isLast);
}

/**
 * Accepts what reaches an aspiration.
 *
 * @throws InputError for a curve outside its ranges.
 */
export function acceptAspiration(curve: AspirationCurve): Acceptance {
  const level = aspirationLevel(curve);
  return (turn, utility) => utility >= level(turn);
}

/** Accepts when at least one of the conditions holds. */
export function acceptWhenAny(...conditions: readonly Acceptance[]): Acceptance {
  for (const [at, condition] of conditions.entries()) aFunction(`acceptWhenAny.${at}`, condition);
  return (turn, utility, next) => conditions.some((accepts) => accepts(turn, utility, next));
}

/** Accepts when all conditions hold. */
export function acceptWhenAll(...conditions: readonly Acceptance[]): Acceptance {
  for (const [at, condition] of conditions.entries()) aFunction(`acceptWhenAll.${at}`, condition);
  return (turn, utility, next) => conditions.every((accepts) => accepts(turn, utility, next));
}
