import type { Action } from "../../agent/action.ts";
import type { SimulationEvent } from "../../world/event/event.ts";
import type { TextQuestion } from "../../agent/turn.ts";
import type { Text } from "../../world/text.ts";
import type { Ruling } from "./ruling.ts";

const TEXT_ANSWERS = {
  ratify: ["ratify", "refuse", "wait"],
  keep: ["keep", "denounce"],
  renew: ["renew", "expire"],
} as const;

/** Judges an answer about a signed text. */
export function judgeTextAnswer(
  ruling: Ruling,
  kind: TextQuestion,
  text: Text,
  action: Action,
): readonly SimulationEvent[] {
  const { rules, world, by } = ruling;
  const { id, table, outcome } = text;
  const { day } = world;
  const legal: readonly string[] = TEXT_ANSWERS[kind];
  if (!legal.includes(action.type)) return [ruling.malformed(action)];
  const lines = rules.crossedBy(by, table, rules.table(table).agenda.indexOf(outcome), world);
  switch (action.type) {
    case "ratify":
      if (lines.length > 0)
        return [ruling.breach("own-red-line", "the text crosses its own red line", action, lines)];
      return [{ type: "ratify", day, by, table, text: id }];
    case "refuse":
      return [{ type: "refuse", day, by, table, text: id, lines, because: action.because }];
    case "denounce":
      return [{ type: "collapse", day, by, table, text: id, because: action.because }];
    case "expire":
      return [{ type: "expire", day, by, table, text: id, because: action.because }];
    case "renew":
      if (lines.length === 0) return [];
      return [
        { type: "expire", day, by, table, text: id, because: `it crosses the red line ${lines.join(", ")}` },
      ];
    default:
      return [];
  }
}
