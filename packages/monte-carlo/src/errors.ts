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

/**
 * A run came out differently when it was simulated again: something of the scenario keeps state between runs. Rows would
 * depend on which thread simulated which runs before, so the batch stops.
 */
export class StateError extends Error {
  override readonly name = "StateError";
  /** Number of the run within the seed. */
  readonly run: number;
  /** The first column that differs; `null` when the run broke off one time. */
  readonly column: string | null;
  /** Id of the agent whose act was the first to differ, if that was found. */
  readonly agent: string | null;

  constructor(
    run: number,
    { column, found }: { readonly column: string | null; readonly found: string },
    act: { readonly agent: string | null; readonly day: number } | null,
  ) {
    const agent = act?.agent ?? null;
    const who =
      agent === null ? "" : `; the first to act differently is agent "${agent}", on day ${act?.day}`;
    const advice = "Nothing may be kept between runs: an agent's memory belongs into `inner`";
    super(`run ${run} came out differently when it was simulated again: ${found}${who}. ${advice}`);
    this.run = run;
    this.column = column;
    this.agent = agent;
  }
}

/** A batch was stopped by its signal; has the finished part of the batch. Its `cause` is the signal's reason. */
export class Stopped<B> extends Error {
  override readonly name = "AbortError";
  /**
   * The finished part: in memory, the runs from 0 on without a gap; in a folder, all completed parts, from which
   * `resume` continues.
   */
  readonly batch: B;

  constructor(batch: B, what: string, cause: unknown) {
    super(`the batch was stopped: ${what}`, { cause });
    this.batch = batch;
  }
}

/** A worker thread died, or could not make the scenario. The batch stops; other errors don't stop one. */
export class WorkerError extends Error {
  override readonly name = "WorkerError";
  /** Number of the worker, from 1. */
  readonly worker: number;

  constructor(worker: number, problem: string, cause?: unknown) {
    super(`worker ${worker}: ${problem}`, cause === undefined ? undefined : { cause });
    this.worker = worker;
  }
}
