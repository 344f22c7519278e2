import type { AnyTurn } from "../agent/any-turn.ts";
import type { Asked } from "../rules/asked.ts";
import { LimitError } from "../errors/limit-error.ts";
import { judge, NO_ANSWER } from "../rules/judging/judge.ts";
import { plainAnswer, TooLarge } from "../rules/judging/plain-answer.ts";
import type { Rules } from "../rules/rules.ts";
import { ALL_HEARD, type Unheard } from "../rules/unheard.ts";
import type { RunLimits } from "../scenario/run-limits.ts";
import type { RunView } from "../scenario/row.ts";
import type { SimulationEvent } from "../world/event/event.ts";
import type { WorldView } from "../world/view.ts";
import type { World } from "../world/world.ts";
import { AgentContext } from "./agent-context.ts";
import type { Answered, Driver, FactSource, PendingTurn, RunIdentity, Steps } from "./driver.ts";
import { endTurn, EngineTurn } from "./engine-turn.ts";
import type { TurnFacts } from "./turn-facts.ts";
import { react } from "./reactions.ts";

/** The steps of one question. */
type Ask = Iterable<PendingTurn, readonly SimulationEvent[], Answered>;

/** The steps of a question that is answered at once: there are none. One object is reused for all such questions. */
class NoSteps implements Ask {
  readonly #result: { done: true; value: readonly SimulationEvent[] } = { done: true, value: [] };

  with(events: readonly SimulationEvent[]): this {
    this.#result.value = events;
    return this;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorReturnResult<readonly SimulationEvent[]> {
    return this.#result;
  }
}

/** What the answer to a question is read by. */
type Answerable = Pick<AnyTurn, "kind" | "agent"> & { readonly table?: string };

/** A run in progress: what all its parts share. It knows the rules but not who drives the run. */
export class RunContext {
  /** The scenario, prepared. */
  readonly rules: Rules;
  /** Which run this is. */
  readonly identity: RunIdentity;
  /** Where drawn parameters and inputs come from. */
  readonly facts: FactSource;
  /** The run as a row sees it; each part is computed only when it is asked for. */
  readonly runView: RunView;
  readonly #driver: Driver;
  readonly #unheard: Unheard;
  readonly #agents = new Map<string, AgentContext>();
  readonly #atOnce = new NoSteps();
  #asked = 0;
  #events = 0;

  constructor(rules: Rules, driver: Driver, identity: RunIdentity, facts: FactSource) {
    this.rules = rules;
    this.identity = identity;
    this.facts = facts;
    this.#driver = driver;
    this.#unheard = driver.unheard ?? ALL_HEARD;
    const view = (): WorldView => this.view;
    this.runView = Object.freeze({
      get world() {
        return driver.world;
      },
      get date() {
        return view().date;
      },
      turn: (agent: string, table: string) => this.agent(agent).look(table),
    });
  }

  /** The world as it stands. */
  get world(): World {
    return this.#driver.world;
  }

  /** The public view of the world. */
  get view(): WorldView {
    return this.rules.view(this.world);
  }

  /** The context of an agent: what it sees and wants. */
  agent(id: string): AgentContext {
    let context = this.#agents.get(id);
    if (context === undefined) {
      context = new AgentContext(this.rules.agent(id), this.rules, this.#driver, this.identity);
      this.#agents.set(id, context);
    }
    return context;
  }

  /** Records an event and lets the mechanisms react to it. */
  emit(event: SimulationEvent): void {
    this.record(event);
    react(this, event);
  }

  /** Records an event without letting the mechanisms react. */
  record(event: SimulationEvent): void {
    this.#count();
    this.#driver.record(event);
  }

  /** Records today's value of an input. */
  recordInput(input: string, value: number): void {
    const { world } = this.#driver;
    if (!this.#unheard.input) return this.record({ type: "input", day: world.day, input, value });
    this.#count();
    world.inputs[input] = value;
  }

  /** Records the value that a mechanism gave one of its quantities. */
  recordQuantity(mechanism: string, quantity: string, value: number): void {
    const { world } = this.#driver;
    if (!this.#unheard.quantity)
      return this.record({ type: "quantity", day: world.day, mechanism, quantity, value });
    this.#count();
    world.quantities[quantity] = value;
  }

  #count(): void {
    if (++this.#events > this.rules.limits.eventsPerRun)
      this.#exceeded("eventsPerRun", "events follow without end", null);
  }

  /** Asks a question, judges the answer, and returns the events that the answer caused. */
  ask(asked: TurnFacts<AnyTurn["kind"]>): Ask {
    const turn = new EngineTurn(asked);
    if (++this.#asked > this.rules.limits.answersPerRun)
      this.#exceeded("answersPerRun", "the run asks without end", asked.agent);
    if (this.#driver.answer === undefined) return this.#handOut(asked, turn);
    const answer = this.read(asked, this.#driver.answer(turn));
    endTurn(turn);
    return this.#atOnce.with(this.#judged(asked, answer));
  }

  /**
   * Counts a question of a meeting.
   *
   * @throws LimitError for one more than a meeting may have.
   */
  assertMeetingEnds(questions: number, agent: string): void {
    if (questions > this.rules.limits.questionsPerMeeting)
      this.#exceeded("questionsPerMeeting", "the meeting asks without end", agent);
  }

  /** Yields a turn to the driver and waits for its answer. */
  *#handOut(asked: Asked, turn: AnyTurn): Steps<readonly SimulationEvent[]> {
    const number = this.#asked;
    for (;;) {
      const answered = yield { number, turn };
      if (answered.number === number) return this.#judged(asked, this.read(asked, answered.action));
      this.#refuse(answered);
    }
  }

  /**
   * Reads the answer to a question: only what this returns is judged. Reading it again changes nothing.
   *
   * @throws LimitError for one that is too large.
   */
  read({ kind, agent, table = "" }: Answerable, answer: unknown): unknown {
    if (answer === NO_ANSWER) return answer;
    const most = this.rules.limits.answerSize;
    try {
      return plainAnswer(answer, most, kind === "bargain" ? this.rules.table(table).agenda : null);
    } catch (problem) {
      if (problem instanceof TooLarge) this.#exceeded("answerSize", "its answer is too large", agent);
      throw problem;
    }
  }

  /** @throws LimitError naming the run, the day and the agent. */
  #exceeded(limit: keyof RunLimits, says: string, agent: string | null): never {
    const { seed, run } = this.identity;
    const place = { seed: String(seed), run, day: this.world.day, agent };
    throw new LimitError(place, limit, this.rules.limits[limit], says);
  }

  #judged(asked: Asked, answer: unknown): readonly SimulationEvent[] {
    const events = judge(this.rules, this.world, asked, answer);
    for (let at = 0; at < events.length; at++) this.emit(events[at] as SimulationEvent);
    return events;
  }

  /** Records a breach for an answer that came too late. It changes nothing else. */
  #refuse({ by }: Answered): void {
    this.emit({
      type: "breach",
      day: this.world.day,
      by,
      asked: null,
      table: null,
      text: null,
      rule: "stale",
      lines: [],
      because: "the answer came too late: its turn had passed",
      action: null,
    });
  }
}
