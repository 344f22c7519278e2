import { aFunction, anObject, anything, aScenario } from "../../errors/checks.ts";
import type { Identity } from "../../scenario/row.ts";
import { produce } from "immer";
import { BehaviorSubject, filter, type Observable } from "rxjs";
import { apply } from "../../rules/apply.ts";
import { emptyWorld } from "../../rules/empty-world.ts";
import { Bus, type EventBus } from "./bus.ts";
import { GuardedObservable, type ObserverError } from "./guarded-observable.ts";
import { after } from "./timer.ts";
import { RunContext } from "../../run/run-context.ts";
import { COMPUTED_FACTS, type Answered } from "../../run/driver.ts";
import { runDays } from "../../run/day.ts";
import { agentError } from "../../errors/agent-error.ts";
import { InputError } from "../../errors/input-error.ts";
import type { Agendas, SimulationEvent } from "../../world/event/event.ts";
import { EVENTS } from "../../world/event/events.ts";
import { frozen } from "../../data/frozen.ts";
import { NO_ANSWER } from "../../rules/judging/judge.ts";
import { RowFold } from "../row-fold.ts";
import { rulesOf } from "../../rules/rules.ts";
import { Run } from "../run.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { ownAnswer, placeOf } from "../own-answer.ts";
import { identify, type SimulateOptions } from "../simulate.ts";
import type { World } from "../../world/world.ts";
import type { LiveMessage } from "./messages.ts";
import { Seats, type SeatHandler } from "./seats.ts";

/** Options of a live simulation. */
export interface LiveOptions extends SimulateOptions {
  /** Milliseconds a seat has to answer; then its silence is a breach. Infinity waits for ever. Ten minutes when left out. */
  readonly limit?: number;
}

/** A run that was played live. */
export interface LiveRun<Tables extends Agendas = Agendas, R extends Identity = Identity> extends Run<
  Tables,
  R
> {
  /** What the code of observers threw, oldest first. It changed nothing else. */
  readonly observerErrors: readonly ObserverError[];
}

const TEN_MINUTES = 600_000;

/** What crosses the bus. */
const KINDS: readonly LiveMessage["type"][] = ["turn", "action", ...Object.values(EVENTS)];

const takes = anObject(
  { seed: anything, run: anything, limit: anything },
  { within: "", of: "options: an object" },
);

/**
 * A run that unfolds live: turns, actions and events cross the bus, agents answer through their seats, and the world
 * moves from one frozen snapshot to the next. It follows the same rules as `simulate`, so the same seed gives the same
 * log as long as every agent holds its own seat.
 *
 * @throws InputError for a bad seed, run or limit.
 */
export class Simulation<Tables extends Agendas = Agendas, R extends Identity = Identity> {
  /** Shows turns, actions and events as they come. Who subscribes watches, and can't change the run. */
  readonly bus: EventBus<LiveMessage<Tables>>;
  /** The world as it stands, and again after every event: frozen snapshots. */
  readonly world$: Observable<Readonly<World>>;
  readonly #scenario: Scenario<Tables, R>;
  readonly #limit: number;
  readonly #snapshots: BehaviorSubject<World>;
  readonly #seats: Seats;
  readonly #columns: RowFold<R>;
  readonly #context: RunContext;
  readonly #bus = new Bus<LiveMessage<Tables>>();
  readonly #observerErrors: ObserverError[] = [];
  readonly #log: SimulationEvent<Tables>[] = [];
  #fail: (reason: unknown) => void = () => undefined;
  #proceed: (answered: Answered) => void = () => undefined;
  #played: Promise<LiveRun<Tables, R>> | null = null;

