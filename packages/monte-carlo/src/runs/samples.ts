import type { Identity } from "@summitry/core";
import type { Chunk, ChunkResult, FailedRun } from "./chunk.ts";

/** Of so many runs one is simulated again. */
const EVERY = 200;

/** A run that is to be simulated again, and how it ended the first time. */
export interface Sample<R> {
  readonly run: number;
  /** Number of the thread that simulated it. */
  readonly by: number;
  /** Runs that this thread had simulated before. */
  readonly place: number;
  readonly ended: R | FailedRun;
}

/**
 * Draws runs to be simulated again: the first of every two hundred, so at least one of a batch. Each is due when two hundred
 * more are done: whatever is kept between runs has had time to change.
 */
export class Samples<R extends Identity> {
  readonly #due: Sample<R>[] = [];
  #latest: Sample<R> | null = null;
  readonly #simulated = new Map<number, number>();
  #runs = 0;
  #next = 0;

  /** Takes note of what a thread has simulated. */
  add(by: number, { from, to }: Chunk, { rows, failures }: ChunkResult<R>): void {
    const ended = rows[0] ?? failures[0];
    if (ended !== undefined && this.#runs >= this.#next) {
      if (this.#latest !== null) this.#due.push(this.#latest);
      this.#latest = { run: ended.run, by, place: this.#placeOf(by), ended };
      this.#next = this.#runs + EVERY;
    }
    this.#runs += to - from;
    this.#simulated.set(by, this.#placeOf(by) + to - from);
  }

  /**
   * How often a thread has to simulate a run again so that what it keeps between runs would show: twice if it has
   * simulated as many runs as the other thread had, for what both keep may be the same then.
   */
  timesFor({ place }: Sample<R>, by: number): number {
    const times = this.#placeOf(by) === place ? 2 : 1;
    this.#simulated.set(by, this.#placeOf(by) + times);
    return times;
  }

  #placeOf(by: number): number {
    return this.#simulated.get(by) ?? 0;
  }

  /** A run that is due, and that another thread than this one has simulated; with `null`, whoever has. */
  take(by: number | null): Sample<R> | undefined {
    const at = this.#due.findIndex((sample) => sample.by !== by);
    return at === -1 ? undefined : this.#due.splice(at, 1)[0];
  }

  /** What is left at the end of a batch. */
  rest(): readonly Sample<R>[] {
    return this.#latest === null ? this.#due : [...this.#due, this.#latest];
  }
}
