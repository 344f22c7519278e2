import type { Action, BargainingAction, InvitationAction, Move, TextAction } from "./action.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { Vote } from "../world/ballot.ts";
import type { Beliefs } from "./belief.ts";
import type { EventOf, EventType } from "../world/event/event.ts";
import type { Drawn } from "../world/parameter.ts";
import { increased, type Increments } from "../preference/kinds/increased.ts";
import { type Preference } from "../preference/preference.ts";
import type { RedLine } from "../world/red-line.ts";
import { ACCEPT, ATTEND, KEEP, NO_MOVES, OBJECT, RATIFY, RENEW, WAIT } from "./plain-actions.ts";
import { openVotes } from "./open-votes.ts";
import type { Strategy } from "./strategy.ts";
import type { ActTurn, InvitationTurn, TextTurn } from "./turn.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";
import type { AnyTurn } from "./any-turn.ts";
import type { TableTurn } from "./any-turn.ts";
import type { Inner } from "../world/world.ts";

/**
 * What the outcomes of a table are worth to an agent: a preference, or a function that makes one from the drawn
 * parameters that the agent knows.
 */
export type UtilitySource = Preference | ((drawn: Drawn) => Preference);

/**
 * By kind of event, a recipe that edits what the agent keeps in mind. It is called only for events the agent may see.
 */
export type Recipes = { readonly [T in EventType]?: (inner: Inner, event: EventOf<T>) => void };

/**
 * An agent: what it wants and how it bargains. This class is the whole contract for a new agent.
 *
 * `id`, `utility` and `strategy` are required; everything else has a default. An instance is stateless and serves many
 * runs: what the agent remembers is declared in `inner` and changed by the recipes in `on`.
 */
export abstract class Agent {
  /** Name of the agent in seats, events and rows. */
  abstract readonly id: string;
  /** What outcomes are worth to the agent, by table: for every table it may sit at or ratify for. */
  abstract readonly utility: Readonly<Record<string, UtilitySource>>;
  /** How it bargains. */
  abstract readonly strategy: Strategy;

  /** Its hard constraints. They hold at every table whose issues they refer to. */
  readonly redLines: readonly RedLine[] = [];
  /** What it keeps in mind at the start, as plain data. */
  readonly inner: Inner = {};
  /** How events change what it keeps in mind. */
  readonly on: Recipes = {};
  /**
   * Module that its class can be imported from (`import.meta.url`), so that worker threads can make an instance too.
   */
  readonly module?: string;

  /**
   * Its reservation value: what walking away from a table is worth, in its own utility; -Infinity when any agreement is
   * better than none.
   */
  reservation(_turn: TableTurn): number {
    return Number.NEGATIVE_INFINITY;
  }

  /** Amounts added to the utility of single values at this turn. */
  adjust(_turn: TableTurn): Increments {
    return {};
  }

  /** The preference at this turn: the utility with its adjustments. It is fixed for a whole meeting. */
  appraise(turn: TableTurn, utility: Preference): Preference {
    const increments = this.adjust(turn);
    return Object.keys(increments).length === 0 ? utility : increased(utility, increments);
  }

  /** What it thinks the others want, judging by what is public. */
  beliefs(_turn: BargainingTurn): Beliefs {
    return {};
  }

  /** The outcome to put forward, or `null` for none. */
  propose(turn: BargainingTurn): Outcome | null {
    return this.strategy.propose(turn);
  }

  /** Whether to accept a mediator's text: to let it replace the draft or, when it is up for signature, to sign it. */
  approves(turn: BargainingTurn): boolean {
    const { standing, draft } = turn;
    if (standing === null) return false;
    if (this.strategy.approves !== undefined) return this.strategy.approves(turn);
    const floor = draft === null ? turn.floor : Math.max(turn.floor, turn.utility(draft.outcome));
    return turn.utility(standing.outcome) >= floor;
  }

  /**
   * Votes for bids of the round: by default for those it would accept, and for the one that others are about to sign
   * without it.
   */
  vote(turn: BargainingTurn): readonly Vote[] {
    return this.strategy.vote?.(turn) ?? openVotes(turn, this.strategy);
  }

  /** The reason to walk out, or `null` to stay. */
  leave(_turn: BargainingTurn): string | null {
    return null;
  }

  /**
   * What to do at its turn at the table: walk out or, as far as the protocol allows it, vote, object, accept or make an
   * offer. Offers and acceptances are judged as of the moment at which they would be signed.
   */
  respond(turn: BargainingTurn): BargainingAction {
    const reason = this.leave(turn);
    if (reason !== null) return { type: "leave", because: reason };
    const { standing, may } = turn;
    if (may.includes("vote")) return { type: "vote", votes: this.vote(turn) };
    if (may.includes("object")) {
      const free = standing !== null && turn.crossed(standing.outcome).length === 0;
      return free && this.approves(turn) ? ACCEPT : OBJECT;
    }
    const isFree = standing !== null && turn.crossed(standing.outcome).length === 0;
    if (isFree && this.strategy.accepts(turn.forSigning("accept"))) return ACCEPT;
    const outcome = this.propose(turn.forSigning("offer"));
    if (outcome !== null) return { type: "offer", outcome };
    return { type: "leave", because: "nothing it may sign is worth at least walking away" };
  }

  /** Moves away from the table, asked every day. */
  act(_turn: ActTurn): readonly Move[] {
    return [];
  }

  /** Whether to come to a meeting that somebody else has called. */
  attend(_turn: InvitationTurn): InvitationAction {
    return ATTEND;
  }

  /**
   * Whether to ratify a text that others have signed; asked every day until it answers or the time for ratification is
   * over.
   */
  ratify(turn: TextTurn): TextAction {
    const { outcome } = turn.text;
    const lines = turn.crossed(outcome);
    if (lines.length > 0) return { type: "refuse", because: `it crosses the red line ${lines.join(", ")}` };
    return isWorth(turn, turn.utility(outcome)) ? RATIFY : WAIT;
  }

  /** Whether to keep a text in force; asked every day. */
  keep(turn: TextTurn): TextAction {
    if (isWorth(turn, turn.utility(turn.text.outcome) + this.switchingCost(turn))) return KEEP;
    return { type: "denounce", because: "walking away is worth more by now" };
  }

  /** Cost of giving up a text in force, in units of utility; 0 or more. */
  switchingCost(_turn: TextTurn): number {
    return 0;
  }

  /** Whether to renew a text whose term has run out. */
  renew(turn: TextTurn): TextAction {
    if (isWorth(turn, turn.utility(turn.text.outcome))) return RENEW;
    return { type: "expire", because: "walking away is worth more by now" };
  }
}

/** Whether a text is worth at least walking away. The floor, which needs a search, is computed only for a text below. */
function isWorth(turn: TextTurn, utility: number): boolean {
  return utility >= turn.reservation || utility >= turn.floor;
}

/** Asks an agent a question: calls its method for that kind of turn. */
export function answer(agent: Agent, question: AnyTurn): Action {
  switch (question.kind) {
    case "bargain":
      return agent.respond(question);
    case "act":
      return acting(agent.act(question));
    case "attend":
      return agent.attend(question);
    case "ratify":
      return agent.ratify(question);
    case "keep":
      return agent.keep(question);
    case "renew":
      return agent.renew(question);
    default:
      return question satisfies never;
  }
}

function acting(moves: readonly Move[]): Action {
  return Array.isArray(moves) && moves.length === 0 ? NO_MOVES : { type: "act", moves };
}
