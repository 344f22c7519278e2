import type { Outcome } from "../agenda.ts";
import { gainsOf, type Belief } from "../belief.ts";
import type { Strategy } from "../strategy.ts";
import type { BargainingTurn } from "../turn.ts";
import { aspiration, aspirationLevel, type AspirationCurve } from "./aspiration.ts";

/**
 * Concedes like `aspiration`, but of all outcomes that are enough it puts forward the one it believes the others
 * like best: the highest gain over walking away of the party that gains least. Without beliefs about anybody
 * seated it is `aspiration`.
 *
 * Source: the trade-off mechanism of Faratin, Sierra and Jennings (2002), Artificial Intelligence 142.
 *
 * @throws InputError for a curve outside its ranges.
 */
export function tradeOff(curve: AspirationCurve): Strategy {
  const plain = aspiration(curve);
  const level = aspirationLevel(curve);
  return {
    id: "trade-off",
    propose(turn) {
      const others = believed(turn);
      if (others.length === 0 || !(turn.space.max >= turn.reservation)) return plain.propose(turn);
      return kindest(turn, Math.max(level(turn), turn.reservation), others);
    },
    accepts: plain.accepts,
  };
}

function believed({ agent, seats, beliefs }: BargainingTurn): readonly Belief[] {
  return seats.flatMap((seat) => (seat === agent ? [] : (beliefs[seat] ?? [])));
}

function kindest(turn: BargainingTurn, enough: number, others: readonly Belief[]): Outcome | null {
  const { space, agenda } = turn;
  const own = space.utilities;
  const gains = others.map(gainsOf);
  let found = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < own.length; index++) {
    const worth = own[index] as number;
    if (worth < enough || !space.allows(index)) continue;
    let least = Number.POSITIVE_INFINITY;
    for (let other = 0; other < gains.length; other++)
      least = Math.min(least, gains[other]?.[index] as number);
    if (least > most || (least === most && worth > (own[found] as number))) {
      most = least;
      found = index;
    }
  }
  return found < 0 ? null : agenda.outcome(found);
}
