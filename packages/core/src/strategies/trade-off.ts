import type { Outcome } from "../agenda.ts";
import type { Strategy } from "../strategy.ts";
import type { Belief, Beliefs, BargainingTurn } from "../turn.ts";
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

function believed(turn: BargainingTurn): readonly Belief[] {
  const { beliefs } = turn;
  return turn.seats.flatMap((seat) => (seat === turn.agent ? [] : (beliefs[seat] ?? [])));
}

function kindest(
  { space, agenda, beliefs }: BargainingTurn,
  enough: number,
  others: readonly Belief[],
): Outcome | null {
  const own = space.utilities;
  const gains = leastGains(beliefs, others);
  let found = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < own.length; index++) {
    const worth = own[index] as number;
    if (worth < enough || !space.allows(index)) continue;
    const least = gains[index] as number;
    if (least > most || (least === most && worth > (own[found] as number))) {
      most = least;
      found = index;
    }
  }
  return found < 0 ? null : agenda.outcome(found);
}

const worked = new WeakMap<Beliefs, Float64Array>();

/** Gain over walking away of the party that gains least, by outcome number; beliefs are fixed for a meeting. */
function leastGains(beliefs: Beliefs, others: readonly Belief[]): Float64Array {
  const known = worked.get(beliefs);
  if (known !== undefined) return known;
  const least = new Float64Array(others[0]?.preference.agenda.size ?? 0).fill(Number.POSITIVE_INFINITY);
  for (const { preference, reservation } of others) {
    const { values } = preference.table();
    for (let index = 0; index < least.length; index++) {
      const gain = (values[index] as number) - reservation;
      if (gain < (least[index] as number)) least[index] = gain;
    }
  }
  worked.set(beliefs, least);
  return least;
}
