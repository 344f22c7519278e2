import type { Amount, Drawn } from "./parameter.ts";
import type { Random } from "./random.ts";
import { seenBy, type Seen, type SeenWorld } from "./seen-world.ts";
import type { TableTurn } from "./table-turn.ts";
import type { Text } from "./text.ts";
import type { WorldView } from "./view.ts";
import type { Inner, Invitation } from "./world.ts";

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
  /** What the agent keeps in mind. */
  readonly inner: Readonly<Inner>;
  /** Number of the question among those put to the agent on that day, from 0. */
  readonly question: number;
}

/** The streams of turns that were asked for one; most never are. */
const draws = new WeakMap<Turn, Random>();

/** All that one agent may see at one moment. The world itself stays out of reach. */
export class Turn implements WorldView {
  /** What the rules have handed to it. Declared, since a field is made for every kind of turn anew, which takes time. */
  declare readonly sight: Sight;

  constructor(sight: Sight) {
    this.sight = sight;
  }

  /** Id of the agent whose turn it is. */
  get agent(): string {
    return this.sight.agent;
  }

  /** What the agent sees of the world: the same as the turn shows, for functions that read a world, whoever's turn it is. */
  get view(): WorldView {
    return this.sight.view;
  }

  /** What the agent keeps in mind. Read it; only the agent's recipes change it. */
  get inner(): Readonly<Inner> {
    return this.sight.inner;
  }

  /** The agent's own stream of random numbers for this question; nobody else's draws depend on it. */
  get random(): Random {
    let random = draws.get(this);
    if (random === undefined) {
      const { view, question } = this.sight;
      random = seenBy(view).random(view.day, question);
      draws.set(this, random);
    }
    return random;
  }

  /** The drawn parameters this agent knows, by id. */
  get drawn(): Drawn {
    return seenBy(this.sight.view).drawn;
  }

  get day(): number {
    return this.sight.view.day;
  }

  get date(): string {
    return this.sight.view.date;
  }

  get texts(): readonly Text[] {
    return this.sight.view.texts;
  }

  get invitations(): readonly Invitation[] {
    return this.sight.view.invitations;
  }

  input(id: string): number {
    return this.sight.view.input(id);
  }

  quantity(id: string): number {
    return this.sight.view.quantity(id);
  }

  amount(amount: Amount): number {
    return this.sight.view.amount(amount);
  }

  inForce(table: string): Text | null {
    return this.sight.view.inForce(table);
  }

  pending(table: string): Text | null {
    return this.sight.view.pending(table);
  }

  lastMet(table: string): number | null {
    return this.sight.view.lastMet(table);
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
