import { binds, NO_CROSSINGS, type RedLineIndex } from "./red-line-index.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { Agent } from "../agent/agent.ts";
import type { Crossing, RedLine } from "../world/red-line.ts";
import type { Allowed } from "../preference/search.ts";
import type { WorldView } from "../world/view.ts";

/** A red line with its holder. */
interface HeldLine {
  readonly holder: string;
  readonly line: RedLine;
}

/**
 * All red lines that apply to a table whose agenda is too large to be listed. An outcome is checked when it is asked
 * about.
 */
export class ImplicitRedLines implements RedLineIndex {
  readonly #agenda: Agenda;
  readonly #lines: readonly HeldLine[];
  readonly #rules = new Map<string, (index: number) => boolean>();

  constructor(agenda: Agenda, agents: readonly Agent[]) {
    this.#agenda = agenda;
    this.#lines = agents.flatMap(({ id, redLines }) => redLines.map((line) => ({ holder: id, line })));
  }

  /** Every red line in force now, of any agent, that an outcome crosses. */
  crossings(index: number, view: () => WorldView): readonly Crossing[] {
    if (index < 0 || this.#lines.length === 0) return NO_CROSSINGS;
    const outcome = this.#agenda.outcome(index);
    return this.#lines
      .filter(({ line }) => binds(line, view) && line.forbids(outcome))
      .map(({ holder, line }) => ({ line: line.id, holder }));
  }

  /**
   * Which outcomes cross none of the agent's red lines in force now: `null` for all; otherwise a function, the same one
   * as long as the same lines are in force.
   */
  allowed(agent: string, view: () => WorldView): Allowed {
    const binding: RedLine[] = [];
    let key = agent;
    for (const [at, { holder, line }] of this.#lines.entries()) {
      if (holder !== agent || !binds(line, view)) continue;
      binding.push(line);
      key = `${at},${key}`;
    }
    if (binding.length === 0) return null;
    let rule = this.#rules.get(key);
    if (rule === undefined) {
      rule = (index) => {
        const outcome = this.#agenda.outcome(index);
        return !binding.some((line) => line.forbids(outcome));
      };
      this.#rules.set(key, rule);
    }
    return rule;
  }
}
