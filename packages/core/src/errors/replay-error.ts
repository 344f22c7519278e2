/** A log that the rules do not reproduce: it was edited, cut, or made by another scenario. */
export class ReplayError extends Error {
  override readonly name = "ReplayError";
  /** Position in the log of the first event that differs, from 0. */
  readonly position: number;

  constructor(position: number, problem: string) {
    super(`log event ${position}: ${problem}`);
    this.position = position;
  }
}
