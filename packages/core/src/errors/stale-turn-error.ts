/** A turn was read after its agent had answered, in a run whose turns end with the answer. */
export class StaleTurnError extends Error {
  override readonly name = "StaleTurnError";
  /** Id of the agent whose turn it was. */
  readonly agent: string;

  constructor(agent: string) {
    super(
      `this turn of "${agent}" is over; read what you need before you answer, and keep plain data ` +
        "or what the agent declares in `inner`, not the turn",
    );
    this.agent = agent;
  }
}
