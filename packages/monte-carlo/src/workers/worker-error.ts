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
