import type { Reacting } from "../rules/handlers.ts";
import { InputError } from "../errors/input-error.ts";
import type { SimulationEvent } from "../world/event/event.ts";
import type { Quantity } from "../scenario/mechanism.ts";
import type { RunContext } from "./run-context.ts";

/** Notes the changes of quantities that the mechanisms make of an event, in their order; each sees the world with those before it. */
export function react(context: RunContext, event: SimulationEvent): void {
  for (const reacting of context.rules.handlers(event.type).reacting) {
    const { world } = context;
    const changes = reacting.reaction(context.view, event);
    for (const quantity in changes) {
      const value = changes[quantity];
      if (value === undefined || value === world.quantities[quantity]) continue;
      if (!isInRange(reacting.quantities.get(quantity), value)) refuse(reacting, quantity, value);
      context.note({ type: "quantity", day: world.day, mechanism: reacting.mechanism, quantity, value });
    }
  }
}

function isInRange(quantity: Quantity | undefined, value: number): boolean {
  return quantity !== undefined && value >= quantity.low && value <= quantity.high;
}

function refuse({ mechanism, quantities }: Reacting, id: string, value: number): never {
  const field = `mechanism.${mechanism}.${id}`;
  const quantity = quantities.get(id);
  if (quantity === undefined) {
    throw new InputError({ field, value: id, allowed: [...quantities.keys()] });
  }
  const { low, high, unit } = quantity;
  throw new InputError({ field, value, allowed: `a number from ${low} to ${high} (${unit})` });
}
