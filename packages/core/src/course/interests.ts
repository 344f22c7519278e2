import type { Agent } from "../agent.ts";
import { AgentError, InputError } from "../errors.ts";
import { OutcomeSpace } from "../outcome-space.ts";
import type { Drawn } from "../parameter.ts";
import type { Preference } from "../preferences.ts";
import { stream, type Random } from "../random.ts";
import type { Rules } from "../rules.ts";
import { ActTurn, BargainingTurn, InvitationTurn, TextTurn, TableTurn } from "../turn.ts";
import type { Beliefs, Position, Sight, Stake } from "../turn.ts";
import type { Text } from "../text.ts";
import type { Invitation } from "../world.ts";
import { guarded } from "./guard.ts";
import type { Keeper, RunIdentity } from "./keeper.ts";

/** Makes the turns of a run: what each agent sees, wants and may put forward at the moment. */
export class Interests {
  readonly #rules: Rules;
  readonly #keeper: Keeper;
  readonly #identity: RunIdentity;
  readonly #utilities = new Map<string, Preference>();
  readonly #spaces = new Map<string, OutcomeSpace>();
  readonly #beliefs = new Map<string, Beliefs>();
  readonly #drawn = new Map<string, Drawn>();
  readonly #sights = new Map<string, Sight>();
  readonly #streams = new Map<string, { readonly day: number; readonly random: Random }>();

  constructor(rules: Rules, keeper: Keeper, identity: RunIdentity) {
    this.#rules = rules;
    this.#keeper = keeper;
    this.#identity = identity;
  }

  /** The daily question. */
  acting(agent: string): ActTurn {
    return new ActTurn(this.#sight(agent));
  }

  /** An invitation. */
  invited(agent: string, invitation: Invitation): InvitationTurn {
    return new InvitationTurn(this.#sight(agent), invitation);
  }

  /** A signed text. */
  reading(agent: string, asks: "ratify" | "keep" | "renew", text: Text): TextTurn {
    return new TextTurn(this.#sight(agent), asks, text, (turn) => this.#stake(agent, turn));
  }

  /** A table as one agent sees it, outside any meeting. */
  looking(agent: string, table: string): TableTurn {
    return new TableTurn(this.#sight(agent), table, (turn) => this.#stake(agent, turn));
  }

  /** A turn at the table. */
  bargaining(agent: string, table: string, position: Position): BargainingTurn {
    const space = (): OutcomeSpace => this.#space(agent, turn);
    const stake = (): Stake => this.#stake(agent, turn, () => space().preference);
    const beliefs = (): Beliefs =>
      memo(this.#beliefs, `${agent}/${table}`, () => this.#rules.agent(agent).beliefs(turn));
    const turn: BargainingTurn = new BargainingTurn(
      this.#sight(agent),
      table,
      once(stake),
      position,
      space,
      beliefs,
    );
    return turn;
  }

  /** Settles what everybody at a meeting wants, as it begins. */
  meetingBegins(table: string, position: Position): void {
    for (const agent of position.seats) {
      guarded(
        { agent, table, day: this.#keeper.world.day },
        () => this.bargaining(agent, table, position).space,
      );
    }
  }

  /** Utilities and beliefs are fixed for a meeting; this forgets them for the next. */
  meetingOver(table: string): void {
    for (const kept of [this.#spaces, this.#beliefs]) {
      for (const key of kept.keys()) if (key.endsWith(`/${table}`)) kept.delete(key);
    }
  }

  #sight(agent: string): Sight {
    const { world } = this.#keeper;
    const before = this.#sights.get(agent);
    if (before?.world === world) return before;
    const sight: Sight = {
      world,
      start: this.#rules.start,
      agent,
      hidden: this.#rules.hidden(agent),
      drawn: () => this.#drawnFor(agent),
      random: () => this.#random(agent, world.day),
    };
    this.#sights.set(agent, sight);
    return sight;
  }

  /** One stream an agent and day: draws of one day never move those of the next. */
  #random(agent: string, day: number): Random {
    let current = this.#streams.get(agent);
    if (current?.day !== day) {
      current = { day, random: stream(this.#identity.seed, this.#identity.run, "agent", agent, day) };
      this.#streams.set(agent, current);
    }
    return current.random;
  }

  /** The utilities stay as they were at the start of the meeting; which outcomes are free may change in it. */
  #space(agent: string, turn: TableTurn): OutcomeSpace {
    const { table } = turn;
    const key = `${agent}/${table}`;
    const mask = this.#rules.free(agent, table, this.#keeper.world);
    let space = this.#spaces.get(key);
    if (space === undefined || space.mask !== mask) {
      space = new OutcomeSpace(space?.preference ?? this.#appraised(agent, table, turn), mask);
      this.#spaces.set(key, space);
    }
    return space;
  }

  #stake(agent: string, turn: TableTurn, worth?: () => Preference): Stake {
    const { table } = turn;
    const { world } = this.#keeper;
    return {
      table,
      agenda: this.#rules.table(table).agenda,
      preference: once(worth ?? (() => this.#appraised(agent, table, turn))),
      reservation: once(() => reservationOf(this.#rules.agent(agent), turn)),
      crosses: (index) => this.#rules.crossedBy(agent, table, index, world),
    };
  }

  #appraised(agent: string, table: string, turn: TableTurn): Preference {
    return this.#rules.agent(agent).appraise(turn, this.#utility(agent, table));
  }

  /** The utility under what the agent knows of this run's parameters, worked out once a run. */
  #utility(id: string, table: string): Preference {
    return memo(this.#utilities, `${id}/${table}`, () => {
      const source = this.#rules.agent(id).utility[table];
      const utility = typeof source === "function" ? source(this.#drawnFor(id)) : source;
      const { agenda } = this.#rules.table(table);
      if (utility?.agenda === agenda) return utility;
      const field = `agents.${id}.utility.${table}`;
      throw new InputError({
        field,
        value: utility?.agenda.names,
        allowed: "a utility over that table's agenda",
      });
    });
  }

  #drawnFor(agent: string): Drawn {
    return memo(this.#drawn, agent, () => {
      const hidden = this.#rules.hidden(agent);
      const entries = Object.entries(this.#keeper.world.parameters);
      return Object.freeze(Object.fromEntries(entries.filter(([id]) => !hidden.has(id))));
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function reservationOf(agent: Agent, turn: TableTurn): number {
  const reservation = agent.reservation(turn);
  if (typeof reservation === "number" && !Number.isNaN(reservation)) return reservation;
  const where = { agent: agent.id, table: turn.table, day: turn.day };
  throw new AgentError(where, `its reservation value is ${String(reservation)}; expected a number`);
}
