import { InputError } from "../errors.ts";
import type { SimulationEvent } from "../event/index.ts";
import type { Mechanism, Quantity } from "../mechanism.ts";
import type { Course } from "./course.ts";

/** Notes the changes of quantities that the mechanisms make of an event, in their order; each sees the world with those before it. */
export function react(course: Course, event: SimulationEvent): void {
  for (const { mechanism, reaction } of course.rules.reacting(event.type)) {
    const { world } = course;
    const changes = reaction(course.view, event);
    for (const quantity in changes) {
      const value = changes[quantity];
      if (value === undefined || value === world.quantities[quantity]) continue;
      if (!isInRange(mechanism.quantities[quantity], value)) refuse(mechanism, quantity, value);
      course.note({ type: "quantity", day: world.day, mechanism: mechanism.id, quantity, value });
    }
  }
}

function isInRange(quantity: Quantity | undefined, value: number): boolean {
  return quantity !== undefined && value >= quantity.low && value <= quantity.high;
}

function refuse(mechanism: Mechanism, id: string, value: number): never {
  const field = `mechanism.${mechanism.id}.${id}`;
  const quantity = Object.hasOwn(mechanism.quantities, id) ? mechanism.quantities[id] : undefined;
  if (quantity === undefined) {
    throw new InputError({ field, value: id, allowed: Object.keys(mechanism.quantities) });
  }
  const { low, high, unit } = quantity;
  throw new InputError({ field, value, allowed: `a number from ${low} to ${high} (${unit})` });
}
