import type { Beliefs } from "./belief.ts";
import type { OutcomeSpace } from "./outcome-space.ts";
import { TableTurn, type Stake } from "./table-turn.ts";
import type { Sight } from "./turn.ts";
import type { Offer } from "./world.ts";

/** Where the bargaining stands, as the rules hand it to a turn. */
export interface Position {
  /** Round as the protocol counts them, from 0. */
  readonly round: number;
  /** Rounds until the deadline. */
  readonly rounds: number;
  /** Share of the time used up, above 0 and at most 1. */
  readonly time: number;
  /** The standing offer, or `null`. */
  readonly standing: Offer | null;
  /** Offers of this meeting, oldest first. */
  readonly offers: readonly Offer[];
  /** Parties in the order in which they act. */
  readonly seats: readonly string[];
}

/** A turn at the table: accept the standing offer, make another, or walk out. Answered by `Agent.respond`. */
export class BargainingTurn extends TableTurn implements Position {
  /** What is asked. */
  readonly asks = "bargain";
  /** Round as the protocol counts them, from 0. */
  readonly round: number;
  /** Rounds until the deadline. */
  readonly rounds: number;
  /** Share of the time used up, above 0 and at most 1. */
  readonly time: number;
  /** The standing offer, or `null`. */
  readonly standing: Offer | null;
  /** Offers of this meeting, oldest first. */
  readonly offers: readonly Offer[];
  /** Parties in the order in which they act. */
  readonly seats: readonly string[];
  readonly #space: () => OutcomeSpace;
  #seen: OutcomeSpace | null = null;
  readonly #beliefs: () => Beliefs;

  constructor(
    sight: Sight,
    table: string,
    stake: (turn: TableTurn) => Stake,
    position: Position,
    space: () => OutcomeSpace,
    beliefs: () => Beliefs,
  ) {
    super(sight, table, stake);
    this.round = position.round;
    this.rounds = position.rounds;
    this.time = position.time;
    this.standing = position.standing;
    this.offers = position.offers;
    this.seats = position.seats;
    this.#space = space;
    this.#beliefs = beliefs;
  }

  /** The outcomes this agent may put forward, with their utilities. */
  get space(): OutcomeSpace {
    return (this.#seen ??= this.#space());
  }

  /** What the agent thinks the others want, by agent id, from what is public. */
  get beliefs(): Beliefs {
    return this.#beliefs();
  }
}
