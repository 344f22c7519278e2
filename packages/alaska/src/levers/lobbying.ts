import { daysSince } from "./memory.ts";
import type { Lever } from "./moves-today.ts";

/**
 * Makes the lever of an appeal to Trump, `after` days after he and Putin have spoken. It moves his stance, and the
 * effect wears off.
 */
export function lobbying(after: number): Lever {
  return (turn) => {
    if (daysSince(turn.day, turn.inner.contact) !== after) return null;
    return { type: "move", move: "lobby", toward: "trump", because: "Trump has just spoken with Putin" };
  };
}
