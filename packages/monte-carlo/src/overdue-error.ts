/** A run took longer than `secondsPerRun` allows. The batch stops, and nothing of the run is kept. */
export class OverdueError extends Error {
  override readonly name = "OverdueError";
  /** Number of the run within the seed. */
  readonly run: number;
  /** Id of the agent that was asked last, and has most likely not answered; `null` when none had been asked yet. */
  readonly agent: string | null;
  /** The day on which it was asked; `null` when none had been asked yet. */
  readonly day: number | null;

  constructor(run: number, seconds: number, agent: string | null, day: number) {
    const where =
      agent === null ? "no agent had been asked yet" : `agent "${agent}" was asked last, on day ${day}`;
    super(`run ${run} took longer than ${seconds} s: ${where}`);
    this.run = run;
    this.agent = agent;
    this.day = agent === null ? null : day;
  }
}
