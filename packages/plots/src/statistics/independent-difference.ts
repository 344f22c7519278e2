import type { Estimated } from "../estimated.ts";

/** A number with its interval. */
type Bounded = Pick<Estimated, "estimate" | "low" | "high">;

/**
 * The first less the second of two independent numbers, with an interval of the same confidence as theirs, recovered from
 * how far each reaches: √((e₁ − l₁)² + (u₂ − e₂)²) down and √((u₁ − e₁)² + (e₂ − l₂)²) up. With Wilson's intervals of two
 * shares it is Newcombe's method 10. That two intervals overlap does not say that the numbers can't be told apart.
 *
 * Sources: Newcombe (1998), "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17; Zou and Donner (2008), "Construction of confidence limits about effect measures", Statistics in Medicine 27.
 */
export function independentDifference(first: Bounded, second: Bounded): Bounded {
  const estimate = first.estimate - second.estimate;
  return {
    estimate,
    low: estimate - Math.hypot(first.estimate - first.low, second.high - second.estimate),
    high: estimate + Math.hypot(first.high - first.estimate, second.estimate - second.low),
  };
}
