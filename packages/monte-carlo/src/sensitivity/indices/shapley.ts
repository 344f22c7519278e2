import { aListOf, anything, anObject } from "@summitry/core/checks";
import { InputError } from "@summitry/core";
import { checkLength, type Effect, type Numbers } from "./effect.ts";
import { meanOf, ratioOfMeans } from "./ratio.ts";

/** Outputs along ways from one point to another, a factor at a time. */
export interface WayOutputs {
  /** For each way, the factors in the order in which they change, counted from 0. */
  readonly orders: readonly Numbers[];
  /** For each way, the output at its start and after every change: one number more than there are factors. */
  readonly outputs: readonly Numbers[];
}

const takes = anObject(
  {
    orders: aListOf(anything, { atLeast: 2, of: "orders of factors" }),
    outputs: aListOf(anything, { of: "lists of outputs" }),
  },
  { within: "", of: "ways: an object" },
);

/**
 * Shapley effects: the variance shared out among the factors, what several do together in equal parts. They sum to 1.
 * The estimator is unbiased for the variances, and a factor's share is a ratio of their means.
 *
 * Source: Goda (2021), "A simple algorithm for global sensitivity analysis with Shapley effects", Reliability Engineering
 * and System Safety 213.
 *
 * @throws InputError for lists of unequal lengths, or an order that is none of all factors.
 */
export function shapleyEffects(ways: WayOutputs): readonly Effect[] {
  takes("ways", ways);
  const { orders, outputs } = ways;
  const factors = orders[0]?.length ?? 0;
  if (outputs.length !== orders.length)
    throw new InputError({
      field: "outputs",
      value: outputs,
      allowed: `${orders.length} lists, like orders`,
    });
  const parts = Array.from({ length: factors }, () => new Float64Array(orders.length));
  for (const [way, order] of orders.entries()) {
    checkOrder(`orders.${way}`, order, factors);
    const values = outputs[way] as Numbers;
    checkLength(`outputs.${way}`, values, factors + 1);
    const start = values[0] as number;
    for (let step = 0; step < factors; step++) {
      const [before, after] = [values[step] as number, values[step + 1] as number];
      (parts[order[step] as number] as Float64Array)[way] = (start - (before + after) / 2) * (before - after);
    }
  }
  const sums = Float64Array.from(orders, (_, way) =>
    parts.reduce((sum, part) => sum + (part[way] as number), 0),
  );
  if (meanOf(sums) === 0) return parts.map(() => unknown(orders.length));
  return parts.map((part) => ratioOfMeans(part, sums, { factors, limits: [-1, 1] }));
}

/** Where no output differs. */
function unknown(runs: number): Effect {
  return { estimate: Number.NaN, low: 0, high: 1, standardError: Number.NaN, runs, told: false };
}

function checkOrder(field: string, order: Numbers, factors: number): void {
  checkLength(field, order, factors);
  const there = new Set(Array.from(order));
  for (let factor = 0; factor < factors; factor++)
    if (!there.has(factor))
      throw new InputError({
        field,
        value: Array.from(order),
        allowed: `each factor from 0 to ${factors - 1} once`,
      });
}
