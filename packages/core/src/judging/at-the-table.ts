import type { BargainingAction } from "../action.ts";
import type { BargainingTurn } from "../bargaining-turn.ts";
import type { SimulationEvent } from "../event/index.ts";
import type { Bench } from "./bench.ts";

/** An answer at the table: an offer, an acceptance or a walk-out. */
export function bargain(bench: Bench, turn: BargainingTurn, action: BargainingAction): SimulationEvent {
  const { rules, world, by } = bench;
  const { day } = world;
  const { table, round, standing } = turn;
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
    case "leave":
      return { type: "leave", day, by, table, round, because: action.because ?? "no reason given" };
    default:
      return bench.misfit(action satisfies never);
  }
}
