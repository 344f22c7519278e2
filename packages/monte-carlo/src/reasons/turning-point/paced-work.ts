import { ProgressMeter } from "../../progress.ts";
import { type LookOptions, pause } from "../looked-into.ts";

/** Other tasks get their turn after so many pieces. */
const BETWEEN_PAUSES = 4;

/** Work of many pieces that tells how far it is, and lets other tasks have their turn. */
export class PacedWork {
  #done = 0;
  readonly #meter = new ProgressMeter(0);
  readonly #pieces: number;
  readonly #options: Pick<LookOptions, "signal" | "onProgress">;

  /**
   * @param pieces How many there are at the most.
   * @throws The signal's reason if it is aborted.
   */
  constructor(pieces: number, options: Pick<LookOptions, "signal" | "onProgress">) {
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
    if (this.#done % BETWEEN_PAUSES !== 0) return;
    this.#tell(this.#done);
    await pause();
    this.#options.signal?.throwIfAborted();
  }

  /** All is done, however many pieces there were. */
  finish(): void {
    this.#tell(this.#pieces);
  }

  #tell(done: number): void {
    this.#options.onProgress?.({ done, runs: this.#pieces, ...this.#meter.at(done, this.#pieces) });
  }
}
