import { anObject } from "../errors/checks.ts";
import { own } from "../data/own.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import { frequencyModel } from "./opponent-models/frequency.ts";
import type { OpponentModel } from "./opponent-models/opponent-model.ts";
import type { Strategy } from "../agent/strategy.ts";
import { aspirationLevel, type AspirationCurve } from "./parts/aspiration-level.ts";
import { compose } from "./compose.ts";
import { neighboursOf } from "./neighbours.ts";

/** How a hill climber bargains. */
export interface HillClimberOptions extends AspirationCurve {
  /** How it estimates what the others want; the frequency model when left out. */
  readonly model?: OpponentModel;
}

const takes = anObject({}, { open: true, of: "a curve: an object" });

/**
 * Starts from its best outcome and changes one issue of its last offer at a time, toward what it estimates the others
 * like better, as far as its aspiration allows. It compares neighbouring outcomes only, so the size of the agenda
 * doesn't matter.
 *
 * Source: the similarity-based search of Faratin, Sierra and Jennings (2002), Artificial Intelligence 142.
 *
 * @throws InputError for a curve outside its ranges.
 */
export function hillClimber(options: HillClimberOptions): Strategy {
  takes("aspiration", options);
  const { model = frequencyModel(), ...curve } = options;
  const level = aspirationLevel(curve);
  return compose({
    id: "hill-climber",
    model,
    bidding(turn) {
      const { space, floor, offers, agent } = turn;
      if (!(space.max >= floor)) return null;
      const enough = Math.max(level(turn), floor);
      const last = offers.findLast(({ by }) => by === agent)?.outcome;
      const isOpen = last !== undefined && turn.crossed(last).length === 0 && turn.utility(last) >= floor;
      return isOpen ? kinder(turn, last, enough) : space.best();
    },
  });
}

/**
 * Of the neighbouring outcomes that are worth enough, the one that gains the others most; the last offer itself when
 * none gains them more.
 */
function kinder(turn: BargainingTurn, from: Outcome, enough: number): Outcome {
  let [best, most] = [from, leastGain(turn, from)];
  for (const outcome of neighboursOf(turn, from)) {
    if (turn.utility(outcome) < enough) continue;
    const gain = leastGain(turn, outcome);
    if (gain > most) [best, most] = [outcome, gain];
  }
  return best;
}

/** The smallest gain over walking away that any of the others is believed to make. */
function leastGain({ beliefs, seats, agent }: BargainingTurn, outcome: Outcome): number {
  let least = Number.POSITIVE_INFINITY;
  for (const seat of seats) {
    const belief = seat === agent ? undefined : own(beliefs, seat);
    if (belief !== undefined) least = Math.min(least, belief.preference.of(outcome) - belief.reservation);
  }
  return least;
}
