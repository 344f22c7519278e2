import { assertKnown } from "./errors.ts";
import type { Amount, Drawn } from "./parameter.ts";
import type { Random } from "./random.ts";
import type { TableTurn } from "./table-turn.ts";
import { WorldView, type Seen } from "./view.ts";
import type { Inner, Invitation } from "./world.ts";

/** What the rules hand to a turn; an agent never sees this. */
export interface Sight extends Seen {
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

/** The streams of turns that were asked for one; most never are. */
const draws = new WeakMap<Turn, Random>();

/** What an agent without a memory keeps in mind. */
const NOTHING: Inner = Object.freeze({});

/** All that one agent may see at one moment. The world itself stays out of reach. */
export class Turn extends WorldView {
  /** Id of the agent whose turn it is. */
  readonly agent: string;
  readonly #sight: Sight;
  readonly #question: number;

  constructor(sight: Sight) {
    super(sight);
    this.agent = sight.agent;
    this.#sight = sight;
    this.#question = sight.number();
  }

  /** What the agent keeps in mind. Read it; only the agent's recipes change it. */
  get inner(): Readonly<Inner> {
    return this.#sight.world.inner[this.agent] ?? NOTHING;
  }

  /** The agent's own stream of random numbers for this question; nobody else's draws depend on it. */
  get random(): Random {
    let random = draws.get(this);
    if (random === undefined) {
      random = this.#sight.random(this.#question);
      draws.set(this, random);
    }
    return random;
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
  readonly #look: (table: string) => TableTurn;

  constructor(sight: Sight, look: (table: string) => TableTurn) {
    super(sight);
    this.#look = look;
  }

  /**
   * A table as the agent sees it between meetings: what texts and walking away are worth to it now.
   *
   * @throws InputError for a table that is not there.
   */
  at(table: string): TableTurn {
    return this.#look(table);
  }
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
