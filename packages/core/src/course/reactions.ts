import { InputError } from "../errors.ts";
import type { QuantityEvent, SimulationEvent } from "../event/index.ts";
import type { Changes, Mechanism, Reactions } from "../mechanism.ts";
import type { Rules } from "../rules.ts";
import type { WorldView } from "../view.ts";
import type { World } from "../world.ts";

/** Changes of quantities that the mechanisms make of an event, in their order; each sees the world with those before it. */
export function react(
  rules: Rules,
  now: () => World,
  event: SimulationEvent,
  note: (change: QuantityEvent) => void,
): void {
  for (const mechanism of rules.reacting(event.type)) {
    const world = now();
    const reaction = mechanism.on[event.type as keyof Reactions] as Reaction | undefined;
    if (reaction === undefined) continue;
    const changes = reaction(rules.view(world), event);
    for (const quantity in changes) {
      const value = changes[quantity];
      if (value === undefined || value === world.quantities[quantity]) continue;
      check(mechanism, quantity, value);
      note({ type: "quantity", day: world.day, mechanism: mechanism.id, quantity, value });
    }
  }
}

type Reaction = (view: WorldView, event: SimulationEvent) => Changes;

function check(mechanism: Mechanism, id: string, value: number): void {
  const field = `mechanism.${mechanism.id}.${id}`;
  const quantity = Object.hasOwn(mechanism.quantities, id) ? mechanism.quantities[id] : undefined;
  if (quantity === undefined) {
    throw new InputError({ field, value: id, allowed: Object.keys(mechanism.quantities) });
  }
  const { low, high, unit } = quantity;
  if (!(value >= low && value <= high)) {
    throw new InputError({ field, value, allowed: `a number from ${low} to ${high} (${unit})` });
  }
}
