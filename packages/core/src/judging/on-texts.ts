import type { Action } from "../action.ts";
import type { SimulationEvent } from "../event/index.ts";
import type { TextTurn } from "../table-turn.ts";
import type { Bench } from "./bench.ts";

const TEXT_ANSWERS = {
  ratify: ["ratify", "refuse", "wait"],
  keep: ["keep", "denounce"],
  renew: ["renew", "expire"],
} as const;

/** An answer about a signed text. */
export function aboutText(bench: Bench, turn: TextTurn, action: Action): readonly SimulationEvent[] {
  const { rules, world, by } = bench;
  const { id, table, outcome } = turn.text;
  const { day } = world;
  const legal: readonly string[] = TEXT_ANSWERS[turn.asks];
  if (!legal.includes(action.type)) return [bench.misfit(action)];
  const lines = rules.crossedBy(by, table, turn.agenda.indexOf(outcome), world);
  switch (action.type) {
    case "ratify":
      if (lines.length > 0)
        return [bench.breach("own-red-line", "the text crosses its own red line", action, lines)];
      return [{ type: "ratify", day, by, text: id }];
    case "refuse":
      return [{ type: "refuse", day, by, text: id, lines, because: action.because }];
    case "denounce":
      return [{ type: "collapse", day, by, text: id, because: action.because }];
    case "expire":
      return [{ type: "expire", day, by, text: id, because: action.because }];
    case "renew":
      if (lines.length === 0) return [];
      return [{ type: "expire", day, by, text: id, because: `it crosses the red line ${lines.join(", ")}` }];
    default:
      return [];
  }
}
