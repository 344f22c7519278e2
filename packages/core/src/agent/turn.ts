import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { Random } from "../numbers/random.ts";
import type { Drawn } from "../world/parameter.ts";
import type { Text } from "../world/text.ts";
import type { WorldView } from "../world/view.ts";
import type { Inner, Invitation } from "../world/world.ts";

/**
 * All that one agent may see at one moment. A turn and everything it returns are read-only.
 *
 * In a batch a turn ends as soon as the agent has answered; reading it later throws a StaleTurnError. In a live run
 * turns stay readable.
 */
export interface Turn extends WorldView {
  /** Id of the agent whose turn it is. */
  readonly agent: string;
  /** Number of this question among those the agent is asked on that day, from 0. */
  readonly question: number;
  /** What the agent sees of the world, for functions that take a view of the world rather than a turn. */
  readonly view: WorldView;
  /** What the agent keeps in mind. Only the agent's recipes can change it. */
  readonly inner: Readonly<Inner>;
  /** The agent's own stream of random numbers for this question. Drawing from it changes nobody else's draws. */
  readonly random: Random;
  /**
   * The agent's own stream of random numbers for an occasion that it names, such as `"deadline 17"`: whenever and wherever
   * in the run it names the same occasion it gets the same numbers, so that a judgement made once stays made.
   *
   * @example turn.occasion("invitation 31").normal()
   * @throws InputError for a name that is no text.
   */
  occasion(name: string): Random;
  /** Drawn values of the parameters that this agent knows, by id. */
  readonly drawn: Drawn;
}

/** What an agent wants at one table at the time of the turn. */
export interface TableInterest extends Turn {
  /** Name of the table. */
  readonly table: string;
  /** The table's agenda. */
  readonly agenda: Agenda;
  /** Reservation value: what walking away is worth, in the agent's own utility. */
  readonly reservation: number;
  /**
   * The least utility that counts as worth at least walking away: the reservation value, less a tolerance for rounding
   * of 1e-12 times the larger of 1 and the range of the utilities.
   */
  readonly floor: number;
  /**
   * Utility of an outcome to the agent at the time of the turn.
   *
   * @throws InputError for what is not an outcome of the table's agenda.
   */
  utility(outcome: Outcome): number;
  /** Ids of the agent's own red lines, among those in force now, that an outcome crosses. */
  crossed(outcome: Outcome): readonly string[];
}

/** Shows an agent's interests at a table outside any meeting. It is not a question, so there is nothing to answer. */
export interface LookTurn extends TableInterest {
  /** Distinguishes it from questions. */
  readonly kind: "look";
}

/** The daily question: what to do away from the table. Answered by `Agent.act`. */
export interface ActTurn extends Turn {
  /** What is asked. */
  readonly kind: "act";
  /**
   * The agent's interests at a table, outside any meeting: what texts and walking away are worth to it now.
   *
   * @throws InputError for an unknown table.
   */
  at(table: string): LookTurn;
}

/** An agent has called a meeting: come or stay away? Answered by `Agent.attend`. */
export interface InvitationTurn extends Turn {
  /** What is asked. */
  readonly kind: "attend";
  /** The invitation. */
  readonly invitation: Readonly<Invitation>;
}

/** What can be asked about a signed text. */
export type TextQuestion = "ratify" | "keep" | "renew";

/** A question about a signed text: ratify it, keep it, or renew it? Answered by the agent's method of that name. */
export interface TextTurn extends TableInterest {
  /** What is asked. */
  readonly kind: TextQuestion;
  /** The text. */
  readonly text: Text;
}
