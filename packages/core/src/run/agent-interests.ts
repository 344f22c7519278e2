import { own } from "../data/own.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { Agent } from "../agent/agent.ts";
import type { TableTurn } from "../agent/any-turn.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Beliefs } from "../agent/belief.ts";
import type { LookTurn } from "../agent/turn.ts";
import { allowedIn, OutcomeSpace, rangeIn } from "../agent/outcome-space.ts";
import { AgentError } from "../errors/agent-error.ts";
import { InputError } from "../errors/input-error.ts";
import { rangeOf } from "../preference/floor.ts";
import type { Preference } from "../preference/preference.ts";
import { searchIn } from "../preference/table-search.ts";
import { timeIn } from "../protocols/limits.ts";
import type { MeetingTime } from "../protocols/protocol.ts";
import type { Rules } from "../rules/rules.ts";
import type { Drawn } from "../world/parameter.ts";
import type { Driver } from "./driver.ts";
import type { InterestSource, Lease } from "./turn-facts.ts";

/** What else there is of the agent in the run. */
interface AgentInRun {
  /** The drawn parameters that it knows. */
  readonly drawn: Drawn;
  /** Its interests at a table outside any meeting. */
  look(table: string, lease: Lease): LookTurn;
}

/** What one agent wants in one run, and what it may offer at the moment: whatever its turns are asked for. */
export class AgentInterests implements InterestSource {
  readonly #agent: Agent;
  readonly #rules: Rules;
  readonly #driver: Driver;
  readonly #own: AgentInRun;
  readonly #utilities = new Map<string, Preference>();
  readonly #spaces = new Map<string, OutcomeSpace>();
  readonly #beliefs = new Map<string, Beliefs>();

  constructor(agent: Agent, rules: Rules, driver: Driver, own: AgentInRun) {
    this.#agent = agent;
    this.#rules = rules;
    this.#driver = driver;
    this.#own = own;
  }

  /** The agent's interests at a table outside any meeting, as part of another turn. */
  look(table: string, lease: Lease): LookTurn {
    return this.#own.look(table, lease);
  }

  /** Takes over what is settled for meetings under way. */
  takeOver(before: AgentInterests): void {
    for (const [table, space] of before.#spaces) this.#spaces.set(table, space);
    for (const [table, beliefs] of before.#beliefs) this.#beliefs.set(table, beliefs);
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

  /** The agent's utility given the parameters of this run that it knows; computed once a run. */
  #utility(table: string): Preference {
    return memo(this.#utilities, table, () => {
      const source = own(this.#agent.utility, table);
      const utility = typeof source === "function" ? source(this.#own.drawn) : source;
      if (utility?.agenda === this.#rules.table(table).agenda) return utility;
      const field = `agents.${this.#agent.id}.utility.${table}`;
      const allowed = "a utility over that table's agenda";
      throw new InputError({ field, value: utility?.agenda.names, allowed });
    });
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
