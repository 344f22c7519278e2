import { LOG_FORMAT } from "../world/event/run.ts";
import type { PublicMove } from "../agent/action.ts";
import type { Answered, PendingTurn } from "../run/driver.ts";
import { ReplayError } from "../errors/replay-error.ts";
import type { EventOf, EventType, SimulationEvent } from "../world/event/event.ts";
import { NO_ANSWER } from "../rules/judging/judge.ts";
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
    if (format === LOG_FORMAT) return start;
    const why =
      format < LOG_FORMAT
        ? "its text events lack the table, and what a text supersedes; simulate the run again from its seed"
        : "it was made by a later version";
    throw new ReplayError(0, `the log is of format ${format} where this version reads ${LOG_FORMAT}: ${why}`);
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
    if (JSON.stringify(next) !== JSON.stringify(event)) {
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
    if (mine?.type === "breach")
      return { number, by: agent, action: mine.rule === "silence" ? NO_ANSWER : mine.action };
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
        if (event.rule === "silence") return NO_ANSWER;
        return event.rule === "not-an-action" ? event.action : { type: "act", moves };
      } else break;
    }
    this.isCutShort = at === this.#log.length;
    return { type: "act", moves };
  }
}

function moveOf({ move, toward, due, day, because }: EventOf<"move">): PublicMove {
  const aim = toward === null ? {} : { toward };
  const deadline = due === null ? {} : { due: due - day };
  return { type: "move", move, ...aim, ...deadline, because };
}

/** Whether an event can be the answer to a question: one about another text belongs to a later one. */
function concerns(event: SimulationEvent, turn: AnyTurn): boolean {
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

function name(event: SimulationEvent | undefined): string {
  return event === undefined ? "nothing" : `"${event.type}"`;
}
