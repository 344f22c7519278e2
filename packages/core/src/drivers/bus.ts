import { filter, Observable, Subject } from "rxjs";

/** Anything that crosses the bus; `type` tells messages apart. */
export interface Message {
  /** Kind of message. */
  readonly type: string;
}

/**
 * Carries messages from whoever publishes to whoever subscribes, one at a time.
 *
 * Delivery is queued: a message published while another is being delivered waits until every subscriber has had that
 * one, so all see the same order and a long exchange does not grow the stack.
 */
export class EventBus<M extends Message> {
  readonly #messages = new Subject<M>();
  readonly #waiting: M[] = [];
  #delivering = false;

  /** Every message, in order. */
  readonly messages$: Observable<M> = this.#messages.asObservable();

  /** The messages of one kind, typed. */
  on<T extends M["type"]>(type: T): Observable<Extract<M, { readonly type: T }>> {
    const isOfType = (message: M): message is Extract<M, { readonly type: T }> => message.type === type;
    return this.#messages.pipe(filter(isOfType));
  }

  /** Publishes a message; it is delivered at once, or after those that are being delivered. */
  publish(message: M): void {
    this.#waiting.push(message);
    if (this.#delivering) return;
    this.#delivering = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        this.#messages.next(next);
      }
    } finally {
      this.#delivering = false;
    }
  }

  /** No more messages will come. */
  complete(): void {
    this.#messages.complete();
  }
}
