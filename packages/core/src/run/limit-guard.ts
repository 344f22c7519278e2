import type { Agenda } from "../agenda/agenda.ts";
import { LimitError, type RunPlace } from "../errors/limit-error.ts";
import { plainAnswer, TooLarge } from "../rules/judging/plain-answer.ts";
import type { RunLimits } from "../scenario/run-limits.ts";

/** Counts what a run comes to. Each of its methods throws a LimitError where that is more than allowed. */
export class LimitGuard {
  readonly #limits: Required<RunLimits>;
  readonly #place: () => Omit<RunPlace, "agent">;
  #events = 0;
  #questions = 0;

  constructor(limits: Required<RunLimits>, place: () => Omit<RunPlace, "agent">) {
    this.#limits = limits;
    this.#place = place;
  }

  /** Counts an event. */
  countEvent(): void {
    if (++this.#events > this.#limits.eventsPerRun)
      this.#stop("eventsPerRun", null, "events follow without end");
  }

  /** Counts a question, and returns its number in the run, from 1. */
  countQuestion(agent: string): number {
    if (++this.#questions > this.#limits.answersPerRun)
      this.#stop("answersPerRun", agent, "the run asks without end");
    return this.#questions;
  }

  /** Checks the number of questions in a meeting so far. */
  checkMeeting(questions: number, agent: string): void {
    if (questions > this.#limits.questionsPerMeeting)
      this.#stop("questionsPerMeeting", agent, "the meeting asks without end");
  }

  /** Reads an answer, as `plainAnswer` does, and checks its size. */
  read(answer: unknown, agenda: Agenda | null, agent: string): unknown {
    try {
      return plainAnswer(answer, this.#limits.answerSize, agenda);
    } catch (problem) {
      if (problem instanceof TooLarge) this.#stop("answerSize", agent, "its answer is too large");
      throw problem;
    }
  }

  #stop(limit: keyof RunLimits, agent: string | null, says: string): never {
    throw new LimitError({ ...this.#place(), agent }, limit, this.#limits[limit], says);
  }
}
