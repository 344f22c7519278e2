import { binds, lineError, type HeldLine } from "./held-line.ts";
import { NO_CROSSINGS, type RedLineIndex } from "./red-line-index.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { Agenda } from "../agenda/agenda.ts";
import { LineAnswers } from "../world/line-answers.ts";
import type { Crossing } from "../world/offer.ts";
import type { Allowed } from "../preference/search.ts";
import type { WorldView } from "../world/view.ts";

/** A red line with what it says of the outcomes. */
interface AnsweringLine extends HeldLine {
  readonly answers: LineAnswers;
}

/**
 * All red lines that apply to a table whose agenda is too large to be listed. An outcome is checked when it is asked
 * about.
 */
export class ImplicitRedLines implements RedLineIndex {
  readonly #agenda: Agenda;
  readonly #lines: readonly AnsweringLine[];
  readonly #rules = new Map<string, (index: number) => boolean>();
  /** The view at hand when outcomes were last asked about; errors name its day. */
  #view: () => WorldView;

  constructor(agenda: Agenda, lines: readonly HeldLine[], view: () => WorldView) {
    this.#agenda = agenda;
    this.#view = view;
    this.#lines = lines.map(({ holder, table, line }) => {
      return { holder, table, line, answers: new LineAnswers(line) };
    });
  }

  /** Every red line in force now, of any agent, that an outcome crosses. */
  crossings(index: number, view: () => WorldView): readonly Crossing[] {
    if (index < 0 || this.#lines.length === 0) return NO_CROSSINGS;
    this.#view = view;
    const outcome = this.#agenda.outcome(index);
    return this.#lines
      .filter((held) => binds(held, view) && this.#forbids(held, outcome))
      .map(({ holder, line }) => ({ line: line.id, holder }));
  }

  /**
   * Which outcomes cross none of the agent's red lines in force now: `null` for all; otherwise a function, the same one
   * as long as the same lines are in force.
   */
  allowed(agent: string, view: () => WorldView): Allowed {
    this.#view = view;
    const binding: AnsweringLine[] = [];
    let key = agent;
    for (const [at, held] of this.#lines.entries()) {
      if (held.holder !== agent || !binds(held, view)) continue;
      binding.push(held);
      key = `${at},${key}`;
    }
    if (binding.length === 0) return null;
    let rule = this.#rules.get(key);
    if (rule === undefined) {
      rule = (index) => {
        const outcome = this.#agenda.outcome(index);
        return !binding.some((held) => this.#forbids(held, outcome));
      };
      this.#rules.set(key, rule);
    }
    return rule;
  }

  #forbids(held: AnsweringLine, outcome: Outcome): boolean {
    try {
      return held.answers.forbids(outcome);
    } catch (cause) {
      throw lineError(held, this.#view, cause);
    }
  }
}
