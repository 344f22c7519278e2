import type { Drawn } from "./parameter.ts";
import type { Random } from "./random.ts";
import type { TableTurn } from "./table-turn.ts";
import { seenBy, WorldView, type Seen } from "./view.ts";
import type { Inner, Invitation } from "./world.ts";

/** What the rules hand to a turn; an agent never sees this. */
export interface Sight extends Seen {
  /** Id of the agent who looks. */
  readonly agent: string;
  /** Drawn parameters the agent knows. */
  readonly drawn: Drawn;
  /** What the agent keeps in mind. */
  readonly inner: Inner;
  /** Number of the question among those put to the agent on that day, from 0. */
  readonly question: number;
  /** The agent's own stream for a question of a day. */
  readonly random: (day: number, question: number) => Random;
}

/** The streams of turns that were asked for one; most never are. */
const draws = new WeakMap<Turn, Random>();

/** All that one agent may see at one moment. The world itself stays out of reach. */
export class Turn extends WorldView<Sight> {
  /** Id of the agent whose turn it is. */
  declare readonly agent: string;

  constructor(sight: Sight) {
    super(sight);
    this.agent = sight.agent;
  }

  /** What the agent keeps in mind. Read it; only the agent's recipes change it. */
  get inner(): Readonly<Inner> {
    return seenBy(this).inner;
  }

  /** The agent's own stream of random numbers for this question; nobody else's draws depend on it. */
  get random(): Random {
    let random = draws.get(this);
    if (random === undefined) {
      const { world, question, random: streamOf } = seenBy(this);
      random = streamOf(world.day, question);
      draws.set(this, random);
    }
    return random;
  }

  /** The drawn parameters this agent knows, by id. */
  get drawn(): Drawn {
    return seenBy(this).drawn;
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
