import { filter, type Observable, type Subscription } from "rxjs";
import type { Action } from "../../agent/action.ts";
import type { AnyTurn } from "../../agent/any-turn.ts";
import { frozen } from "../../data/frozen.ts";
import type { ActionMessage, TurnMessage } from "./messages.ts";

/** Answers in an agent's place; `undefined` leaves a question to the agent itself. */
export type SeatHandler = (turn: AnyTurn) => Action | undefined | Promise<Action | undefined>;

/** What seats need of the simulation: where turns come from and where answers go. */
export interface SeatsContext {
  /** Turns, as they are published. */
  readonly turns$: Observable<TurnMessage>;
  /** The agent's own answer. */
  ownAnswer(turn: AnyTurn): unknown;
  /** Reads an answer, once, as plain data. */
  read(turn: AnyTurn, answer: unknown): unknown;
  /** Publishes an answer. */
  publish(message: ActionMessage): void;
  /** Somebody's code threw. */
  fail(turn: AnyTurn, cause: unknown): void;
}

/** The seats of a live simulation: each a subscription that answers the turns of one agent. */
export class Seats {
  readonly #around: SeatsContext;
  readonly #taken = new Map<string, Subscription>();

  constructor(around: SeatsContext) {
    this.#around = around;
  }

  /** Gives an agent's seat to a sitter. */
  take(agent: string, sitter: SeatHandler): void {
    this.vacate(agent);
    const mine = this.#around.turns$.pipe(filter((message) => message.agent === agent));
    this.#taken.set(
      agent,
      mine.subscribe((message) => this.#answer(message, sitter)),
    );
  }

  /** Empties a seat. */
  vacate(agent: string): void {
    this.#taken.get(agent)?.unsubscribe();
    this.#taken.delete(agent);
  }

  /** Empties all seats. */
  close(): void {
    for (const agent of [...this.#taken.keys()]) this.vacate(agent);
  }

  #answer({ number, agent, turn }: TurnMessage, sitter: SeatHandler): void {
    const { ownAnswer, read, publish, fail } = this.#around;
    const reply = (action: Action | undefined): void =>
      publish(frozen({ type: "action", number, by: agent, action: read(turn, action ?? ownAnswer(turn)) }));
    try {
      const action = sitter(turn);
      if (action instanceof Promise) action.then(reply).catch((cause: unknown) => fail(turn, cause));
      else reply(action);
    } catch (cause) {
      fail(turn, cause);
    }
  }
}
