import type { AnyTurn } from "../agent/any-turn.ts";
import type { Asked } from "../rules/asked.ts";
import { judge, NO_ANSWER } from "../rules/judging/judge.ts";
import type { Rules } from "../rules/rules.ts";
import { ALL_HEARD, type Unheard } from "../rules/unheard.ts";
import { designedRun, type DesignedRun } from "../scenario/design.ts";
import type { RunView } from "../scenario/row.ts";
import type { SimulationEvent } from "../world/event/event.ts";
import type { WorldView } from "../world/view.ts";
import type { World } from "../world/world.ts";
import { AgentContext } from "./agent-context.ts";
import type { Answered, Driver, FactSource, PendingTurn, RunIdentity, Steps } from "./driver.ts";
import { EngineTurn } from "./engine-turn.ts";
import { endTurn } from "./world-turn.ts";
import type { TurnFacts } from "./turn-facts.ts";
import { LimitGuard } from "./limit-guard.ts";
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
  /** The scenario, prepared: another one once the run goes on under a variant of it. */
  rules: Rules;
  /** Which run this is. */
  readonly identity: RunIdentity;
  /** The run whose random streams it uses: itself, unless a design says otherwise. */
  readonly luck: RunIdentity;
  /** Values of parameters that its design sets, by id. */
  readonly values: DesignedRun["values"];
  /** Where drawn parameters and inputs come from. */
  readonly facts: FactSource;
  /** The run as a row sees it; each part is computed only when it is asked for. */
  readonly runView: RunView;
  /** Counts what the run comes to. */
  readonly limits: LimitGuard;
  readonly #driver: Driver;
  readonly #unheard: Unheard;
  readonly #agents = new Map<string, AgentContext>();
  readonly #atOnce = new NoSteps();

  constructor(rules: Rules, driver: Driver, identity: RunIdentity, facts: FactSource) {
    this.rules = rules;
    this.identity = identity;
    this.facts = facts;
    this.#driver = driver;
    this.#unheard = driver.unheard ?? ALL_HEARD;
    const { seed, run } = identity;
    const { like, values } = designedRun(rules.scenario.definition, run);
    this.luck = like === run ? identity : { seed, run: like };
    this.values = values;
    this.limits = new LimitGuard(rules.limits, () => ({ seed: String(seed), run, day: driver.world.day }));
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
      context = new AgentContext(this.rules.agent(id), this.rules, this.#driver, this.luck);
      this.#agents.set(id, context);
    }
    return context;
  }

  /** Goes on by the rules of another variant of the scenario. */
  goOnUnder(rules: Rules): void {
    this.rules = rules;
    for (const [id, before] of this.#agents)
      this.#agents.set(id, new AgentContext(rules.agent(id), rules, this.#driver, this.luck, before));
  }

  /** Records an event and lets the mechanisms react to it. */
  emit(event: SimulationEvent): void {
    this.record(event);
    react(this, event);
  }

  /** Records an event without letting the mechanisms react. */
  record(event: SimulationEvent): void {
    this.limits.countEvent();
    this.#driver.record(event);
  }

  /** Records today's value of an input. */
  recordInput(input: string, value: number): void {
    const { world } = this.#driver;
    if (!this.#unheard.input) return this.record({ type: "input", day: world.day, input, value });
    this.limits.countEvent();
    world.inputs[input] = value;
  }

  /** Records the value that a mechanism gave one of its quantities. */
  recordQuantity(mechanism: string, quantity: string, value: number): void {
    const { world } = this.#driver;
    if (!this.#unheard.quantity)
      return this.record({ type: "quantity", day: world.day, mechanism, quantity, value });
    this.limits.countEvent();
    world.quantities[quantity] = value;
  }

  /** Asks a question, judges the answer, and returns the events that the answer caused. */
  ask(asked: TurnFacts<AnyTurn["kind"]>): Ask {
    const turn = new EngineTurn(asked);
    const number = this.limits.countQuestion(asked.agent);
    if (this.#driver.answer === undefined) return this.#handOut(asked, turn, number);
    const answer = this.read(asked, this.#driver.answer(turn));
    endTurn(turn);
    return this.#atOnce.with(this.#judged(asked, answer));
  }

  /** Yields a turn to the driver and waits for its answer. */
  *#handOut(asked: Asked, turn: AnyTurn, number: number): Steps<readonly SimulationEvent[]> {
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
    return this.limits.read(answer, kind === "bargain" ? this.rules.table(table).agenda : null, agent);
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
