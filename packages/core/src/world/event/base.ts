/** What every event carries. */
export interface BaseEvent<T extends string> {
  /** Kind of event; tells the members of the union apart. */
  readonly type: T;
  /** Day of the run, from 0. */
  readonly day: number;
}

/** Somebody did it. */
export interface By {
  /** Id of the agent. */
  readonly by: string;
}

/** It happened at a table. */
export interface AtTable {
  /** Name of the table. */
  readonly table: string;
}

/** It concerns a text that was signed at a table. */
export interface OfText extends AtTable {
  /** Id of the text. */
  readonly text: string;
}

/** It has a reason. */
export interface Reasoned {
  /** The reason, in a line. */
  readonly because: string;
}

/** It happened in a round of bargaining. */
export interface InRound {
  /** Round as the protocol counts them, from 0. */
  readonly round: number;
}
