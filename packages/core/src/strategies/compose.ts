import type { Outcome } from "../agenda/issues.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { OpponentModel } from "./opponent-models/opponent-model.ts";
import type { Strategy } from "../agent/strategy.ts";
import { acceptNext, type Acceptance } from "./parts/acceptance.ts";
import type { Bidding } from "./parts/bidding.ts";

/** The parts of a strategy. */
export interface StrategyParts {
  /** What to put forward. */
  readonly bidding: Bidding;
  /** What to accept; what is worth at least as much as one's own next offer when left out. */
  readonly acceptance?: Acceptance;
  /** What to think of the others; what the agent believes anyway when left out. */
  readonly model?: OpponentModel;
  /** Name of the strategy; "composed" when left out. */
  readonly id?: string;
}

/**
 * A strategy put together from parts. It never accepts less than walking away is worth.
 *
 * Source: the bidding, opponent model and acceptance architecture of Baarslag, Hindriks, Hendrikx, Dirkzwager and Jonker
 * (2014), "Decoupling negotiating agents to explore the space of negotiation strategies".
 *
 * @example compose({ bidding: bidKindest({ exponent: 2 }), acceptance: acceptNext(), model: frequencyModel() })
 */
export function compose({
  bidding,
  acceptance = acceptNext(),
  model,
  id = "composed",
}: StrategyParts): Strategy {
  /** What would be put forward at a turn: one answer to the same question, drawn for or not. */
  const answers = new WeakMap<BargainingTurn, Outcome | null>();
  const next = (turn: BargainingTurn): Outcome | null => {
    let answer = answers.get(turn);
    if (answer === undefined) {
      answer = bidding(model === undefined ? turn : turn.believing(model(turn)));
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
      return utility >= turn.reservation && acceptance(turn, utility, () => next(turn));
    },
  };
}
