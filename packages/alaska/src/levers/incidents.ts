import type { ActTurn, Move } from "@summitry/core";
import { decides } from "../judgement/decides.ts";
import { isReviewed, pullOf } from "../interests/keeping.ts";
import type { Belligerent } from "../interests/war.ts";
import { incidentAnswer, violationRate } from "../parameters/truces.ts";

/**
 * Makes the lever of a side at war during a truce: an incident is used for a violation on purpose, answered or let pass; on the days of
 * review a violation on purpose is weighed.
 */
export function guarding(side: Belligerent): (turn: ActTurn) => Move | null {
  const against = side === "putin" ? "zelensky" : "putin";
  const move = (name: "answer" | "violate", because: string): Move => ({
    type: "move",
    move: name,
    toward: against,
    because,
  });
  return (turn) => {
    const text = turn.inForce("ceasefire");
    if (text === null || text.outcome.kind === "none") return null;
    const happened = turn.quantity("incident") === 1;
    if (!happened && !isReviewed(text, turn)) return null;
    const occasion = happened ? `incident ${turn.day}` : `review ${text.id} ${turn.day}`;
    const pull = pullOf(side, turn.at("ceasefire"), text, turn);
    if (decides(turn, `violate ${occasion}`, violationRate, pull))
      return move("violate", "the truce brings less than fighting on");
    if (!happened || !decides(turn, `answer ${occasion}`, incidentAnswer)) return null;
    return move("answer", "an attack must not go without an answer");
  };
}
