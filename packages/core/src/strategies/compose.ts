import { aFunction, aName, anObject, maybe } from "../errors/checks.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { OpponentModel } from "./opponent-models/opponent-model.ts";
import type { Strategy } from "../agent/strategy.ts";
import { acceptNext, type Acceptance } from "./parts/acceptance.ts";
import type { Bidding } from "./parts/bidding.ts";

/** The parts of a strategy. */
export interface StrategyParts {
  /** Chooses the offer. */
  readonly bidding: Bidding;
  /** Decides what to accept; when left out, what is worth at least as much as one's own next offer. */
  readonly acceptance?: Acceptance;
  /** Estimates what the others want; when left out, the agent's own beliefs are used. */
  readonly model?: OpponentModel;
  /** Name of the strategy; "composed" when left out. */
  readonly id?: string;
}

const takes = anObject(
  {
    bidding: aFunction,
    acceptance: maybe(aFunction),
    model: maybe(aFunction),
    id: maybe(aName),
  },
  { of: "parts: an object" },
);

/**
 * A strategy assembled from parts. It never accepts an offer that is worth less than walking away.
 *
 * Source: the bidding, opponent model and acceptance architecture of Baarslag, Hindriks, Hendrikx, Dirkzwager and Jonker
 * (2014), "Decoupling negotiating agents to explore the space of negotiation strategies".
 *
 * @example compose({ bidding: bidKindest({ exponent: 2 }), acceptance: acceptNext(), model: frequencyModel() })
 */
export function compose(parts: StrategyParts): Strategy {
  takes("compose", parts);
  const { bidding, acceptance = acceptNext(), model, id = "composed" } = parts;
  /** The offer chosen at each turn, cached so that a turn gets one answer even if the choice is random. */
  const answers = new WeakMap<BargainingTurn, Outcome | null>();
  const next = (turn: BargainingTurn): Outcome | null => {
    let answer = answers.get(turn);
    if (answer === undefined) {
      answer = bidding(model === undefined ? turn : turn.withBeliefs(model(turn)));
      answers.set(turn, answer);
    }
    return answer;
  };
  return {
    id,
    propose: next,
    accepts(turn) {
      if (turn.standing === null) return false;
      const utility = turn.utility(turn.standing.outcome);
      return utility >= turn.floor && acceptance(turn, utility, () => next(turn));
    },
  };
}
