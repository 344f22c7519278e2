import type { Action } from "../../agent/action.ts";
import type { BreachEvent, Rule } from "../../world/event/meeting.ts";
import type { Asked } from "../asked.ts";
import type { Rules } from "../rules.ts";
import type { World } from "../../world/world.ts";

/** The data needed to judge an answer, and the ways to record a breach. */
export class Ruling {
  readonly rules: Rules;
  readonly world: World;
  readonly by: string;
  readonly #asked: Asked;

  constructor(rules: Rules, world: World, asked: Asked) {
    this.rules = rules;
    this.world = world;
    this.by = asked.agent;
    this.#asked = asked;
  }

  /** A breach. It holds the answer as JSON would: properties named by symbols are left out. */
  breach(rule: Rule, because: string, action: unknown, lines: readonly string[] = []): BreachEvent {
    const { kind, text, table } = this.#asked;
    return {
      type: "breach",
      day: this.world.day,
      by: this.by,
      asked: kind,
      table: kind === "bargain" ? table : null,
      text: text?.id ?? null,
      rule,
      lines,
      because,
      action: JSON.parse(JSON.stringify(action)),
    };
  }

  malformed(action: Action): BreachEvent {
    return this.breach("not-an-action", `"${action.type}" is no answer to this question`, action);
  }
}
