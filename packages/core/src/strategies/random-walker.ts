import type { Strategy } from "../agent/strategy.ts";
import { compose } from "./compose.ts";
import { bidAny } from "./parts/bidding.ts";

/**
 * Puts any outcome forward that is worth at least walking away, each as likely, and accepts what is worth at least as much as
 * the one it would put forward next. A baseline: whoever loses to it has learnt nothing.
 */
export function randomWalker(): Strategy {
  return compose({ id: "random-walker", bidding: bidAny() });
}
