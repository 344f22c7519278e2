/** Where in a batch something happened. */
export interface RunPlace {
  /** The seed, as text. */
  readonly seed: string;
  /** Number of the run within the seed. */
  readonly run: number;
  /** The day of the run, from 0. */
  readonly day: number;
  /** Id of the agent that was asked, or `null` when nobody was. */
  readonly agent: string | null;
}

/** A run went beyond one of its limits, as one that never ends would. */
export class LimitError extends Error {
  override readonly name = "LimitError";
  /** Where it happened. */
  readonly place: RunPlace;
  /** Name of the limit, as `limits` of a scenario calls it. */
  readonly limit: string;
  /** The most that was allowed. */
  readonly most: number;

  constructor(place: RunPlace, limit: string, most: number, says: string) {
    const { seed, run, day, agent } = place;
    const who = agent === null ? "" : `, agent "${agent}"`;
    super(
      `seed ${seed}, run ${run}, day ${day}${who}: ${says} (limits.${limit} is ${most.toLocaleString("en")})`,
    );
    this.place = place;
    this.limit = limit;
    this.most = most;
  }
}
