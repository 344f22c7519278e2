/** A batch that was stopped by its signal, with what is done of it. Its `cause` is the signal's reason. */
export class Stopped<B> extends Error {
  override readonly name = "AbortError";
  /**
   * What is done: in memory the runs from 0 on without a gap; in a folder all parts that were finished, which `resume`
   * goes on from.
   */
  readonly batch: B;

  constructor(batch: B, what: string, cause: unknown) {
    super(`the batch was stopped: ${what}`, { cause });
    this.batch = batch;
  }
}
