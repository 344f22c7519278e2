/** The rules don't reproduce a log: it was edited, cut short, or made by another scenario. */
export class ReplayError extends Error {
  override readonly name = "ReplayError";
  /** Position in the log of the first event that differs, from 0. */
  readonly position: number;

  constructor(position: number, problem: string) {
    super(`log event ${position}: ${problem}`);
    this.position = position;
  }
}
