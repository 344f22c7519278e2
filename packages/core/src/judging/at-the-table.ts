import type { BargainingAction } from "../action.ts";
import type { BargainingTurn } from "../bargaining-turn.ts";
import type { SimulationEvent } from "../event/index.ts";
import type { Answer } from "../protocol.ts";
import type { Bench } from "./bench.ts";
import { castVotes } from "./votes.ts";

const ANSWERS: readonly string[] = ["offer", "accept", "object", "vote"] satisfies readonly Answer[];

/** An answer at the table: what the protocol allows of offers, acceptances, objections and votes, or a walk-out. */
export function bargain(bench: Bench, turn: BargainingTurn, action: BargainingAction): SimulationEvent {
  const { rules, world, by } = bench;
  const { day } = world;
  const { table, round, standing, may } = turn;
  if (action.type !== "leave" && ANSWERS.includes(action.type) && !may.includes(action.type)) {
    const allowed = [...may, "leave"].join(" or ");
    return bench.breach(
      "not-allowed-now",
      `"${action.type}" is not allowed now; expected ${allowed}`,
      action,
    );
  }
  switch (action.type) {
    case "offer": {
      const index = turn.agenda.indexOf(action.outcome);
      if (index < 0) return bench.breach("off-agenda", "the offer is not an outcome of the agenda", action);
      const crossings = rules.crossings(table, index, world);
      const own = crossings.filter(({ holder }) => holder === by).map(({ line }) => line);
      if (own.length > 0)
        return bench.breach("own-red-line", "the offer crosses its maker's red line", action, own);
      return {
        type: "offer",
        day,
        by,
        table,
        round,
        outcome: turn.agenda.outcome(index),
        crosses: crossings,
      };
    }
    case "accept": {
      if (standing === null) return bench.breach("no-standing-offer", "there is no offer to accept", action);
      if (standing.by === by && !rules.table(table).protocol.acceptsOwnOffer) {
        return bench.breach("own-offer", "a party can't accept its own offer", action);
      }
      const own = rules.crossedBy(by, table, turn.agenda.indexOf(standing.outcome), world);
      if (own.length > 0)
        return bench.breach("own-red-line", "the offer crosses its own red line", action, own);
      return { type: "accept", day, by, table, round };
    }
    case "object":
      return { type: "object", day, by, table, round };
    case "vote":
      return castVotes(bench, turn, action);
    case "leave":
      return { type: "leave", day, by, table, round, because: action.because ?? "no reason given" };
    default:
      return bench.misfit(action satisfies never);
  }
}
