import { filter, type Observable, Subject } from "rxjs";
import { assertKnown } from "../../errors/input-error.ts";
import { GuardedObservable, type ErrorHandler } from "./guarded-observable.ts";

/** Anything that crosses the bus; `type` tells messages apart. */
export interface Message {
  /** Kind of message. */
  readonly type: string;
}

/**
 * What observers see of the bus: every message, one after the other. They can only watch. What their code throws is
 * noted in the run, and stops nobody.
 */
export interface EventBus<M extends Message> {
  /** Every message, in order. */
  readonly messages$: Observable<M>;
  /**
   * The messages of one kind, typed.
   *
   * @throws InputError for a kind that there is none of.
   */
  on<T extends M["type"]>(type: T): Observable<Extract<M, { readonly type: T }>>;
}

/**
 * Carries messages from whoever publishes to whoever subscribes, one at a time.
 *
 * Delivery is queued: a message published while another is being delivered waits until every subscriber has had that
 * one, so all see the same order and a long exchange does not grow the stack.
 */
export class Bus<M extends Message> implements EventBus<M> {
  readonly #messages = new Subject<M>();
  readonly #waiting: M[] = [];
  #delivering: M | null = null;

  readonly messages$: Observable<M> = this.#messages.asObservable();

  on<T extends M["type"]>(type: T): Observable<Extract<M, { readonly type: T }>> {
    return this.messages$.pipe(isOfType<M, T>(type));
  }

  /** The bus as observers get it; `kinds` are those that there are. */
  observed(report: ErrorHandler, kinds: readonly string[]): EventBus<M> {
    const messages$ = new GuardedObservable(this.messages$, report);
    return Object.freeze({
      messages$,
      on: <T extends M["type"]>(type: T) => {
        assertKnown("bus.on", type, kinds);
        return messages$.pipe(isOfType<M, T>(type));
      },
    });
  }

  /** The message that is being delivered, if one is. */
  get delivering(): M | null {
    return this.#delivering;
  }

  /** Publishes a message; it is delivered at once, or after those that are being delivered. */
  publish(message: M): void {
    this.#waiting.push(message);
    if (this.#delivering !== null) return;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        this.#delivering = next;
        this.#messages.next(next);
      }
    } finally {
      this.#delivering = null;
    }
  }

  /** No more messages will come. */
  complete(): void {
    this.#messages.complete();
  }
}

function isOfType<M extends Message, T extends M["type"]>(type: T) {
  return filter((message: M): message is Extract<M, { readonly type: T }> => message.type === type);
}
