import type { Agent } from "../agent/agent.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { LookTurn, TextQuestion } from "../agent/turn.ts";
import { agentError } from "../errors/agent-error.ts";
import { mixedStream, type StreamKey } from "../numbers/mixed-stream.ts";
import { stream, type Random } from "../numbers/random.ts";
import { startPosition, type Position } from "../rules/position.ts";
import type { Rules } from "../rules/rules.ts";
import type { Drawn } from "../world/parameter.ts";
import { SeenWorld } from "../world/seen-world.ts";
import type { Text } from "../world/text.ts";
import type { Invitation, World } from "../world/world.ts";
import { AgentInterests } from "./agent-interests.ts";
import type { Driver, RunIdentity } from "./driver.ts";
import { EngineTurn } from "./engine-turn.ts";
import { endTurn } from "./world-turn.ts";
import type { Lease, SeenByAgent, TurnFacts, TurnKind } from "./turn-facts.ts";

/** The question number of a turn that asks nothing. */
const NO_QUESTION = -1;

/** The table name of a turn about no table. */
const NO_TABLE = "";
const NO_POSITION = Object.freeze(startPosition(0, Object.freeze([])));

/** One agent in one run: makes its turns, with what it sees of the world and what it wants. */
export class AgentContext {
  readonly #agent: Agent;
  readonly #rules: Rules;
  readonly #driver: Driver;
  readonly #random: SeenByAgent["random"];
  readonly #occasion: SeenByAgent["occasion"];
  readonly #hidden: ReadonlySet<string> | null;
  readonly #interests: AgentInterests;
  #drawn: Drawn | null = null;
  #key: StreamKey | null = null;
  #viewed: { readonly world: World; readonly view: TurnFacts["view"] } | null = null;
  #day = -1;
  #asked = 0;

  /**
   * @param before The same agent by the rules so far, where a run goes on under others: what is settled for a meeting stays
   *   so until it is over, and questions are numbered on.
   */
  constructor(agent: Agent, rules: Rules, driver: Driver, { seed, run }: RunIdentity, before?: AgentContext) {
    this.#agent = agent;
    this.#rules = rules;
    this.#driver = driver;
    this.#random = (day, question) => stream(seed, run, "agent", agent.id, day, question);
    this.#occasion = (name) =>
      mixedStream((this.#key ??= keyOf(stream(seed, run, "occasion", agent.id))), name);
    this.#hidden = rules.knowledge.hidden(agent.id);
    this.#interests = new AgentInterests(agent, rules, driver, this);
    if (before !== undefined) this.#takeOver(before);
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
    this.#interests.meetingOver(table);
  }

  /** The drawn parameters that the agent knows. */
  get drawn(): Drawn {
    return (this.#drawn ??= this.#rules.knowledge.known(this.#agent.id, this.#driver.world.parameters));
  }

  #takeOver(before: AgentContext): void {
    [this.#day, this.#asked] = [before.#day, before.#asked];
    this.#interests.takeOver(before.#interests);
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
      interests: this.#interests,
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
      byClock: false,
    };
  }

  #view(): TurnFacts["view"] {
    const { world } = this.#driver;
    if (this.#viewed?.world !== world) {
      const { start } = this.#rules;
      const [drawn, hidden, random, occasion] = [this.drawn, this.#hidden, this.#random, this.#occasion];
      this.#viewed = { world, view: new SeenWorld({ world, start, drawn, hidden, random, occasion }) };
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
}

/** A key for the streams of an agent's occasions in a run. */
function keyOf(random: Random): StreamKey {
  return [random.below(0x1_0000_0000) | 0, random.below(0x1_0000_0000) | 0];
}
