import { own } from "../data/own.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { Agent } from "../agent/agent.ts";
import type { TableTurn } from "../agent/any-turn.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Beliefs } from "../agent/belief.ts";
import type { LookTurn, TextQuestion } from "../agent/turn.ts";
import { allowedIn, OutcomeSpace, rangeIn } from "../agent/outcome-space.ts";
import { AgentError, agentError } from "../errors/agent-error.ts";
import { InputError } from "../errors/input-error.ts";
import { stream } from "../numbers/random.ts";
import { rangeOf } from "../preference/floor.ts";
import type { Preference } from "../preference/preference.ts";
import { searchIn } from "../preference/table-search.ts";
import { timeIn } from "../protocols/limits.ts";
import type { MeetingTime } from "../protocols/protocol.ts";
import { startPosition, type Position } from "../rules/position.ts";
import type { Rules } from "../rules/rules.ts";
import type { Drawn } from "../world/parameter.ts";
import { SeenWorld } from "../world/seen-world.ts";
import type { Text } from "../world/text.ts";
import type { Invitation, World } from "../world/world.ts";
import type { Driver, RunIdentity } from "./driver.ts";
import { endTurn, EngineTurn } from "./engine-turn.ts";
import type { InterestSource, Lease, SeenByAgent, TurnFacts, TurnKind } from "./turn-facts.ts";

/** The question number of a turn that asks nothing. */
const NO_QUESTION = -1;

/** The table name of a turn about no table. */
const NO_TABLE = "";
const NO_POSITION = Object.freeze(startPosition(0, Object.freeze([])));

/**
 * One agent in one run: what it sees, wants and may offer at the moment. Makes the agent's turns and computes what they
 * ask for.
 */
export class AgentContext implements InterestSource {
  readonly #agent: Agent;
  readonly #rules: Rules;
  readonly #driver: Driver;
  readonly #random: SeenByAgent["random"];
  readonly #utilities = new Map<string, Preference>();
  readonly #spaces = new Map<string, OutcomeSpace>();
  readonly #beliefs = new Map<string, Beliefs>();
  readonly #hidden: ReadonlySet<string> | null;
  #drawn: Drawn | null = null;
  #viewed: { readonly world: World; readonly view: TurnFacts["view"] } | null = null;
  #day = -1;
  #asked = 0;

  constructor(agent: Agent, rules: Rules, driver: Driver, { seed, run }: RunIdentity) {
    this.#agent = agent;
    this.#rules = rules;
    this.#driver = driver;
    this.#random = (day, question) => stream(seed, run, "agent", agent.id, day, question);
    this.#hidden = rules.knowledge.hidden(agent.id);
  }

  /** The daily turn: what to do away from the table. */
  acting(): TurnFacts<"act"> {
    return this.#facts("act", NO_TABLE, null, null, NO_POSITION);
  }

  /** A turn about an invitation. */
  invited(invitation: Invitation): TurnFacts<"attend"> {
    return this.#facts("attend", NO_TABLE, null, invitation, NO_POSITION);
  }

  /** A turn about a signed text. */
  reading(kind: TextQuestion, text: Text): TurnFacts<TextQuestion> {
    return this.#facts(kind, text.table, text, null, NO_POSITION);
  }

  /** A turn at a table. */
  bargaining(table: string, position: Position): TurnFacts<"bargain"> {
    return this.#facts("bargain", table, null, null, position);
  }

