import type { Agenda } from "../agenda/agenda.ts";
import type { Agent } from "../agent/agent.ts";
import { BargainingTurn, type Position } from "../agent/bargaining-turn.ts";
import type { Beliefs } from "../agent/belief.ts";
import { AgentError } from "../errors/agent-error.ts";
import { InputError } from "../errors/input-error.ts";
import { OutcomeSpace } from "../agent/outcome-space.ts";
import type { Drawn } from "../world/parameter.ts";
import type { Preference } from "../preference/preference.ts";
import { stream } from "../numbers/random.ts";
import type { Rules } from "../rules/rules.ts";
import { SeenWorld } from "../world/seen-world.ts";
import { TableTurn, TextTurn, type Stake } from "../agent/table-turn.ts";
import { StakeOfTurn } from "./stake-of-turn.ts";
import type { Text } from "../world/text.ts";
import { ActTurn, InvitationTurn, type SeenByAgent, type Sight } from "../agent/turn.ts";
import type { Invitation, World } from "../world/world.ts";
import type { Driver, RunIdentity } from "./driver.ts";

/** Number of a look that is no question. */
const NO_QUESTION = -1;

/** One agent in one run: what it sees, wants and may put forward at the moment. Makes its turns. */
export class Standpoint {
  readonly #agent: Agent;
  readonly #rules: Rules;
  readonly #driver: Driver;
  readonly #random: SeenByAgent["random"];
  readonly #utilities = new Map<string, Preference>();
  readonly #spaces = new Map<string, OutcomeSpace>();
  readonly #beliefs = new Map<string, Beliefs>();
  readonly #stake = (turn: TableTurn): Stake => new StakeOfTurn(this, turn);
  readonly #look = (table: string): TableTurn => {
    this.#rules.table(table);
    return this.looking(table);
  };
  readonly #hidden: ReadonlySet<string> | null;
  #drawn: Drawn | null = null;
  #viewed: { readonly world: World; readonly view: Sight["view"] } | null = null;
  #day = -1;
  #asked = 0;

  constructor(agent: Agent, rules: Rules, driver: Driver, identity: RunIdentity) {
    this.#agent = agent;
    this.#rules = rules;
    this.#driver = driver;
    const { seed, run } = identity;
    this.#random = (day, question) => stream(seed, run, "agent", agent.id, day, question);
    this.#hidden = rules.knowledge.hidden(agent.id);
  }

  /** The daily question. */
  acting(): ActTurn {
    return new ActTurn(this.#sight(), this.#look);
  }

  /** An invitation. */
  invited(invitation: Invitation): InvitationTurn {
    return new InvitationTurn(this.#sight(), invitation);
  }

  /** A signed text. */
  reading(asks: "ratify" | "keep" | "renew", text: Text): TextTurn {
    return new TextTurn(this.#sight(), asks, text, this.#stake);
  }

  /** A table outside any meeting. It is no question, so it moves no draws. */
  looking(table: string): TableTurn {
    return new TableTurn(this.#sight(NO_QUESTION), table, this.#stake);
  }

  /** A turn at the table. */
  bargaining(table: string, position: Position): BargainingTurn {
    const space = (): OutcomeSpace => this.#space(turn);
    const beliefs = (): Beliefs => memo(this.#beliefs, table, () => this.#agent.beliefs(turn));
    const turn: BargainingTurn = new BargainingTurn(
      this.#sight(),
      table,
      this.#stake,
      position,
      space,
      beliefs,
    );
    return turn;
  }

  /** Utilities and beliefs are fixed for a meeting; this forgets them for the next. */
  meetingOver(table: string): void {
    this.#spaces.delete(table);
    this.#beliefs.delete(table);
  }

  #sight(question = this.#number()): Sight {
    const { world } = this.#driver;
    return { agent: this.#agent.id, view: this.#viewOf(world), question };
  }

  #viewOf(world: World): Sight["view"] {
    if (this.#viewed?.world !== world) {
      const { start } = this.#rules;
      const view = new SeenWorld({
        world,
        start,
        drawn: this.#known(),
        hidden: this.#hidden,
        random: this.#random,
      });
      this.#viewed = { world, view };
    }
    return this.#viewed.view;
  }

  /** Questions of a day are numbered, and each has a stream of its own: what one draws moves no other. */
  #number(): number {
    const { day } = this.#driver.world;
    if (day !== this.#day) this.#asked = 0;
    this.#day = day;
    return this.#asked++;
  }

  /**
   * The utilities stay as they were at the start of the meeting, apart from what time takes off a discounted preference; which
   * outcomes are free may change in it.
   */
  #space(turn: BargainingTurn): OutcomeSpace {
    const { table } = turn;
    const free = this.#rules.allowed(this.#agent.id, table, this.#driver.world);
    const before = this.#spaces.get(table);
    if (before?.allowed === free) return before.asOf(turn);
    const space = new OutcomeSpace(
      before?.preference ?? this.#agent.appraise(turn, this.#utility(table)),
      free,
    );
    this.#spaces.set(table, space);
    return space.asOf(turn);
  }

  /** Worth of the outcomes as a turn stands: settled for the whole meeting at the table, worked out anew elsewhere. */
  appraised(turn: TableTurn): Preference {
    if (turn instanceof BargainingTurn) return turn.space.preference;
    return this.#agent.appraise(turn, this.#utility(turn.table));
  }

  /** Worth of walking away as a turn stands. */
  reservation(turn: TableTurn): number {
    const reservation = this.#agent.reservation(turn);
    if (typeof reservation === "number" && !Number.isNaN(reservation)) return reservation;
    const where = { agent: this.#agent.id, table: turn.table, day: turn.day };
    throw new AgentError(where, `its reservation value is ${String(reservation)}; expected a number`);
  }

  /** Ids of the agent's own red lines in force that an outcome crosses. */
  crosses(table: string, index: number): readonly string[] {
    return this.#rules.crossedBy(this.#agent.id, table, index, this.#driver.world);
  }

  /** The agenda of a table. */
  agenda(table: string): Agenda {
    return this.#rules.table(table).agenda;
  }

  /** The utility under what the agent knows of this run's parameters, worked out once a run. */
  #utility(table: string): Preference {
    return memo(this.#utilities, table, () => {
      const source = this.#agent.utility[table];
      const utility = typeof source === "function" ? source(this.#known()) : source;
      if (utility?.agenda === this.#rules.table(table).agenda) return utility;
      const field = `agents.${this.#agent.id}.utility.${table}`;
      const allowed = "a utility over that table's agenda";
      throw new InputError({ field, value: utility?.agenda.names, allowed });
    });
  }

  #known(): Drawn {
    return (this.#drawn ??= this.#rules.knowledge.known(this.#agent.id, this.#driver.world.parameters));
  }
}

function memo<T>(kept: Map<string, T>, key: string, make: () => T): T {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    kept.set(key, value);
  }
  return value;
}
