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
