import { aNumber, anObject, aText, maybe } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import type { Input } from "./input.ts";
import { assertAmount, CHANCE, inRange } from "../world/amount-range.ts";
import { anAmount } from "../errors/things.ts";
import { named, type Amount } from "../world/parameter.ts";

/** A walk that goes up or down by one step a day, until it reaches an end and stays there. */
export interface Walk {
  /** Unit in words. */
  readonly unit: string;
  /** Where it starts; between the ends. */
  readonly start: number;
  /** The lower end. */
  readonly low: number;
  /** The upper end. */
  readonly high: number;
  /** Size of a step; above 0, 1 when left out. */
  readonly step?: number;
  /** Chance of a step up, from 0 to 1. */
  readonly up: Amount;
}

const takes = anObject(
  {
    unit: aText,
    start: aNumber(),
    low: aNumber(),
    high: aNumber(),
    step: maybe(aNumber({ above: 0 })),
    up: anAmount,
  },
  { of: "a walk: an object" },
);

/**
 * A front that moves by a step a day one way or the other, until one side has lost: war as a random walk.
 *
 * From a distance of X steps from the lower end, of N between the ends, the upper one is reached with chance
 * (1 - (q/p)^X) / (1 - (q/p)^N), where p is the chance of a step up and q = 1 - p; X / N when both are one half.
 *
 * Source: the gambler's ruin; as a model of war Smith (1998), "Fighting battles, winning wars", Journal of Conflict
 * Resolution 42.
 *
 * @throws InputError for a start outside the ends, a step that is not above 0, a chance that is none, or numbers that are
 *   not finite; as a run begins, for a chance fixed at what is none.
 */
export function randomWalk(walk: Walk): Input {
  takes("randomWalk", walk);
  const { unit, start, low, high, step = 1, up } = walk;
  if (!(low <= start && start <= high)) {
    throw new InputError({
      field: "randomWalk.start",
      value: start,
      allowed: `a number from ${low} to ${high}`,
    });
  }
  assertAmount("randomWalk.up", up, CHANCE);
  return {
    unit,
    value(view) {
      const { day, previous, uniform } = view;
      if (day === 0) {
        inRange("randomWalk.up", view.amount(up), CHANCE);
        return start;
      }
      if (previous <= low || previous >= high) return previous;
      const next = previous + (uniform < view.amount(up) ? step : -step);
      return Math.max(low, Math.min(high, next));
    },
    parameters: named(up),
  };
}
