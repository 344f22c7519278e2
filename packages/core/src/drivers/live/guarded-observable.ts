import { Observable, Subscriber, type Observer, type Operator, type Subscription } from "rxjs";

/** What went wrong in an observer's code. */
export interface ObserverError {
  /** Kind of the message it was told of; `null` for a snapshot of the world. */
  readonly message: string | null;
  /** What its code threw. */
  readonly error: unknown;
}

/** Takes note of what an observer's code threw. */
export type ErrorHandler = (error: unknown) => void;

/**
 * What observers subscribe to. An error in their code, or in that of what they pipe it through, is reported and stops
 * nobody; by itself rxjs would end the process. Streams that join this one with others are their own affair.
 */
export class GuardedObservable<T> extends Observable<T> {
  readonly #report: ErrorHandler;

  constructor(source: Observable<T>, report: ErrorHandler) {
    super((subscriber) => source.subscribe(subscriber));
    this.#report = report;
  }

  /** What rxjs makes of it in `pipe` is observed in the same way. */
  override lift<R>(operator?: Operator<T, R>): Observable<R> {
    const source = new Observable<R>((subscriber) => {
      if (operator === undefined) return (this as Observable<unknown> as Observable<R>).subscribe(subscriber);
      return operator.call(subscriber, this) as Subscription;
    });
    return new GuardedObservable(source, this.#report);
  }

  override subscribe(observer?: Partial<Observer<T>>): Subscription;
  override subscribe(next: (value: T) => void): Subscription;
  override subscribe(
    next?: ((value: T) => void) | null,
    error?: ((error: unknown) => void) | null,
    complete?: (() => void) | null,
  ): Subscription;
  override subscribe(
    first?: Partial<Observer<T>> | ((value: T) => void) | null,
    error?: ((error: unknown) => void) | null,
    complete?: (() => void) | null,
  ): Subscription {
    if (first instanceof Subscriber) return super.subscribe(first as Partial<Observer<T>>);
    const observer = typeof first === "function" || !first ? made(first, error, complete) : first;
    return super.subscribe(guarded(observer, this.#report));
  }
}

function made<T>(
  next: ((value: T) => void) | null | undefined,
  error: ((error: unknown) => void) | null | undefined,
  complete: (() => void) | null | undefined,
): Partial<Observer<T>> {
  return { ...(next && { next }), ...(error && { error }), ...(complete && { complete }) };
}

/** An observer whose errors are reported, those of its promises included. */
function guarded<T>(observer: Partial<Observer<T>>, report: ErrorHandler): Observer<T> {
  const attempt = (code: () => unknown): void => {
    try {
      const result = code();
      if (result instanceof Promise) result.catch(report);
    } catch (error) {
      report(error);
    }
  };
  return {
    next: (value) => attempt(() => observer.next?.(value)),
    error: (error: unknown) => attempt(() => (observer.error ?? report).call(observer, error)),
    complete: () => attempt(() => observer.complete?.()),
  };
}
