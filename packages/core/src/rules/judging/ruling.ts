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
  readonly table: string | null;

  constructor(rules: Rules, world: World, asked: Asked) {
    this.rules = rules;
    this.world = world;
    this.by = asked.agent;
    this.table = asked.kind === "bargain" ? asked.table : null;
  }

  breach(rule: Rule, because: string, action: unknown, lines: readonly string[] = []): BreachEvent {
    const { by, table, world } = this;
    return { type: "breach", day: world.day, by, table, rule, lines, because, action };
  }

  malformed(action: Action): BreachEvent {
    return this.breach("not-an-action", `"${action.type}" is no answer to this question`, action);
  }
}
