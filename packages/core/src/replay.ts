import type { PublicMove } from "./action.ts";
import { apply } from "./apply.ts";
import { emptyWorld } from "./empty-world.ts";
import { Course } from "./course/course.ts";
import type { Answered, Asked } from "./course/keeper.ts";
import { unfold } from "./course/run.ts";
import { ReplayError } from "./errors.ts";
import type { Agendas, EventOf, EventType, SimulationEvent } from "./event/index.ts";
import { frozen } from "./frozen.ts";
import { SILENCE } from "./judge.ts";
import { RowFold } from "./row-fold.ts";
import { rulesOf } from "./rules.ts";
import { Run } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import type { Question } from "./question.ts";

/**
 * Plays a log again under a scenario's rules. Facts from outside and every agent's answers are read off the log;
 * everything else is worked out afresh and must come out as the log has it. Human and late answers included, since
 * they stand in the log too.
 *
 * @throws ReplayError at the first event that the rules do not reproduce.
 */
export function replay<A extends Agendas, C extends object, P extends string>(
  scenario: Scenario<A, C, P>,
  log: readonly SimulationEvent[],
): Run<A, C, P> {
  const reader = new LogReader(log);
  const { seed, run } = reader.expect("start");
  const rules = rulesOf(scenario);
  const world = emptyWorld(rules);
  const columns = new RowFold(scenario);
  const record = (event: SimulationEvent): void => {
    reader.confirm(event);
    apply(rules, world, event);
    columns.observe(event, course);
  };
  const outside = {
    parameters: () => reader.expect("start").parameters,
    input: () => reader.expect("input").value,
  };
  const course = new Course(rules, { world, record }, { seed, run }, outside);
  const unfolding = unfold(course);
  for (let step = unfolding.next(); step.done !== true; step = unfolding.next(reader.answer(step.value)));
  reader.confirmEnd();
  frozen(world);
  return new Run(scenario, columns.finish(course), log as readonly SimulationEvent<A>[], world);
}

/** Walks along a log: what comes next, what was answered, and whether the rules agree. */
class LogReader {
  readonly #log: readonly SimulationEvent[];
  #position = 0;

  constructor(log: readonly SimulationEvent[]) {
    this.#log = log;
  }

  expect<T extends EventType>(type: T): EventOf<T> {
    const next = this.#log[this.#position];
    if (next?.type === type) return next as EventOf<T>;
    throw new ReplayError(this.#position, `the rules want "${type}" where the log has ${name(next)}`);
  }

  confirm(event: SimulationEvent): void {
    const next = this.#log[this.#position];
    if (JSON.stringify(next) !== JSON.stringify(event)) {
      const wanted = JSON.stringify(event);
      throw new ReplayError(
        this.#position,
        `the rules give ${wanted} where the log has ${JSON.stringify(next) ?? "nothing"}`,
      );
    }
    this.#position += 1;
  }

  confirmEnd(): void {
    const extra = this.#log[this.#position];
    if (extra !== undefined)
      throw new ReplayError(this.#position, `the run is over where the log has ${name(extra)}`);
  }

  /** What the log says was answered. An answer that changes nothing leaves no event. */
  answer({ number, question }: Asked): Answered {
    const { agent } = question;
    const next = this.#log[this.#position];
    if (next?.type === "breach" && next.rule === "stale")
      return { number: number - 1, by: next.by, action: null };
    if (question.asks === "act") return { number, by: agent, action: this.#moves(agent) };
    const mine =
      next !== undefined && "by" in next && next.by === agent && concerns(next, question) ? next : undefined;
    if (mine?.type === "breach")
      return { number, by: agent, action: mine.rule === "silence" ? SILENCE : mine.action };
    const action = mine === undefined ? undefined : answered(mine);
    return {
      number,
      by: agent,
      action: action ?? { type: question.asks === "ratify" ? "wait" : question.asks },
    };
  }

  #moves(agent: string): unknown {
    const moves: unknown[] = [];
    for (let at = this.#position; at < this.#log.length; at++) {
      const event = this.#log[at];
      if (event?.type === "quantity") continue;
      if (event?.type === "invite" && event.by === agent) {
        const { table, seats, on, day } = event;
        moves.push({ type: "invite", table, seats, lead: on - day });
      } else if (event?.type === "move" && event.by === agent) {
        moves.push(moveOf(event));
      } else if (event?.type === "breach" && event.by === agent && event.rule === "illegal-move") {
        moves.push(event.action);
      } else if (
        moves.length === 0 &&
        event?.type === "breach" &&
        event.by === agent &&
        event.table === null
      ) {
        if (event.rule === "silence") return SILENCE;
        return event.rule === "not-an-action" ? event.action : { type: "act", moves };
      } else break;
    }
    return { type: "act", moves };
  }
}

function moveOf({ move, toward, due, day, because }: EventOf<"move">): PublicMove {
  const aim = toward === null ? {} : { toward };
  const deadline = due === null ? {} : { due: due - day };
  return { type: "move", move, ...aim, ...deadline, because };
}

/** Whether an event can be the answer to a question: one about another text belongs to a later one. */
function concerns(event: SimulationEvent, question: Question): boolean {
  return !("text" in event && "text" in question) || event.text === question.text.id;
}

/** The answer that led to an event, if any does. */
function answered(event: SimulationEvent): unknown {
  switch (event.type) {
    case "offer":
      return { type: "offer", outcome: event.outcome };
    case "vote":
      return { type: "vote", votes: event.votes };
    case "accept":
    case "object":
    case "attend":
    case "ratify":
      return { type: event.type };
    case "leave":
    case "decline":
    case "refuse":
    case "expire":
      return { type: event.type, because: event.because };
    case "collapse":
      return { type: "denounce", because: event.because };
    default:
      return undefined;
  }
}

function name(event: SimulationEvent | undefined): string {
  return event === undefined ? "nothing" : `"${event.type}"`;
}
