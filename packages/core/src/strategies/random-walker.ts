import type { Strategy } from "../agent/strategy.ts";
import { compose } from "./compose.ts";
import { bidAny } from "./parts/bidding.ts";

/**
 * Offers a random outcome worth at least walking away, all equally likely, and accepts what is worth at least as much
 * as the outcome it would offer next. A baseline: a strategy that loses to it has learnt nothing.
 */
export function randomWalker(): Strategy {
  return compose({ id: "random-walker", bidding: bidAny() });
}