  /**
   * The agent's interests at a table outside any meeting, as part of another turn or for a row. It is not a question,
   * so it has no question number and changes nobody's random draws.
   *
   * @throws InputError for an unknown table.
   */
  look(table: string, lease: Lease = { over: false }): LookTurn {
    this.#rules.table(table);
    return new EngineTurn(this.#facts("look", table, null, null, NO_POSITION, lease));
  }

  /**
   * Runs the agent's own code on a bargaining turn that is not put to it, to find out what it wants at a table. The
   * turn ends when `code` returns.
   *
   * @throws AgentError for whatever that code throws, naming the agent, the table and the day.
   */
  callWithTurn<T>(table: string, position: Position, code: (turn: BargainingTurn) => T): T {
    const turn = new EngineTurn(this.bargaining(table, position));
    try {
      return code(turn);
    } catch (cause) {
      throw agentError({ agent: this.#agent.id, table, day: this.#driver.world.day }, cause);
    } finally {
      endTurn(turn);
    }
  }

  /** Like `callWithTurn`, but the turn takes no question number, so that no later draw moves. */
  callUnnumbered<T>(table: string, position: Position, code: (turn: BargainingTurn) => T): T {
    const [day, asked] = [this.#day, this.#asked];
    try {
      return this.callWithTurn(table, position, code);
    } finally {
      [this.#day, this.#asked] = [day, asked];
    }
  }

  /** Forgets the utilities and beliefs of a meeting, which are fixed as long as it lasts. */
  meetingOver(table: string): void {
    this.#spaces.delete(table);
    this.#beliefs.delete(table);
  }

  /**
   * The outcomes the agent may offer. Utilities stay as they were at the start of the meeting, except that a discount
   * goes on with time; which outcomes are allowed may change during the meeting.
   */
  space(turn: BargainingTurn): OutcomeSpace {
    const { table } = turn;
    const allowed = this.#rules.allowed(this.#agent.id, table, this.#driver.world);
    const before = this.#spaces.get(table);
    if (before !== undefined && allowedIn(before) === allowed) return before.asOf(turn);
    const preference = before?.preference ?? this.#agent.appraise(turn, this.#utility(table));
    const space = new OutcomeSpace(preference, allowed);
    this.#spaces.set(table, space);
    return space.asOf(turn);
  }

  /** What the agent thinks the others want, fixed for the meeting. */
  beliefs(turn: BargainingTurn): Beliefs {
    return memo(this.#beliefs, turn.table, () => {
      const beliefs = this.#agent.beliefs(turn);
      for (const belief of Object.values(beliefs)) Object.freeze(belief);
      return Object.freeze(beliefs);
    });
  }

  /** The preference at a turn: fixed for a whole meeting at the table, computed anew elsewhere. */
  preference(turn: TableTurn): Preference {
    if (turn.kind === "bargain") return turn.space.preference;
    return this.#agent.appraise(turn, this.#utility(turn.table));
  }

  /** The reservation value at a turn. */
  reservation(turn: TableTurn): number {
    const reservation = this.#agent.reservation(turn);
    if (typeof reservation === "number" && !Number.isNaN(reservation)) return reservation;
    const where = { agent: this.#agent.id, table: turn.table, day: turn.day };
    throw new AgentError(where, `its reservation value is ${String(reservation)}; expected a number`);
  }

  /** The preference of the meeting that is held at a table, before any discount; `null` when there is none. */
  settledPreference(table: string): Preference | null {
    return this.#spaces.get(table)?.preference ?? null;
  }

  /** What counts as a round at a table. */
  step(table: string): "round" | "offer" {
    return this.#rules.table(table).protocol.step ?? "round";
  }

  /** Share of the time of a meeting at a table that is used up in a round. */
  timeIn(table: string, round: number): number {
    return timeIn(this.#rules.table(table).protocol, round);
  }

  /** When an answer given now at a table would be signed; `null` when not later than now, as far as anybody knows. */
  signedAt(table: string, answer: "offer" | "accept"): MeetingTime | null {
    const meeting = this.#driver.world.tables[table]?.meeting;
    if (!meeting) return null;
    return this.#rules.table(table).protocol.signedAt?.(meeting.state, meeting.seats, answer) ?? null;
  }

  /** Highest utility on the agenda minus the lowest, at a turn. */
  range(turn: TableTurn): number {
    return turn.kind === "bargain" ? rangeIn(turn.space) : rangeOf(searchIn(this.preference(turn), null));
  }

  /** Ids of the agent's own red lines, among those in force now, that an outcome crosses. */
  crossed(table: string, index: number): readonly string[] {
    return this.#rules.crossedBy(this.#agent.id, table, index, this.#driver.world);
  }

  /** The agenda of a table. */
  agenda(table: string): Agenda {
    return this.#rules.table(table).agenda;
  }

  #facts<K extends TurnKind>(
    kind: K,
    table: string,
    text: Text | null,
    invitation: Invitation | null,
    position: Position,
    lease: Lease = { over: false },
  ): TurnFacts<K> {
    return {
      kind,
      agent: this.#agent.id,
      question: kind === "look" ? NO_QUESTION : this.#number(),
      view: this.#view(),
      interests: this,
      lease,
      table,
      text,
      invitation,
      position,
      assumedBeliefs: null,
      assumedReservation: null,
      random: null,
      preference: null,
      reservation: null,
      floor: null,
      space: null,
      readClock: false,
    };
  }

  #view(): TurnFacts["view"] {
    const { world } = this.#driver;
    if (this.#viewed?.world !== world) {
      const { start } = this.#rules;
      const [drawn, hidden, random] = [this.#known(), this.#hidden, this.#random];
      this.#viewed = { world, view: new SeenWorld({ world, start, drawn, hidden, random }) };
    }
    return this.#viewed.view;
  }

  /**
   * Numbers the questions of a day. Each has its own stream of random numbers, so draws in one don't affect another.
   */
  #number(): number {
    const { day } = this.#driver.world;
    if (day !== this.#day) this.#asked = 0;
    this.#day = day;
    return this.#asked++;
  }

  /** The agent's utility given the parameters of this run that it knows; computed once a run. */
  #utility(table: string): Preference {
    return memo(this.#utilities, table, () => {
      const source = own(this.#agent.utility, table);
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
