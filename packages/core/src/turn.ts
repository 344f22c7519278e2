import type { Agenda, Outcome } from "./agenda.ts";
import type { Beliefs } from "./belief.ts";
import { assertKnown } from "./errors.ts";
import { frozen } from "./frozen.ts";
import type { OutcomeSpace } from "./outcome-space.ts";
import type { Amount, Drawn } from "./parameter.ts";
import type { Preference } from "./preferences.ts";
import type { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { WorldView } from "./view.ts";
import type { Inner, Invitation, Offer, World } from "./world.ts";

/** What the rules hand to a turn; an agent never sees this. */
export interface Sight {
  /** The world as it stands. */
  readonly world: World;
  /** Midnight of day 0 in milliseconds since 1970. */
  readonly start: number;
  /** Id of the agent who looks. */
  readonly agent: string;
  /** Ids of quantities and parameters hidden from this agent. */
  readonly hidden: ReadonlySet<string>;
  /** Drawn parameters the agent knows. */
  drawn(): Drawn;
  /** Number of a new question to the agent, from 0 every day. */
  number(): number;
  /** The agent's own stream for a question of the day. */
  random(question: number): Random;
}

/** What the rules know of one agent's interests at one table. */
export interface Stake {
  /** Its agenda. */
  readonly agenda: Agenda;
  /** Worth of every outcome to the agent as things stand. */
  preference(): Preference;
  /** Worth of walking away. */
  reservation(): number;
  /** Ids of the agent's own lines, in force now, that an outcome crosses. */
  crosses(index: number): readonly string[];
}

/** All that one agent may see at one moment. The world itself stays out of reach. */
export class Turn extends WorldView {
  /** Id of the agent whose turn it is. */
  readonly agent: string;
  readonly #sight: Sight;
  readonly #question: number;
  #draws: Random | null = null;

  constructor(sight: Sight) {
    super(sight.world, sight.start);
    this.agent = sight.agent;
    this.#sight = sight;
    this.#question = sight.number();
  }

  /** What the agent keeps in mind. Read it; only the agent's recipes change it. */
  get inner(): Readonly<Inner> {
    const inner = this.#sight.world.inner[this.agent] ?? {};
    return Object.isFrozen(inner) ? inner : frozen(structuredClone(inner));
  }

  /** The agent's own stream of random numbers for this question; nobody else's draws depend on it. */
  get random(): Random {
    return (this.#draws ??= this.#sight.random(this.#question));
  }

  /** The drawn parameters this agent knows, by id. */
  get drawn(): Drawn {
    return this.#sight.drawn();
  }

  /**
   * The drawn value of a parameter this agent knows, or the number itself.
   *
   * @throws InputError for a parameter that is not declared, or that is hidden from the agent.
   */
  override amount(amount: Amount): number {
    if (typeof amount !== "number") this.#assertSeen("parameter", amount.id, this.#sight.world.parameters);
    return super.amount(amount);
  }

  /**
   * Value of a mechanism's quantity that this agent can see.
   *
   * @throws InputError for an unknown id, and for one that is hidden from the agent.
   */
  override quantity(id: string): number {
    this.#assertSeen("quantity", id, this.#sight.world.quantities);
    return super.quantity(id);
  }

  #assertSeen(kind: string, id: string, values: Drawn): void {
    const { hidden } = this.#sight;
    if (!hidden.has(id)) return;
    assertKnown(
      kind,
      id,
      Object.keys(values).filter((known) => !hidden.has(known)),
    );
  }
}

/** The daily question: what to do away from the table. Answered by `Agent.act`. */
export class ActTurn extends Turn {
  /** What is asked. */
  readonly asks = "act";
}

/** Somebody calls a meeting: come or stay away? Answered by `Agent.attend`. */
export class InvitationTurn extends Turn {
  /** What is asked. */
  readonly asks = "attend";
  /** The invitation. */
  readonly invitation: Readonly<Invitation>;

  constructor(sight: Sight, invitation: Invitation) {
    super(sight);
    this.invitation = invitation;
  }
}

/** A turn that concerns one table, with the agent's own interests there. */
export class TableTurn extends Turn {
  /** Name of the table. */
  readonly table: string;
  readonly #makeStake: (turn: TableTurn) => Stake;
  #madeStake: Stake | null = null;

  constructor(sight: Sight, table: string, stake: (turn: TableTurn) => Stake) {
    super(sight);
    this.table = table;
    this.#makeStake = stake;
  }

  get #stake(): Stake {
    return (this.#madeStake ??= this.#makeStake(this));
  }

  /** The table's agenda. */
  get agenda(): Agenda {
    return this.#stake.agenda;
  }

  /** Worth of walking away, in the agent's own utility. */
  get reservation(): number {
    return this.#stake.reservation();
  }

  /**
   * Worth of an outcome to the agent as things stand.
   *
   * @throws InputError for what is not an outcome of the table's agenda.
   */
  utility(outcome: Outcome): number {
    return this.#stake.preference().of(outcome);
  }

  /** Ids of the agent's own red lines, in force now, that an outcome crosses. */
  crossed(outcome: Outcome): readonly string[] {
    return this.#stake.crosses(this.agenda.indexOf(outcome));
  }
}

/** A signed text: ratify it, keep it, renew it? Answered by the agent's method of that name. */
export class TextTurn extends TableTurn {
  /** What is asked. */
  readonly asks: "ratify" | "keep" | "renew";
  /** The text. */
  readonly text: Text;

  constructor(
    sight: Sight,
    asks: "ratify" | "keep" | "renew",
    text: Text,
    stake: (turn: TableTurn) => Stake,
  ) {
    super(sight, text.table, stake);
    this.asks = asks;
    this.text = text;
  }
}

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

/** Any question an agent can be asked; `asks` tells them apart. */
export type Question = ActTurn | InvitationTurn | TextTurn | BargainingTurn;