  constructor(scenario: Scenario<Tables, R>, options: LiveOptions = {}) {
    aScenario("scenario", scenario);
    takes("options", options);
    const { limit = TEN_MINUTES, ...which } = options;
    const identity = identify(which);
    if (typeof limit !== "number" || !(limit > 0))
      throw new InputError({ field: "limit", value: limit, allowed: "milliseconds above 0" });
    this.#scenario = scenario;
    this.#limit = limit;
    this.#columns = new RowFold(scenario);
    const rules = rulesOf(scenario);
    this.#snapshots = new BehaviorSubject(produce(emptyWorld(rules), () => undefined));
    const report = (message: string | null, error: unknown): void =>
      void this.#observerErrors.push({ message, error });
    this.bus = this.#bus.observed((error) => report(this.#bus.delivering?.type ?? null, error), KINDS);
    this.world$ = new GuardedObservable(this.#snapshots, (error) => report(null, error));
    this.#context = new RunContext(rules, this.#driver(), identity, COMPUTED_FACTS);
    this.#messages$
      .pipe(filter((message) => message.type === "action"))
      .subscribe((answered) => this.#proceed(answered));
    this.#seats = new Seats({
      turns$: this.#messages$.pipe(filter((message) => message.type === "turn")),
      ownAnswer: (turn) => ownAnswer(rules, turn),
      read: (turn, answer) => this.#context.read(turn, answer),
      publish: (message) => this.#bus.publish(message),
      fail: (turn, cause) => this.#fail(agentError(placeOf(turn), cause)),
    });
    for (const { id } of scenario.definition.agents) this.#seats.take(id, () => undefined);
  }

  /**
   * Puts somebody else into an agent's seat: a person, a service, another program.
   *
   * @throws InputError for an unknown agent.
   */
  seat(agent: string, sitter: SeatHandler): void {
    rulesOf(this.#scenario).agent(agent);
    aFunction("sitter", sitter);
    this.#seats.take(agent, sitter);
  }

  /**
   * Empties a seat: nobody answers there until somebody is seated again.
   *
   * @throws InputError for an unknown agent.
   */
  vacate(agent: string): void {
    rulesOf(this.#scenario).agent(agent);
    this.#seats.vacate(agent);
  }

  /**
   * Plays the run to its end; called again, it answers with the same run.
   *
   * @throws AgentError (as a rejection) when an agent's or a sitter's code throws.
   */
  play(): Promise<LiveRun<Tables, R>> {
    return (this.#played ??= this.#play());
  }

  async #play(): Promise<LiveRun<Tables, R>> {
    try {
      await this.#unfold();
      const row = this.#columns.finish(this.#context);
      const run = new Run([{ from: 0, scenario: this.#scenario }], {
        row,
        log: this.#log,
        world: this.#snapshots.value,
      });
      return Object.assign(run, { observerErrors: this.#observerErrors });
    } finally {
      this.#seats.close();
      this.#bus.complete();
      this.#snapshots.complete();
    }
  }

  /** Publishes turn after turn; whatever answers come back over the bus move the run on. */
  #unfold(): Promise<void> {
    const unfolding = runDays(this.#context);
    let current = 0;
    let callOff = (): void => undefined;
    return new Promise<void>((resolve, reject) => {
      const proceed = (...answers: [] | [Answered]): void => {
        try {
          const step = unfolding.next(...answers);
          if (step.done === true) return resolve();
          const { number, turn } = step.value;
          if (number === current) return;
          current = number;
          const { agent } = turn;
          callOff();
          callOff = after(this.#limit, () => proceed({ number, by: agent, action: NO_ANSWER }));
          this.#bus.publish(Object.freeze({ type: "turn", number, agent, turn }));
        } catch (error) {
          reject(error);
        }
      };
      this.#fail = reject;
      this.#proceed = proceed;
      proceed();
    }).finally(() => callOff());
  }

  #driver() {
    const snapshots = this.#snapshots;
    const rules = rulesOf(this.#scenario);
    return {
      get world() {
        return snapshots.value;
      },
      record: (event: SimulationEvent): void => {
        const typed = frozen(event) as SimulationEvent<Tables>;
        const next = produce(snapshots.value, (draft) => apply(rules, draft, event));
        this.#columns.observe(event, this.#context);
        this.#log.push(typed);
        snapshots.next(next);
        this.#bus.publish(typed);
      },
    };
  }

  get #messages$(): Observable<LiveMessage> {
    return this.#bus.messages$ as Observable<LiveMessage>;
  }
}
