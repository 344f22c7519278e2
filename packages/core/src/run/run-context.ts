import type { SimulationEvent } from "../world/event/event.ts";
import { judge } from "../rules/judging/judge.ts";
import type { Rules } from "../rules/rules.ts";
import type { AnyTurn } from "../agent/any-turn.ts";
import type { RunView } from "../scenario/row.ts";
import type { WorldView } from "../world/view.ts";
import type { World } from "../world/world.ts";
import { MomentOfCourse } from "./moment.ts";
import { Standpoint } from "./agent-context.ts";
import type { Answered, Asked, Driver, FactSource, RunIdentity } from "./driver.ts";
import { react } from "./reactions.ts";

/** A block of a run: asks questions, is resumed with the answers, and returns what came of it. */
export type Steps<T = void> = Generator<Asked, T, Answered>;

/** A run while it unfolds: what all its blocks share. Knows the rules, not who drives it. */
export class RunContext {
  /** The scenario, prepared. */
  readonly rules: Rules;
  /** Which run this is. */
  readonly identity: RunIdentity;
  /** Where facts from outside come from. */
  readonly outside: FactSource;
  /** The run as a row may look at it. */
  readonly moment: RunView;
  readonly #driver: Driver;
  readonly #standpoints = new Map<string, Standpoint>();
  #asked = 0;

  constructor(rules: Rules, driver: Driver, identity: RunIdentity, outside: FactSource) {
    this.rules = rules;
    this.identity = identity;
    this.outside = outside;
    this.#driver = driver;
    this.moment = new MomentOfCourse(this);
  }

  /** The world as it stands. */
  get world(): World {
    return this.#driver.world;
  }

  /** What of it is public. */
  get view(): WorldView {
    return this.rules.view(this.world);
  }

  /** What an agent sees and wants. */
  standpoint(agent: string): Standpoint {
    let standpoint = this.#standpoints.get(agent);
    if (standpoint === undefined) {
      standpoint = new Standpoint(this.rules.agent(agent), this.rules, this.#driver, this.identity);
      this.#standpoints.set(agent, standpoint);
    }
    return standpoint;
  }

  /** Records an event and whatever the mechanisms make of it. */
  happen(event: SimulationEvent): void {
    this.note(event);
    react(this, event);
  }

  /** Records an event without asking the mechanisms. */
  note(event: SimulationEvent): void {
    this.#driver.record(event);
  }

  /** The events that the answer to a question made happen, where the driver knows it at once; `null` where it has to be asked. */
  answered(question: AnyTurn): readonly SimulationEvent[] | null {
    return this.#driver.answer === undefined ? null : this.#judged(question, this.#driver.answer(question));
  }

  /** Asks the driver, judges the answer, and returns the events it made happen. */
  *ask(question: AnyTurn): Steps<readonly SimulationEvent[]> {
    const number = ++this.#asked;
    for (;;) {
      const answered = yield { number, question };
      if (answered.number === number && answered.by === question.agent)
        return this.#judged(question, answered.action);
      this.#refuse(answered, number);
    }
  }

  #judged(question: AnyTurn, action: unknown): readonly SimulationEvent[] {
    const events = judge(this.rules, this.world, question, action);
    for (let at = 0; at < events.length; at++) this.happen(events[at] as SimulationEvent);
    return events;
  }

  /** An answer that came too late, or from somebody who was not asked, is a breach and changes nothing else. */
  #refuse({ by, number: answered }: Answered, number: number): void {
    const { day } = this.world;
    const late = answered !== number;
    const rule = late ? "stale" : "not-its-turn";
    const because = late ? "the answer came too late: its turn had passed" : "it answered out of turn";
    this.happen({ type: "breach", day, by, table: null, rule, lines: [], because, action: null });
  }
}
