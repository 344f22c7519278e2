import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { decides } from "../judgement/decides.ts";
import { isReviewed, pullOf } from "../interests/keeping.ts";
import type { Belligerent } from "../interests/war.ts";
import type { Memory } from "./memory.ts";
import { incidentAnswer, violationRate } from "../parameters/truces.ts";

/** What a side at war remembers of the other: the day of its last violation of a truce on purpose. */
export function violations(by: Belligerent): Memory {
  return {
    inner: { violated: null },
    on: {
      move: (inner: Inner, event: EventOf<"move">): void => {
        if (event.move === "violate" && event.by === by) inner.violated = event.day;
      },
    },
  };
}

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
      return move("violate", "an attack brings more than the quiet");
    if (!happened || !decides(turn, `answer ${occasion}`, incidentAnswer)) return null;
    return move("answer", "an attack must not go without an answer");
  };
}
