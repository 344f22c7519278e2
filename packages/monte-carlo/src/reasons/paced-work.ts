import type { StopSignal } from "../options.ts";
import { ProgressMeter } from "../progress.ts";

/** How far the work is. */
export interface LookProgress {
  /** Number of runs that were looked into. */
  readonly done: number;
  /** How many there are to look into. */
  readonly runs: number;
  /** Runs per second since the work began. */
  readonly perSecond: number;
  /** Seconds until all runs have been looked into, at that pace. */
  readonly secondsLeft: number;
}

/** How work is watched and stopped. */
export interface PaceOptions {
  /** Aborting it ends the work, which is then rejected with the reason of the signal. */
  readonly signal?: StopSignal | undefined;
  /** Called when some more runs were looked into. */
  readonly onProgress?: ((progress: LookProgress) => void) | undefined;
}

/** Other tasks get their turn after so many pieces. */
const BETWEEN_PAUSES = 4;

/** Work of many pieces that tells how far it is, and lets other tasks have their turn. */
export class PacedWork {
  #done = 0;
  readonly #meter = new ProgressMeter(0);
  readonly #pieces: number;
  readonly #options: PaceOptions;

  /**
   * @param pieces How many there are at the most.
   * @throws The signal's reason if it is aborted.
   */
  constructor(pieces: number, options: PaceOptions) {
    options.signal?.throwIfAborted();
    this.#pieces = pieces;
    this.#options = options;
  }

  /**
   * A piece is done.
   *
   * @throws The signal's reason once it is aborted.
   */
  async goOn(): Promise<void> {
    this.#done += 1;
    if (this.#done % BETWEEN_PAUSES !== 0 && this.#done < this.#pieces) return;
    this.#tell(this.#done);
    await pause();
    this.#options.signal?.throwIfAborted();
  }

  /** All is done, of however many pieces. */
  finish(): void {
    if (this.#done < this.#pieces) this.#tell(this.#pieces);
  }

  #tell(done: number): void {
    this.#options.onProgress?.({ done, runs: this.#pieces, ...this.#meter.at(done, this.#pieces) });
  }
}

/** Lets other tasks have their turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve);
  });
}
