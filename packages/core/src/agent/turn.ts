import type { Amount, Drawn } from "../world/parameter.ts";
import type { Random } from "../numbers/random.ts";
import { seenBy, type Seen, type SeenWorld } from "../world/seen-world.ts";
import type { TableTurn } from "./table-turn.ts";
import type { Text } from "../world/text.ts";
import type { WorldView } from "../world/view.ts";
import type { Inner, Invitation } from "../world/world.ts";

/** What an agent sees of a world, and the chance it has there. */
export interface SeenByAgent extends Seen {
  /** Drawn parameters the agent knows. */
  readonly drawn: Drawn;
  /** The agent's own stream for a question of a day. */
  readonly random: (day: number, question: number) => Random;
}

/** What the rules hand to a turn. */
export interface Sight {
  /** Id of the agent who looks. */
  readonly agent: string;
  /** What the agent sees of the world. */
  readonly view: SeenWorld<SeenByAgent>;
  /** Number of the question among those put to the agent on that day, from 0. */
  readonly question: number;
}

/** What an agent without a memory keeps in mind. */
const NOTHING: Inner = Object.freeze({});

/** The streams of turns that were asked for one; most never are. */
const draws = new WeakMap<Turn, Random>();

/**
 * All that one agent may see at one moment. The world itself stays out of reach. The fields are only declared, as V8 is slow
 * to make a field in a class that many inherit from and to fill it afterwards.
 */
export class Turn implements WorldView, Sight {
  /** Id of the agent whose turn it is. */
  declare readonly agent: string;
  /** What the agent sees of the world: the same as the turn shows, for functions that read a world, whoever's turn it is. */
  declare readonly view: SeenWorld<SeenByAgent>;
  /** Number of the question among those put to the agent on that day, from 0. */
  declare readonly question: number;

  constructor({ agent, view, question }: Sight) {
    this.agent = agent;
    this.view = view;
    this.question = question;
  }

  /** What the agent keeps in mind. Read it; only the agent's recipes change it. */
  get inner(): Readonly<Inner> {
    return seenBy(this.view).world.inner[this.agent] ?? NOTHING;
  }

  /** The agent's own stream of random numbers for this question; nobody else's draws depend on it. */
  get random(): Random {
    let random = draws.get(this);
    if (random === undefined) {
      random = seenBy(this.view).random(this.day, this.question);
      draws.set(this, random);
    }
    return random;
  }

  /** The drawn parameters this agent knows, by id. */
  get drawn(): Drawn {
    return seenBy(this.view).drawn;
  }

  get day(): number {
    return this.view.day;
  }

  get date(): string {
    return this.view.date;
  }

  get texts(): readonly Text[] {
    return this.view.texts;
  }

  get invitations(): readonly Invitation[] {
    return this.view.invitations;
  }

  input(id: string): number {
    return this.view.input(id);
  }

  quantity(id: string): number {
    return this.view.quantity(id);
  }

  amount(amount: Amount): number {
    return this.view.amount(amount);
  }

  inForce(table: string): Text | null {
    return this.view.inForce(table);
  }

  pending(table: string): Text | null {
    return this.view.pending(table);
  }

  lastMet(table: string): number | null {
    return this.view.lastMet(table);
  }
}

/** The daily question: what to do away from the table. Answered by `Agent.act`. */
export class ActTurn extends Turn {
  /** What is asked. */
  readonly kind = "act";
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
  readonly kind = "attend";
  /** The invitation. */
  readonly invitation: Readonly<Invitation>;

  constructor(sight: Sight, invitation: Invitation) {
    super(sight);
    this.invitation = invitation;
  }
}
