/** Fields of every event. */
export interface BaseEvent<T extends string> {
  /** Kind of event; tells the members of the union apart. */
  readonly type: T;
  /** Day of the run, from 0. */
  readonly day: number;
}

/** Fields of an event that an agent caused. */
export interface By {
  /** Id of the agent. */
  readonly by: string;
}

/** Fields of an event that happened at a table. */
export interface AtTable {
  /** Name of the table. */
  readonly table: string;
}

/** Fields of an event about a signed text. */
export interface OfText extends AtTable {
  /** Id of the text. */
  readonly text: string;
}

/** Fields of an event with a reason. */
export interface Reasoned {
  /** The reason, in a line. */
  readonly because: string;
}

/** Fields of an event in a round of bargaining. */
export interface InRound {
  /** Round as the protocol counts them, from 0. */
  readonly round: number;
}
