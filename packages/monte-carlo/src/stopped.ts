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
