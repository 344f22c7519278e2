import type { Outcome } from "../agenda.ts";
import { gainsOf, type Belief } from "../belief.ts";
import type { Strategy } from "../strategy.ts";
import type { BargainingTurn } from "../bargaining-turn.ts";
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
  const others: Belief[] = [];
  for (const seat of seats) {
    const belief = seat === agent ? undefined : beliefs[seat];
    if (belief !== undefined) others.push(belief);
  }
  return others;
}

function kindest(
  { space, agenda }: BargainingTurn,
  enough: number,
  others: readonly Belief[],
): Outcome | null {
  const own = space.utilities;
  const { mask } = space;
  const gains = leastGains(others);
  let found = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < own.length; index++) {
    const worth = own[index] as number;
    if (worth < enough || (mask !== null && mask[index] === 0)) continue;
    const least = gains[index] as number;
    if (least > most || (least === most && worth > (own[found] as number))) {
      most = least;
      found = index;
    }
  }
  return found < 0 ? null : agenda.outcome(found);
}

const worked = new WeakMap<Belief, { readonly others: readonly Belief[]; readonly gains: Float64Array }>();

/** Gain of the party that gains least, by outcome number; kept for the next turn, as beliefs last a meeting. */
function leastGains(others: readonly Belief[]): Float64Array {
  const [first, ...more] = others;
  if (first === undefined) return new Float64Array(0);
  if (more.length === 0) return gainsOf(first);
  const before = worked.get(first);
  if (before?.others.length === others.length && before.others.every((other, at) => other === others[at])) {
    return before.gains;
  }
  const gains = gainsOf(first).slice();
  for (const other of more.map(gainsOf)) {
    for (let index = 0; index < gains.length; index++) {
      if ((other[index] as number) < (gains[index] as number)) gains[index] = other[index] as number;
    }
  }
  worked.set(first, { others, gains });
  return gains;
}
