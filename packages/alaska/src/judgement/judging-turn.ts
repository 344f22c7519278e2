import type { Amount, Random } from "@summitry/core";

/** What a judgement needs of a turn: drawn parameters, and the agent's own stream for an occasion. */
export interface JudgingTurn {
  /** The drawn value of a parameter, or the number itself. */
  amount(amount: Amount): number;
  /** The agent's stream of that occasion: the same numbers whenever the same occasion is named in the same run. */
  occasion(name: string): Random;
}
