import type { Ballot } from "../world/ballot.ts";
import type { Beliefs } from "./belief.ts";
import type { OutcomeSpace } from "./outcome-space.ts";
import { OFFER_OR_ACCEPT, type Answer } from "../protocols/protocol.ts";
import { TableTurn, type Stake } from "./table-turn.ts";
import type { Sight } from "./turn.ts";
import type { Offer } from "../world/offer.ts";

/** Where the bargaining stands, as the rules hand it to a turn. */
export interface Position {
  /** Round as the protocol counts them, from 0. */
  readonly round: number;
  /** Rounds until the deadline; Infinity when there is none. */
  readonly rounds: number;
  /** Share of the time used up, above 0 and at most 1. */
  readonly time: number;
  /** The standing offer, or `null`. */
  readonly standing: Offer | null;
  /** Offers of this meeting, oldest first. */
  readonly offers: readonly Offer[];
  /** Parties in the order in which they act. */
  readonly seats: readonly string[];
  /** What the party may answer; an offer or an acceptance when left out. To walk out is always legal. */
  readonly may?: readonly Answer[] | undefined;
  /** The text so far, where the protocol builds on one; `null` for none. */
  readonly draft?: Offer | null | undefined;
  /** What the party votes on, where parties vote; `null` for nothing. */
  readonly ballot?: Ballot | null | undefined;
}

/** A turn at the table: whatever the protocol allows the party to do now. Answered by `Agent.respond`. */
export class BargainingTurn extends TableTurn implements Position {
  /** What is asked. */
  readonly kind = "bargain";
  /** Round as the protocol counts them, from 0. */
  readonly round: number;
  /** Rounds until the deadline; Infinity when there is none. */
  readonly rounds: number;
  /** Share of the time used up, above 0 and at most 1. */
  readonly time: number;
  /** The standing offer, or `null`. */
  readonly standing: Offer | null;
  /** Offers of this meeting, oldest first. */
  readonly offers: readonly Offer[];
  /** Parties in the order in which they act. */
  readonly seats: readonly string[];
  /** What the party may answer. To walk out is always legal. */
  readonly may: readonly Answer[];
  /** The text so far, where the protocol builds on one; `null` for none. */
  readonly draft: Offer | null;
  /** What the party votes on, where parties vote; `null` for nothing. */
  readonly ballot: Ballot | null;
  readonly #stakeOf: (turn: TableTurn) => Stake;
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
    this.may = position.may ?? OFFER_OR_ACCEPT;
    this.draft = position.draft ?? null;
    this.ballot = position.ballot ?? null;
    this.#stakeOf = stake;
    this.#space = space;
    this.#beliefs = beliefs;
  }

  /** The outcomes this agent may put forward, with their utilities. */
  get space(): OutcomeSpace {
    return (this.#seen ??= this.#space());
  }

  /** The same turn with other beliefs about the others, such as those of an opponent model. */
  believing(beliefs: Beliefs): BargainingTurn {
    return this.#variant(this, () => beliefs);
  }

  /** The same turn with another offer standing: what a strategy would say to it. */
  facing(standing: Offer): BargainingTurn {
    return this.#variant({ ...this, standing }, this.#beliefs);
  }

  /** What the agent thinks the others want, by agent id, from what is public. */
  get beliefs(): Beliefs {
    return this.#beliefs();
  }

  #variant(position: Position, beliefs: () => Beliefs): BargainingTurn {
    return new BargainingTurn(this, this.table, this.#stakeOf, position, this.#space, beliefs);
  }
}
