import { frontOf } from "../front.ts";
import type { Strategy } from "../strategy.ts";
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
      const front = turn.space.max >= turn.reservation ? frontOf(turn) : null;
      if (front === null) return plain.propose(turn);
      const enough = Math.max(level(turn), turn.reservation);
      const kindest = front.find(({ own }) => own >= enough);
      return kindest === undefined ? null : turn.agenda.outcome(kindest.index);
    },
    accepts: plain.accepts,
  };
}
