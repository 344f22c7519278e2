import type { BargainingAction } from "../../agent/action.ts";
import type { Asked } from "../asked.ts";
import type { SimulationEvent } from "../../world/event/event.ts";
import type { Answer } from "../../protocols/protocol.ts";
import type { Ruling } from "./ruling.ts";
import { judgeVotes } from "./votes.ts";

const ANSWERS: readonly string[] = ["offer", "accept", "object", "vote"] satisfies readonly Answer[];

/** Judges an answer at the table: an offer, acceptance, objection or vote that the protocol allows, or a walk-out. */
export function judgeBargaining(ruling: Ruling, asked: Asked, action: BargainingAction): SimulationEvent {
  const { rules, world, by } = ruling;
  const { day } = world;
  const { table, position } = asked;
  const { round, standing, may, sealed } = position;
  const { agenda } = rules.table(table);
  if (action.type !== "leave" && ANSWERS.includes(action.type) && !may.includes(action.type)) {
    const allowed = [...may, "leave"].join(" or ");
    return ruling.breach(
      "not-allowed-now",
      `"${action.type}" is not allowed now; expected ${allowed}`,
      action,
    );
  }
  switch (action.type) {
    case "offer": {
      const index = agenda.indexOf(action.outcome);
      if (index < 0) return ruling.breach("off-agenda", "the offer is not an outcome of the agenda", action);
      const crossings = rules.crossings(table, index, world);
      const own = crossings.filter(({ holder }) => holder === by).map(({ line }) => line);
      if (own.length > 0)
        return ruling.breach("own-red-line", "the offer crosses its maker's red line", action, own);
      const outcome = agenda.outcome(index);
      const offer = { type: "offer", day, by, table, round, outcome, crosses: crossings } as const;
      return sealed ? { ...offer, sealed } : offer;
    }
    case "accept": {
      if (standing === null) return ruling.breach("no-standing-offer", "there is no offer to accept", action);
      if (standing.by === by && !rules.table(table).protocol.acceptsOwnOffer) {
        return ruling.breach("own-offer", "a party can't accept its own offer", action);
      }
      const own = rules.crossedBy(by, table, agenda.indexOf(standing.outcome), world);
      if (own.length > 0)
        return ruling.breach("own-red-line", "the offer crosses its own red line", action, own);
      return { type: "accept", day, by, table, round };
    }
    case "object":
      return { type: "object", day, by, table, round };
    case "vote":
      return judgeVotes(ruling, asked, action);
    case "leave":
      return { type: "leave", day, by, table, round, because: action.because ?? "no reason given" };
    default:
      return ruling.malformed(action satisfies never);
  }
}
