import { LOG_FORMAT } from "../world/event/run.ts";
import type { PublicMove } from "../agent/action.ts";
import { isSameData } from "../data/same-data.ts";
import type { Answered, PendingTurn } from "../run/driver.ts";
import { ReplayError } from "../errors/replay-error.ts";
import type { EventOf, EventType, SimulationEvent } from "../world/event/event.ts";
import { NO_ANSWER } from "../rules/judging/judge.ts";
import { Unreadable } from "../rules/judging/plain-answer.ts";
import type { PreparedParameter } from "../rules/prepared.ts";
import type { Drawn } from "../world/parameter.ts";
import type { AnyTurn } from "../agent/any-turn.ts";

/** Walks along a log: what comes next, what was answered, and whether the rules agree. */
export class LogReader {
  /** Whether the log ends among the moves of the latest answer: there may have been more. */
  isCutShort = false;
  readonly #log: readonly SimulationEvent[];
  #position = 0;

  constructor(log: readonly SimulationEvent[]) {
    this.#log = log;
  }

  /** Whether all of it was read. */
  get isDone(): boolean {
    return this.#position >= this.#log.length;
  }

  /**
   * The event that a log begins with.
   *
   * @throws ReplayError for a log of another format.
   */
  start(): EventOf<"start"> {
    const start = this.expect("start");
    const { format = 1 }: { readonly format?: number } = start;
    if (format === LOG_FORMAT) return this.#checked(start);
    const why =
      format < LOG_FORMAT
        ? "its text events lack the table, and what a text supersedes; simulate the run again from its seed"
        : "it was made by a later version";
    throw new ReplayError(0, `the log is of format ${format} where this version reads ${LOG_FORMAT}: ${why}`);
  }

  #checked(start: EventOf<"start">): EventOf<"start"> {
    const { seed, run } = start;
    if (typeof seed !== "string") throw new ReplayError(0, `the seed is ${show(seed)}, not a text`);
    if (!(Number.isSafeInteger(run) && run >= 0))
      throw new ReplayError(0, `the run is ${show(run)}, not a whole number of at least 0`);
    return start;
  }

  /** The drawn parameters, which the first event has, in the order of the scenario's. Those it holds, or its design sets, have their value. */
  parameters(known: readonly PreparedParameter[], designed: Drawn): Drawn {
    const { parameters } = this.expect("start");
    const ids = known.map(({ parameter }) => parameter.id);
    const stranger = Object.keys(parameters).find((id) => !ids.includes(id));
    if (stranger !== undefined) throw new ReplayError(0, `the scenario has no parameter ${stranger}`);
    for (const { parameter, given } of known) {
      const value = own(parameters, parameter.id);
      this.#assertNumber(`parameter ${parameter.id}`, value);
      this.#assertGiven(parameter.id, value, "the scenario holds it at", given);
      this.#assertGiven(parameter.id, value, "the design sets it to", own(designed, parameter.id));
    }
    return Object.freeze(Object.fromEntries(ids.map((id) => [id, parameters[id] as number])));
  }

  #assertGiven(id: string, value: unknown, how: string, given: unknown): void {
    if (given === undefined || given === value) return;
    throw new ReplayError(0, `parameter ${id} is ${show(value)}, and ${how} ${show(given)}`);
  }

  /** The value of the input that comes next. */
  input(): number {
    const { input, value } = this.expect("input");
    this.#assertNumber(`input ${input}`, value);
    return value;
  }

  #assertNumber(what: string, value: unknown): void {
    if (!Number.isFinite(value))
      throw new ReplayError(this.#position, `${what} is ${show(value)}, not a finite number`);
  }

  /** The next event, which has to be of that type. */
  expect<T extends EventType>(type: T): EventOf<T> {
    const next = this.#log[this.#position];
    if (next?.type === type) return next as EventOf<T>;
    throw new ReplayError(this.#position, `the rules want "${type}" where the log has ${name(next)}`);
  }

  /** Goes on past an event that the rules give, which has to be the next. */
  confirm(event: SimulationEvent): void {
    const next = this.#log[this.#position];
    if (!isSameData(next, event)) {
      const wanted = JSON.stringify(event);
      throw new ReplayError(
        this.#position,
        `the rules give ${wanted} where the log has ${JSON.stringify(next) ?? "nothing"}`,
      );
    }
    this.#position += 1;
  }

  /** Nothing may be left. */
  confirmEnd(): void {
    const extra = this.#log[this.#position];
    if (extra !== undefined)
      throw new ReplayError(this.#position, `the run is over where the log has ${name(extra)}`);
  }

  /** What the log says was answered. An answer that changes nothing leaves no event. */
  answer({ number, turn }: PendingTurn): Answered {
    const { agent } = turn;
    const next = this.#log[this.#position];
    if (next?.type === "breach" && next.rule === "stale")
      return { number: number - 1, by: next.by, action: null };
    if (turn.kind === "act") return { number, by: agent, action: this.#moves(agent) };
    const mine =
      next !== undefined && "by" in next && next.by === agent && concerns(next, turn) ? next : undefined;
    if (mine?.type === "breach") return { number, by: agent, action: refused(mine) };
    const action = mine === undefined ? undefined : answered(mine);
    return {
      number,
      by: agent,
      action: action ?? { type: turn.kind === "ratify" ? "wait" : turn.kind },
    };
  }

  #moves(agent: string): unknown {
    const moves: unknown[] = [];
    let at = this.#position;
    for (; at < this.#log.length; at++) {
      const event = this.#log[at];
      if (event?.type === "quantity") continue;
      if (event === undefined || !("by" in event) || event.by !== agent) break;
      if (event.type === "invite") {
        const { table, seats, on, day, level } = event;
        const at = level === undefined ? {} : { level };
        moves.push({ type: "invite", table, seats, lead: on - day, ...at });
      } else if (event.type === "move") moves.push(moveOf(event));
      else if (event.type !== "breach" || event.asked !== "act") break;
      else if (event.rule === "illegal-move") moves.push(event.action);
      else return refused(event);
    }
    this.isCutShort = at === this.#log.length;
    return { type: "act", moves };
  }
}

/** The answer that was refused. Silence, and what could not be read, left only their reasons. */
function refused({ rule, because, action }: EventOf<"breach">): unknown {
  if (rule === "silence") return NO_ANSWER;
  return rule === "unreadable" ? new Unreadable(because) : action;
}

function moveOf({ move, toward, due, day, about, because }: EventOf<"move">): PublicMove {
  const aim = toward === null ? {} : { toward };
  const deadline = due === null ? {} : { due: due - day };
  const subject = about === undefined ? {} : { about };
  return { type: "move", move, ...aim, ...deadline, ...subject, because };
}

/** Whether an event can be the answer to a question: a breach of another, or one about another text, comes later. */
function concerns(event: SimulationEvent, turn: AnyTurn): boolean {
  if (event.type === "breach" && event.asked !== turn.kind) return false;
  if (turn.kind === "act" || turn.kind === "attend" || turn.kind === "bargain") return true;
  return !("text" in event) || event.text === turn.text.id;
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

function own(values: Drawn, id: string): unknown {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function name(event: SimulationEvent | undefined): string {
  return event === undefined ? "nothing" : `"${event.type}"`;
}
