import { InputError } from "../errors/input-error.ts";
import type { MechanismHandler } from "../rules/handlers.ts";
import type { Rules } from "../rules/rules.ts";
import type { Quantity } from "../scenario/mechanism.ts";
import type { SimulationEvent } from "../world/event/event.ts";
import type { WorldView } from "../world/view.ts";
import type { World } from "../world/world.ts";

/** The parts of a run that reactions need: its state, and where changes are recorded. */
interface ReactingRun {
  readonly rules: Rules;
  readonly world: World;
  readonly view: WorldView;
  recordQuantity(mechanism: string, quantity: string, value: number): void;
}

/**
 * Lets the mechanisms react to an event, in their order, and records the quantities they change. Each sees the world
 * with the changes of those before it.
 */
export function react(run: ReactingRun, event: SimulationEvent): void {
  for (const reacting of run.rules.handlers(event.type).mechanisms) {
    const { world } = run;
    const changes = reacting.reaction(run.view, event);
    for (const quantity in changes) {
      const value = changes[quantity];
      if (value === undefined || value === world.quantities[quantity]) continue;
      if (!isInRange(reacting.quantities.get(quantity), value)) refuse(reacting, quantity, value);
      run.recordQuantity(reacting.mechanism, quantity, value);
    }
  }
}

function isInRange(quantity: Quantity | undefined, value: number): boolean {
  return quantity !== undefined && value >= quantity.low && value <= quantity.high;
}

function refuse({ mechanism, quantities }: MechanismHandler, id: string, value: number): never {
  const field = `mechanism.${mechanism}.${id}`;
  const quantity = quantities.get(id);
  if (quantity === undefined) {
    throw new InputError({ field, value: id, allowed: [...quantities.keys()] });
  }
  const { low, high, unit } = quantity;
  throw new InputError({ field, value, allowed: `a number from ${low} to ${high} (${unit})` });
}
