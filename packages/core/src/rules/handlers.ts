import { Scenario } from "../scenario/scenario.ts";
import type { Mechanism } from "../scenario/mechanism.ts";
import type { Agent } from "../agent/agent.ts";
import type { EventType, SimulationEvent } from "../world/event/event.ts";
import type { Changes, Quantity, Trigger } from "../scenario/mechanism.ts";
import type { RunView } from "../scenario/row.ts";
import type { WorldView } from "../world/view.ts";

/** Everything that handles events of one kind. */
export interface Handlers {
  /** The kind of event. */
  readonly type: EventType;
  /** Agents with a recipe for it. */
  readonly agents: readonly Agent[];
  /** Mechanisms that are switched on and react to it. */
  readonly mechanisms: readonly MechanismHandler[];
  /** Updates the columns of the row; `null` when the row ignores events of this kind. */
  readonly take: ((columns: object, event: SimulationEvent, moment: RunView) => void) | null;
}

/** How a mechanism reacts to events of one kind. */
export interface MechanismHandler {
  /** Name of the mechanism. */
  readonly mechanism: string;
  /** The quantities it owns. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  /** Returns the new values of the quantities it changes. */
  readonly reaction: (view: WorldView, event: SimulationEvent) => Changes;
}

/** Finds everything that handles events of one kind. */
export function handlersOf(
  type: EventType,
  { agents, row }: Pick<Scenario["definition"], "agents" | "row">,
  mechanisms: readonly Mechanism[],
): Handlers {
  const take = (row.on[type] ?? null) as Handlers["take"];
  const remembering = agents.filter(({ on }) => on[type] !== undefined);
  const reacting = mechanisms.flatMap(({ id, quantities, on }): readonly MechanismHandler[] => {
    const reaction = Object.hasOwn(on, type) ? on[type as Trigger] : undefined;
    if (reaction === undefined) return [];
    const own = new Map(Object.entries(quantities));
    return [{ mechanism: id, quantities: own, reaction: reaction as MechanismHandler["reaction"] }];
  });
  return { type, agents: remembering, mechanisms: reacting, take };
}
